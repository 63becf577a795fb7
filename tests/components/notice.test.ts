import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/ui/notice/atlas-notice.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { mount } from "./support.ts";

test("a hint is a status, and its button acts", async () => {
  const { element } = await mount("atlas-notice", { message: "既定の表示にしました。", action: "閉じる" });
  let acts = 0;
  element.addEventListener("act", () => (acts += 1));
  await expect.element(page.getByRole("status")).toHaveTextContent("既定の表示にしました。");
  await userEvent.click(page.getByRole("button", { name: "閉じる" }));
  expect(acts).toBe(1);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("a failure is an alert", async () => {
  const { element } = await mount("atlas-notice", { message: "読み込めませんでした。", action: "再試行", error: true });
  await expect.element(page.getByRole("alert")).toHaveTextContent("読み込めませんでした。");
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("a failure that another try may not mend offers the page anew", async () => {
  const given = { message: "読み込めませんでした。", action: "再試行", error: true, offersPage: true };
  const { element, messages } = await mount("atlas-notice", given);
  await userEvent.click(page.getByRole("button", { name: "ページを開き直す" }));
  expect(messages).toEqual([{ kind: "page-anew" }]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("a message is text, whatever it holds, and breaks rather than widen the page", async () => {
  const junk = `<img src=x onerror=alert(1)>${"x".repeat(300)}`;
  const { element } = await mount("atlas-notice", { message: junk, action: "閉じる" }, { width: 320 });
  expect(element.shadowRoot?.querySelector("span")?.textContent).toBe(junk);
  expect(element.shadowRoot?.querySelector("img")).toBeNull();
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
});

test("without a message there is nothing", async () => {
  const { element } = await mount("atlas-notice", {});
  expect(element.shadowRoot?.children).toHaveLength(0);
});
