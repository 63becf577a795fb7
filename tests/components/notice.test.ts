import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "lit";
import "../../src/ui/notice/atlas-notice.ts";
import { failureNotice, remedyButton } from "../../src/ui/notice/failure-notice.ts";
import { LoadError, NotArrivedError } from "../../src/ui/resource.ts";
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
  const given = { message: "読み込めませんでした。", action: "再試行", error: true, anew: "ページを開き直す" };
  const { element, messages } = await mount("atlas-notice", given);
  await userEvent.click(page.getByRole("button", { name: "ページを開き直す" }));
  expect(messages).toEqual([{ kind: "page-anew" }]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test.each([
  ["line", false, ["もう一度読み込む"]],
  ["line, for the second time,", true, ["もう一度読み込む", "ページを開き直す"]],
  ["gone", false, ["新しい版に更新"]],
] as const)("what is offered where a load failed: %s", async (fault, again, labels) => {
  const name = { log: "the text", reader: "本文" };
  const failure = new LoadError(name, new NotArrivedError("text.json", {}, fault === "gone"), again);
  const { element } = await mount("atlas-notice", {});
  const box = element.parentElement as HTMLElement;
  const retry = vi.fn();
  render([failureNotice(failure, retry), remedyButton(box, failure)], box);
  const buttons = page.getByRole("button");
  await expect
    .poll(() =>
      buttons
        .elements()
        .map(({ textContent }) => textContent)
        .sort(),
    )
    .toEqual([labels[0], ...labels].sort());
  expect(retry).not.toHaveBeenCalled();
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
