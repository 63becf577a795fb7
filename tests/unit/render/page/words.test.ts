import { describe, expect, test } from "vitest";
import { describeView } from "../../../../src/render/page/description.ts";
import { fileNameOf, safeName } from "../../../../src/render/page/file-name.ts";
import { type PageSizeId, pageSizes } from "../../../../src/render/page/options.ts";
import { quotesOf } from "../../../../src/render/page/block/quotes.ts";
import type { State } from "../../../../src/state/state.ts";
import { atlas, codeOf, firstAtlas, viewOf } from "../../../support/real-atlas.ts";
import { pageOf } from "../../../support/pages.ts";

describe("a picture in words", () => {
  test("has every class with its count, and whom no row covers", () => {
    expect(describeView(viewOf())).toBe(
      "43市町村のうち、庁舎実習の「実施」が読み取れるのは12市町村。" +
        "庁舎実習：実施 12市町村（6センター）、予定・協議中 2市町村（2センター）、" +
        "働きかけたが未実現 1市町村（1センター）、記載なし 27市町村（11センター）（「いいえ」ではありません）。" +
        "島本町はどの圏域にも含まれません。平成24年（2012年）8月ヒアリング時点。",
    );
    for (const { id } of atlas.metrics) {
      const view = viewOf({ metric: id });
      for (const { value, label, count } of view.classes) {
        if (value !== "uncovered") expect(describeView(view)).toContain(`${label} ${count}`);
      }
    }
  });

  test("says focus, second metric, selection and pins", () => {
    const words = describeView(
      viewOf({
        focus: "kitakawachi-nishi",
        with: "staff-shortage",
        municipality: codeOf("守口市"),
        values: ["planned"],
      }),
    );
    expect(words).toContain("表示範囲は北河内西の圏域（守口市、門真市）。");
    expect(words).toContain("記号は人員不足：今すでに不足 7センター・23市町村");
    expect(words).toContain("選択した守口市（北河内西の圏域）の庁舎実習は、実施（この市町村についての記述）。");
    expect(words).toContain("強調：予定・協議中（高槻市、貝塚市）。");
  });

  test("is there for every view", () => {
    const of = (state: Partial<State>) => {
      const view = viewOf(state);
      return pageOf(view).description(atlas, view);
    };
    expect(of({ view: "multiples" })).toContain("人員不足：今すでに不足 7センター・23市町村");
    expect(of({ view: "compare", compare: ["suita", "osaka-shi"] })).toContain(
      "庁舎実習：すいた 記載なし、大阪市 実施。",
    );
    expect(of({ view: "split", with: "staff-shortage" })).toContain("2つ目の地図は人員不足：今すでに不足 7センター");
    expect(of({ view: "topics", topic: "staffing" })).toContain("話題「人員・体制」。18センターのうち");
    expect(of({ view: "table" })).toContain("43市町村の、8指標（庁舎実習、");
  });
});

describe("a picture's file", () => {
  const name = (state: Partial<State>, pageSize: PageSizeId = "1920x1080") => {
    const view = viewOf(state);
    return fileNameOf(pageOf(view).subject(atlas, view), view, pageSizes[pageSize]);
  };

  test("says what, where, of when and how large", () => {
    expect(name({})).toBe("庁舎実習_大阪府_H24_1920x1080");
    expect(name({ focus: "senshu-minami" }, "a4-landscape")).toBe("庁舎実習_泉州南_H24_A4横");
    expect(name({ with: "employment-subcommittee" })).toBe("庁舎実習×就労支援部会_大阪府_H24_1920x1080");
    expect(name({ shape: "tiles" })).toBe("庁舎実習_大阪府_同じ大きさ_H24_1920x1080");
    expect(name({ view: "multiples" }, "3840x2160")).toBe("全指標_大阪府_H24_3840x2160");
    expect(name({ view: "compare", compare: ["suita", "ibaraki-settsu"] })).toBe(
      "センター比較_すいたと茨木・摂津_H24_1920x1080",
    );
    expect(name({ view: "topics", topic: "staffing" }, "a4-portrait")).toBe("話題_人員・体制_大阪府_H24_A4縦");
    expect(name({ view: "split", with: "staff-shortage" })).toBe("庁舎実習と人員不足_大阪府_H24_1920x1080");
    expect(name({ view: "table" })).toBe("全指標の値_大阪府_H24_1920x1080");
  });

  test("has a name that every file system takes", () => {
    expect(safeName(`a/b\\c:d*e?f"g<h>i|j\u0000k`)).toBe("a／b＼c：d＊e？f”g＜h＞i｜jk");
    expect(safeName(" .名前. ")).toBe("名前");
    const long = safeName(`${"庁".repeat(200)}_大阪府_H24_1920x1080`);
    expect(new TextEncoder().encode(long).length).toBeLessThan(240);
    expect(long).toMatch(/^庁+….*_H24_1920x1080$/u);
  });
});

describe("the quotes of a picture", () => {
  const texts = (state: Partial<State>, most: number) => quotesOf(atlas, viewOf(state), most);

  test("are one a value in the legend's order, of the first centre of the report", () => {
    const quotes = texts({}, 3);
    expect(quotes.map((quote) => [quote.class.label, quote.centre])).toEqual([
      ["実施", "北河内西"],
      ["予定・協議中", "高槻市"],
      ["働きかけたが未実現", "泉州北"],
    ]);
    expect(quotes[0]).toMatchObject({
      text: "3年連続、守口、門真両市で、庁舎実習を受けてくれている",
      columnLabel: "ネットワーク構築等について",
    });
  });

  test("begin with the selected municipality's", () => {
    const [first] = texts({ municipality: codeOf("和泉市") }, 1);
    expect(first?.centre).toBe("泉州北");
    expect(texts({ municipality: codeOf("和泉市") }, 3)).toHaveLength(3);
  });

  test("are of pinned values and of the focused centre alone, and no more than there are", () => {
    for (const { class: entry } of texts({ values: ["planned"] }, 3)) expect(entry.value).toBe("planned");
    expect(texts({ focus: "kitakawachi-nishi" }, 3).map(({ centre }) => centre)).toEqual(["北河内西"]);
    expect(texts({}, 0)).toEqual([]);
  });

  test("are each in the report, and none before it has been loaded", () => {
    for (const { id } of atlas.metrics) {
      for (const { text, class: entry } of texts({ metric: id }, 3)) {
        expect(entry.silent).toBe(false);
        expect(text.length).toBeGreaterThan(3);
      }
    }
    expect(quotesOf(firstAtlas, viewOf({}, firstAtlas), 3)).toEqual([]);
  });
});
