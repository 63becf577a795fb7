import { page, userEvent } from "vitest/browser";
import { describe, expect, test, vi } from "vitest";
import "../../src/handout/atlas-handout-pages.ts";
import { pageRule } from "../../src/handout/paper.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import {
  atlas,
  change,
  codeOf,
  drawn,
  firstAtlas,
  mount,
  only,
  squeezed,
  viewOf,
  within,
  textNotArrived,
} from "./support.ts";

const size = { width: 1000, height: 4200 };

function given(state: Parameters<typeof viewOf>[0] = {}, of = atlas) {
  return { atlas: of, view: viewOf({ metric: "office-internship", mode: "handout", ...state }, of) };
}

/** The document's own `@page` rules that an element has added. */
function pageRules(): string[] {
  return document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
}

describe("the sheets", () => {
  test("have the map in words, the legend, all municipalities and the passages, and pass axe", async () => {
    // All of it in sight: what stands under the tools' bar axe can't judge.
    await page.viewport(1440, 4200);
    const { element } = await mount("atlas-handout-pages", given(), size);
    const map = only(element, "img.map") as HTMLImageElement;
    await map.decode();
    expect(map.naturalWidth).toBeGreaterThan(600);
    expect(map.alt).toContain("庁舎実習：実施 12市町村");
    const entries = within(element, ".legend ul:first-child li").map((entry) => squeezed(entry.textContent));
    expect(entries).toEqual([
      "①実施12市町村6センター",
      "②予定・協議中2市町村2センター",
      "③働きかけたが未実現1市町村1センター",
      "記載なし27市町村11センター",
      "圏域外1市町村",
    ]);
    const { headline, caption } = viewOf({ metric: "office-internship" });
    expect(only(element, "h1").textContent).toBe(headline.join(""));
    expect(only(element, "header .metric").textContent).toBe("庁舎実習");
    const legend = only(element, ".legend").textContent;
    for (const words of [caption.silence, "「圏域外」：どのセンターの圏域にも含まれない", caption.origin]) {
      expect(legend).toContain(words);
    }
    expect(within(element, ".municipalities tbody tr")).toHaveLength(atlas.municipalities.length);
    expect(within(element, ".annex tbody tr").length).toBeGreaterThan(5);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await page.viewport(1440, 900);
  });

  test("say each value in words beside its swatch, its number before it", async () => {
    const { element } = await mount("atlas-handout-pages", given(), size);
    const row = only(element, `[data-code="${codeOf("守口市")}"]`);
    expect([...row.children].map(({ textContent }) => squeezed(textContent))).toEqual([
      "守口市",
      "北河内西",
      "①実施",
      "この市町村",
    ]);
    const silent = only(element, `[data-code="${codeOf("堺市")}"]`);
    expect([...silent.children].map(({ textContent }) => squeezed(textContent))).toEqual([
      "堺市",
      "堺市",
      "記載なし",
      "―",
    ]);
    expect(within(element, ".silent").map(({ textContent }) => squeezed(textContent))[0]).toMatch(
      /^記載なし（27市町村）.*「いいえ」という意味ではありません。堺市、/u,
    );
  });

  test("show a second metric by its symbols, with its own passages", async () => {
    const { element } = await mount("atlas-handout-pages", given({ with: "staff-shortage" }), size);
    expect(only(element, "header .metric").textContent).toBe("庁舎実習と人員不足");
    expect(only(element, "h1").textContent).toContain("両方が読み取れるのは");
    expect(within(element, ".annex h2").map(({ textContent }) => textContent)).toEqual([
      "根拠：庁舎実習",
      "根拠：人員不足",
    ]);
    expect(within(element, ".legend .symbol")).toHaveLength(4);
    expect(within(element, ".municipalities tbody tr:first-child .symbol")).toHaveLength(1);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("of a view without a map of its own have the map of its metric", async () => {
    const { element } = await mount("atlas-handout-pages", given({ view: "table", with: "staff-shortage" }), size);
    expect((only(element, "img.map") as HTMLImageElement).alt).toContain("記号は人員不足");
  });

  test("fit a phone", async () => {
    await page.viewport(390, 844);
    const { element } = await mount("atlas-handout-pages", given(), { width: 390, height: 844 });
    expect(element.scrollWidth).toBeLessThanOrEqual(390);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await page.viewport(1440, 900);
  });
});

describe("the paper", () => {
  test("is A4, upright at first, and goes with the element", async () => {
    const { element } = await mount("atlas-handout-pages", given(), size);
    expect(pageRules().filter((rule) => /a4/iu.test(rule))).toEqual([expect.stringMatching(/size: a4( portrait)?;/iu)]);
    const before = (only(element, "img.map") as HTMLImageElement).src;
    await userEvent.click(page.getByRole("button", { name: "A4 横", pressed: false }));
    await drawn(element);
    expect(pageRules().filter((rule) => /a4/iu.test(rule))).toEqual([expect.stringMatching(/size: a4 landscape/iu)]);
    expect((only(element, "img.map") as HTMLImageElement).src).not.toBe(before);
    element.remove();
    expect(pageRules().filter((rule) => /a4/iu.test(rule))).toEqual([]);
  });

  test("says at its foot what it is, whatever a metric is called", () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule("portrait", 'a "quoted" \\ metric\n}'));
    expect(sheet.cssRules).toHaveLength(1);
    expect(sheet.cssRules[0]?.cssText).toContain('a \\"quoted\\" \\\\ metric }');
  });
});

describe("the tools", () => {
  test("print, once the map is drawn", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    await mount("atlas-handout-pages", given(), size);
    await userEvent.click(page.getByRole("button", { name: "印刷する" }));
    await expect.poll(() => print.mock.calls.length).toBe(1);
    print.mockRestore();
  });

  test("do not print another metric's sheets than those that are asked for", async () => {
    const { element } = await mount("atlas-handout-pages", { ...given(), incomplete: true }, size);
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeDisabled();
    await expect.element(page.getByText("検索した件数の地図がそろうと、印刷できます。")).toBeVisible();
    expect(await expectAccessibleElement(element)).toEqual([]);
    await change(element, { incomplete: false });
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeEnabled();
  });

  test("lead back", async () => {
    const { messages } = await mount("atlas-handout-pages", given(), size);
    await userEvent.click(page.getByRole("button", { name: "元の画面に戻る" }));
    expect(messages).toEqual([{ kind: "action", action: { type: "choose-mode", mode: "explore" } }]);
  });

  test("ask for the report's text where nobody has, and do not print without it", async () => {
    const { element, messages } = await mount("atlas-handout-pages", given({}, firstAtlas), size);
    expect(messages).toEqual([{ kind: "retry" }]);
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeDisabled();
    await expect.element(page.getByText("根拠の文を読み込んでいます")).toBeVisible();
    await change(element, { failure: textNotArrived });
    await expect.element(page.getByRole("alert")).toHaveTextContent("読み込めませんでした");
    await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }));
    expect(messages).toEqual([{ kind: "retry" }, { kind: "retry" }]);
    await change(element, { ...given(), failure: null });
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeEnabled();
  });
});
