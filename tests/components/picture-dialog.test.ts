import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { defaultOptions } from "../../src/render/page/options.ts";
import type { AtlasDialog } from "../../src/ui/dialog/atlas-dialog.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { button, checkbox, open, radio, savedFiles } from "./picture-support.ts";
import { atlas, change, codeOf, firstAtlas, only, viewOf, within } from "./support.ts";
import { composed } from "../support/pages.ts";

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1440, 900);
});

describe("the dialog", () => {
  test("shows what is saved, with its description as alternative text", async () => {
    const { element, image, shown } = await open({ metric: "staff-shortage" });
    const expected = composed(atlas, viewOf({ metric: "staff-shortage" }), defaultOptions);
    expect(await shown()).toBe(expected.svg);
    expect(image().alt).toBe(expected.description);
    await expect.poll(() => image().naturalWidth).toBe(1920);
    await expect.element(page.getByText("ファイル名：人員不足_大阪府_H24_1920x1080.png")).toBeVisible();
    await expect
      .element(page.getByText("大阪府全体を写します。画面で地図を動かすと、選んだ範囲を写します。"))
      .toBeVisible();
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("saves the same text as SVG, and keeps it at hand until it closes", async () => {
    const files = savedFiles();
    const { element, shown } = await open();
    await userEvent.click(radio("SVG"));
    await userEvent.click(radio("A4 縦"));
    await userEvent.click(button("保存"));
    const name = "庁舎実習_大阪府_H24_A4縦.svg";
    expect([...files.keys()]).toEqual([name]);
    expect(await files.get(name)?.text()).toBe(await shown());
    const link = only(element, ".told a") as HTMLAnchorElement;
    expect(link.download).toBe(name);
    expect(await (await fetch(link.href)).text()).toBe(await shown());
    expect(await expectAccessibleElement(element)).toEqual([]);

    const closed = vi.fn();
    element.addEventListener("close", closed);
    const { href } = link;
    await userEvent.click(button("閉じる"));
    await expect.poll(() => closed.mock.calls.length).toBe(1);
    await expect(fetch(href)).rejects.toThrow();
  });

  test("saves a PNG of the size that is chosen", async () => {
    const files = savedFiles();
    await open();
    await userEvent.click(radio("透明"));
    await userEvent.click(button("保存"));
    await expect.poll(() => [...files.keys()]).toEqual(["庁舎実習_大阪府_H24_1920x1080.png"]);
    const [file] = files.values();
    const bitmap = await createImageBitmap(file ?? new Blob());
    expect([bitmap.width, bitmap.height]).toEqual([1920, 1080]);
  });

  test("draws what is chosen and written", async () => {
    const { has } = await open({ municipality: codeOf("守口市") });
    await userEvent.click(checkbox("凡例"));
    await expect.element(checkbox("凡例の数")).toBeDisabled();
    await userEvent.click(checkbox("市町村名"));
    await userEvent.click(checkbox("選んだ市町村（守口市）の吹き出し"));
    await userEvent.selectOptions(page.getByRole("combobox", { name: "報告書からの引用" }), "2");
    await userEvent.fill(page.getByRole("textbox", { name: "副題" }), "<部会>の資料");
    await expect.poll(() => has("&lt;部会&gt;の資料")).toBe(true);
    expect(await has(">能勢町<")).toBe(false);
    expect(await has(">12市町村")).toBe(false);
    expect(await has("報告書の記述から")).toBe(true);
  });

  test("saves what is written, however fresh, and keeps a title with its metric", async () => {
    const files = savedFiles();
    const { element } = await open();
    await userEvent.click(radio("SVG"));
    const title = page.getByRole("textbox", { name: "題名" });
    await expect.element(title).toHaveAttribute("placeholder", viewOf().headline.join(""));
    (title.element() as HTMLInputElement).value = "守口市での実習";
    title.element().dispatchEvent(new Event("input"));
    only(element, ".save").click();
    await expect.poll(() => files.size).toBe(1);
    expect(await [...files.values()][0]?.text()).toContain("<title>守口市での実習</title>");

    // The title stays with its metric.
    await change(element, { view: viewOf({ metric: "staff-shortage" }) });
    await expect.element(title).toHaveValue("");
    await change(element, { view: viewOf() });
    await expect.element(title).toHaveValue("守口市での実習");
  });

  test("names a public address where the page has one", async () => {
    const meta = document.createElement("meta");
    meta.name = "atlas-public-address";
    meta.content = "https://atlas.example.jp/osaka/";
    document.head.append(meta);
    try {
      const { shown } = await open({ metric: "staff-shortage" });
      expect((await shown()).replace(/<[^>]*>|\s/gu, "")).toContain(
        "https://atlas.example.jp/osaka/?metric=staff-shortage",
      );
    } finally {
      meta.remove();
    }
    const { shown } = await open({ metric: "staff-shortage" });
    expect((await shown()).replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/u);
  });

  test("says what is still missing, and what can't be drawn", async () => {
    const waiting = await open({ view: "topics" }, firstAtlas);
    await expect.element(page.getByText("報告書の本文を読み込んでいます。")).toBeVisible();
    await expect.element(button("保存")).toHaveAttribute("aria-disabled", "true");
    await change(waiting.element, { atlas, view: viewOf({ view: "topics" }) });
    await expect.element(button("保存")).toHaveAttribute("aria-disabled", "false");
    waiting.element.remove();

    const { element } = await open({ view: "compare", compare: ["senshu-minami"] });
    await expect.element(page.getByText("比べるセンターを2つ以上選ぶと、画像にできます。")).toBeVisible();
    expect(within(element, ".save")).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test.each(["codebook", "report"] as const)("leads from a document of many pages to paper: %s", async (view) => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    const { element } = await open({ view });
    const said = `${view === "report" ? "報告書" : "コードブック"}は、画像ではなく印刷（Ctrl+P）でお使いください。`;
    await expect.element(page.getByText(said)).toBeVisible();
    expect(within(element, "atlas-picture-choices, .save, .tools, .file")).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(button("印刷する"));
    expect(print).toHaveBeenCalledOnce();
    expect((only(element, "atlas-dialog") as AtlasDialog).open).toBe(false);
  });

  test("names what two maps lack", async () => {
    await open({ view: "split" });
    await expect.element(page.getByText("2つ目の指標を選ぶと、画像にできます。")).toBeVisible();
  });

  test("stands one below the other on a narrow screen", async () => {
    await page.viewport(390, 844);
    const { element, image } = await open();
    await expect.poll(() => image().naturalWidth).toBe(1920);
    const box = image().getBoundingClientRect();
    expect(box.width).toBeGreaterThan(340);
    expect(box.right).toBeLessThanOrEqual(390);
    expect(only(element, "atlas-picture-choices").getBoundingClientRect().top).toBeGreaterThanOrEqual(box.bottom);
    for (const control of within(element, "button")) {
      const { right, height } = control.getBoundingClientRect();
      expect(right).toBeLessThanOrEqual(390);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    expect(only(element, ".body").scrollWidth).toBeLessThanOrEqual(390);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});
