import { page, userEvent } from "vitest/browser";
import { describe, expect, test, vi } from "vitest";
import "../../src/handout/atlas-centre-sheets.ts";
import type { SheetCentres } from "../../src/state/state.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, firstAtlas, mount, only, squeezed, textNotArrived, viewOf, within } from "./support.ts";

const size = { width: 1000, height: 4200 };
const two: SheetCentres = ["senshu-naka", "suita"];
const box = (name: string) => page.getByRole("checkbox", { name, exact: true });

function given(sheets: SheetCentres = two, of = atlas) {
  return { atlas: of, view: viewOf({ mode: "handout", sheets }, of) };
}

const choosing = (sheets: readonly string[]) => ({ kind: "action", action: { type: "choose-sheets", sheets } });

describe("a sheet", () => {
  test("has name, area, all metrics with counts, and credits, and passes axe", async () => {
    // All of it in sight: what stands under the tools' bar axe can't judge.
    await page.viewport(1440, 4200);
    const { element } = await mount("atlas-centre-sheets", given(), size);
    expect(within(element, "article").map(({ dataset }) => dataset["centre"])).toEqual(two);
    expect(within(element, "h2").map(({ textContent }) => textContent)).toEqual(["泉州中", "すいた"]);
    expect(only(element, '[data-centre="senshu-naka"] header').textContent).toContain("圏域：貝塚市、岸和田市");
    expect(within(element, '[data-centre="suita"] h3').map(({ textContent }) => textContent)).toEqual(
      atlas.metrics.map(({ label }) => label),
    );
    const [differing] = within(element, '[data-centre="senshu-naka"] section');
    expect([...(differing?.querySelectorAll(".answer") ?? [])].map(({ textContent }) => squeezed(textContent))).toEqual(
      [
        expect.stringMatching(/^②予定・協議中貝塚市この市町村についての記述「.+」ネットワーク構築等について／/u),
        expect.stringMatching(/^①実施岸和田市この市町村についての記述「.+」.+注記：昨年の実績。/u),
      ],
    );
    const [silent] = within(element, '[data-centre="suita"] section');
    expect(silent?.textContent).toContain("「いいえ」という意味ではありません");
    expect([...(silent?.querySelectorAll("li") ?? [])].map(({ textContent }) => squeezed(textContent))).toEqual([
      "①実施12市町村",
      "②予定・協議中2市町村",
      "③働きかけたが未実現1市町村",
      "▶このセンターの値記載なし27市町村",
      "圏域外1市町村",
    ]);
    for (const foot of within(element, "footer")) {
      const { credits, provenance } = atlas.survey;
      for (const words of [credits.report, credits.boundaries, provenance, "「いいえ」ではありません"]) {
        expect(foot.textContent).toContain(words);
      }
    }
    expect(within(element, "blockquote").every((quote) => quote.querySelector("[lang=ja]"))).toBe(true);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await page.viewport(1440, 900);
  });

  test("fits a phone", async () => {
    await page.viewport(390, 6000);
    const { element } = await mount("atlas-centre-sheets", given(), { width: 390, height: 6000 });
    expect(element.scrollWidth).toBeLessThanOrEqual(390);
    for (const line of within(element, "section, li, blockquote")) {
      expect(line.scrollWidth).toBeLessThanOrEqual(line.clientWidth);
    }
    expect(await expectAccessibleElement(element)).toEqual([]);
    await page.viewport(1440, 900);
  });
});

describe("the choice of centres", () => {
  test("is ticked as the address says, and asks the page for others", async () => {
    const { element, messages } = await mount("atlas-centre-sheets", given(), size);
    expect(only(element, "h1").textContent).toBe("2センターの配布資料");
    expect((element.shadowRoot as ShadowRoot).activeElement).toBe(only(element, "h1"));
    await expect.element(box("すいた")).toBeChecked();
    await expect.element(box("とよなか")).not.toBeChecked();
    await expect.element(box("すべて")).toBePartiallyChecked();
    await userEvent.click(box("すいた"));
    await userEvent.click(box("とよなか"));
    await userEvent.click(box("すべて"));
    expect(messages).toEqual([
      choosing(["senshu-naka"]),
      choosing([...two, "toyonaka"]),
      choosing(atlas.centres.map(({ id }) => id)),
    ]);
  });

  test("of all can be let go of at once", async () => {
    const { element, messages } = await mount("atlas-centre-sheets", given("all"), size);
    expect(within(element, "article")).toHaveLength(atlas.centres.length);
    await userEvent.click(box("すべて"));
    expect(messages).toEqual([choosing([])]);
  });

  test("of none leaves nothing to print, and says so", async () => {
    const { element } = await mount("atlas-centre-sheets", given([]), size);
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeDisabled();
    await expect.element(page.getByRole("status")).toHaveTextContent("センターを選ぶと、印刷できます。");
    await change(element, given());
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeEnabled();
    await expect.element(page.getByRole("status")).toHaveTextContent("");
  });
});

describe("the tools", () => {
  test("print, and lead back", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    const { messages } = await mount("atlas-centre-sheets", given(), size);
    await userEvent.click(page.getByRole("button", { name: "印刷する" }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
    await userEvent.click(page.getByRole("button", { name: "元の画面に戻る" }));
    expect(messages).toEqual([{ kind: "action", action: { type: "choose-mode", mode: "explore" } }]);
  });

  test("ask for the report's text where nobody has, and do not print without it", async () => {
    const { element, messages } = await mount("atlas-centre-sheets", given(two, firstAtlas), size);
    expect(messages).toEqual([{ kind: "retry" }]);
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeDisabled();
    await expect.element(page.getByText("根拠の文を読み込んでいます")).toBeVisible();
    await change(element, { failure: textNotArrived });
    await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }));
    expect(messages).toEqual([{ kind: "retry" }, { kind: "retry" }]);
    await change(element, { ...given(), failure: null });
    await expect.element(page.getByRole("button", { name: "印刷する" })).toBeEnabled();
  });
});
