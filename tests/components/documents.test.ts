import { page, userEvent } from "vitest/browser";
import { expect, test } from "vitest";
import "../../src/export/dialog/atlas-documents.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, firstAtlas, mount, viewOf, within } from "./support.ts";

function given(metric = "staff-shortage", of = atlas) {
  return { atlas: of, view: viewOf({ metric }, of) };
}

const box = (name: string) => page.getByRole("checkbox", { name });

function checked(element: Element): string[] {
  return within(element, "li input")
    .filter((input) => (input as HTMLInputElement).checked)
    .map((input) => input.closest("label")?.textContent.trim() ?? "");
}

test("the metric that is shown is the first choice, and the only one that is made already", async () => {
  const { element } = await mount("atlas-documents", given());
  expect(within(element, "li").map(({ textContent }) => textContent.trim())[0]).toBe("人員不足（いまの表示）");
  expect(within(element, "li")).toHaveLength(atlas.metrics.length);
  expect(checked(element)).toEqual(["人員不足（いまの表示）"]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("all can be chosen at once and none, and the button says how many slides there will be", async () => {
  const { element } = await mount("atlas-documents", given());
  await expect.element(box("すべての指標")).toBePartiallyChecked();
  await userEvent.click(box("すべての指標"));
  expect(checked(element)).toHaveLength(atlas.metrics.length);
  await expect.element(page.getByRole("button", { name: "PowerPointで保存（8枚）" })).toBeVisible();
  await userEvent.click(box("すべての指標"));
  expect(checked(element)).toEqual([]);
  const save = page.getByRole("button", { name: "PowerPointで保存（0枚）" });
  await expect.element(save).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(save, { force: true });
  await expect.element(page.getByRole("progressbar")).not.toBeInTheDocument();
});

test("another metric begins the choice anew, another municipality does not", async () => {
  const { element } = await mount("atlas-documents", given());
  await userEvent.click(box("求人情報の経路"));
  await change(element, { view: viewOf({ metric: "staff-shortage", municipality: "27209" }) });
  expect(checked(element)).toEqual(["人員不足（いまの表示）", "求人情報の経路"]);
  await change(element, given("office-internship"));
  expect(checked(element)).toEqual(["庁舎実習（いまの表示）"]);
});

test("without the report's text there are no slides yet", async () => {
  await mount("atlas-documents", given("staff-shortage", firstAtlas));
  await expect.element(page.getByText("報告書の本文を読み込んでいます。")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "PowerPointで保存" })).toHaveAttribute("aria-disabled", "true");
});

test("the handout is a mode of the page, and so are the sheets of centres, the selected one's first", async () => {
  const { messages } = await mount("atlas-documents", { atlas, view: viewOf({ municipality: "27209" }) });
  await userEvent.click(page.getByRole("button", { name: "配布資料を印刷" }));
  await userEvent.click(page.getByRole("button", { name: "センターを選んで印刷" }));
  expect(messages).toEqual([
    { kind: "action", action: { type: "choose-mode", mode: "handout" } },
    { kind: "action", action: { type: "choose-sheets", sheets: ["kitakawachi-nishi"] } },
  ]);
});
