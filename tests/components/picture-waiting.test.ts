import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { defaultOptions } from "../../src/render/page/options.ts";
import type { AtlasDialog } from "../../src/ui/dialog/atlas-dialog.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { button, open, radio, savedFiles } from "./picture-support.ts";
import { atlas, isTaken, only, viewOf, within } from "./support.ts";
import { composed } from "../support/pages.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("what takes a while", () => {
  /** Keeps the packing worker from ever answering. */
  function stall(): void {
    vi.stubGlobal(
      "Worker",
      class {
        postMessage(): void {}
        terminate(): void {}
      },
    );
  }

  test("is told of after a moment, and can be stopped", async () => {
    stall();
    const files = savedFiles();
    const { element } = await open();
    await userEvent.click(button("保存"));
    await expect.element(page.getByRole("progressbar", { name: "進み具合" })).toBeVisible();
    await expect.element(button("保存")).toHaveAttribute("aria-disabled", "true");
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(button("中止"));
    await expect.element(page.getByText("中止しました。")).toBeVisible();
    expect(files.size).toBe(0);
    expect(element.shadowRoot?.activeElement).toBe(only(element, ".save"));
  });

  test("ends with the dialog", async () => {
    stall();
    const files = savedFiles();
    const { element } = await open();
    await userEvent.click(button("保存"));
    await expect.element(button("中止")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => (only(element, "atlas-dialog") as AtlasDialog).open).toBe(false);
    await expect.poll(() => within(element, "progress").length).toBe(0);
    expect(files.size).toBe(0);
  });

  test("that fails is one message, the choices stay, and an SVG is offered instead", async () => {
    const canvas = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const files = savedFiles();
    const { element } = await open();
    await userEvent.click(radio("画面 3840 × 2160"));
    await userEvent.click(button("保存"));
    const alert = page.getByRole("alert");
    await expect.element(alert).toHaveTextContent("このブラウザーでは、この大きさのPNGを作れませんでした");
    expect(within(element, "[role=alert]")).toHaveLength(1);
    await expect.element(radio("画面 3840 × 2160")).toBeChecked();
    // Axe has a canvas of its own.
    canvas.mockRestore();
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(button("代わりにSVGで保存"));
    expect([...files.keys()]).toEqual(["庁舎実習_大阪府_H24_3840x2160.svg"]);
  });
});

describe("the clipboard", () => {
  test("gets the picture and its description", async () => {
    const items: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, "write").mockImplementation(async (data) => {
      items.push(...data);
      await Promise.all(data.flatMap((item) => item.types.map((type) => item.getType(type))));
    });
    await open();
    await userEvent.click(button("画像をコピー"));
    await expect.element(page.getByText("画像をコピーしました。")).toBeVisible();
    const [item] = items;
    const bitmap = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    expect([bitmap.width, bitmap.height]).toEqual([1920, 1080]);
    const { description } = composed(atlas, viewOf(), defaultOptions);
    expect(await (await item?.getType("text/plain"))?.text()).toBe(description);
  });

  test("that refuses is one message, and saving is offered instead", async () => {
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("", "NotAllowedError"));
    const files = savedFiles();
    const { element } = await open();
    await userEvent.click(button("画像をコピー"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("クリップボードの使用を許していません");
    expect(within(element, "[role=alert]")).toHaveLength(1);
    await userEvent.click(button("代わりにPNGで保存"));
    await expect.poll(() => files.size).toBe(1);
  });

  test("that is not there is one message too", async () => {
    vi.stubGlobal("ClipboardItem", undefined);
    await open();
    await userEvent.click(button("画像をコピー"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("このブラウザーでは、画像をコピーできません。");
  });

  test("is not blamed for a picture that could not be made", async () => {
    vi.spyOn(navigator.clipboard, "write").mockImplementation(async ([item]) => {
      await item?.getType("image/png");
    });
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    await open();
    await userEvent.click(button("画像をコピー"));
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("このブラウザーでは、この大きさのPNGを作れませんでした。");
  });

  test("that takes no text leaves it to be copied by hand", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { element } = await open();
    await userEvent.click(button("説明文をコピー"));
    await expect.element(page.getByText("説明文をコピーしました。")).toBeVisible();
    const { description } = composed(atlas, viewOf(), defaultOptions);
    expect(write.mock.calls).toEqual([[description]]);

    write.mockRejectedValue(new DOMException("", "NotAllowedError"));
    await userEvent.click(button("説明文をコピー"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("説明文をコピーできませんでした。");
    await expect.element(page.getByText(description)).toBeVisible();
    expect((only(element, "details") as HTMLDetailsElement).open).toBe(true);
    const field = page.getByRole("textbox", { name: "選択した文字をコピーしてください" }).element();
    expect((field as HTMLTextAreaElement).value).toBe(description);
    expect(isTaken(field)).toBe(true);
  });
});
