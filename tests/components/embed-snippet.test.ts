import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/present/atlas-embed-snippet.ts";
import { isTaken, mount, only, viewOf, within } from "./support.ts";

const field = (element: Element) => only(only(element, "atlas-copyable"), "textarea") as HTMLTextAreaElement;
const snippet = () => mount("atlas-embed-snippet", { view: viewOf({ metric: "job-info-route" }) });
const copy = () => userEvent.click(page.getByRole("button", { name: "HTMLをコピー" }));

afterEach(() => vi.restoreAllMocks());

test("the snippet for another page frames what is shown, and is copied", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { element } = await snippet();
  const { origin, pathname } = window.location;
  const frame =
    `<iframe src="${origin}${pathname}?metric=job-info-route&amp;embed=1" ` +
    `title="就ポツ・アトラス大阪：求人情報の経路（平成24年（2012年）8月ヒアリング時点）" `;
  expect(field(element).value).toContain(`${frame}width="100%" height="560" style="border:0" loading="lazy"></iframe>`);
  const [preview] = within(element, "iframe") as HTMLIFrameElement[];
  expect(preview?.src).toBe(`${origin}${pathname}?metric=job-info-route&embed=1`);
  await userEvent.selectOptions(page.getByRole("combobox", { name: "幅" }), "640ピクセル");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "高さ" }), "480");
  await userEvent.click(page.getByRole("checkbox", { name: /内容に合わせて/u }));
  expect(field(element).value).toBe(`${frame}width="640" height="480" style="border:0" loading="lazy"></iframe>`);
  expect(preview?.height).toBe("480");
  await copy();
  expect(copied).toHaveBeenCalledWith(field(element).value);
  await expect.element(page.getByText("コピーしました。")).toBeVisible();
});

test("it is selected for the user's own hand where the clipboard is closed", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("closed", "NotAllowedError"));
  const { element } = await snippet();
  await copy();
  await expect.element(page.getByText(/コピーできませんでした/u)).toBeVisible();
  expect(isTaken(field(element))).toBe(true);
});
