import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../../src/render/page/node/text-width.ts";
import { number, toSvg } from "../../../../src/render/page/node/to-svg.ts";
import { reserve, wrap, wrapBalanced, wrapPhrases } from "../../../../src/render/page/node/wrap.ts";
import { lineOf } from "../../../../src/text/markup.ts";
import { elements, parsed } from "./support.ts";

describe("the table of widths", () => {
  test("has full-width characters one em wide, and others by their class", () => {
    expect(textWidth("庁舎実習（あア、。）ー１Ａ")).toBe(13);
    expect(textWidth("ｱﾞ")).toBeCloseTo(1.12);
    expect(textWidth("il")).toBeLessThan(textWidth("aa"));
    expect(textWidth("aa")).toBeLessThan(textWidth("AA"));
    expect(textWidth("AA")).toBeLessThan(textWidth("WW"));
    expect(textWidth("か\u3099")).toBe(1);
    expect(textWidth("👪")).toBeGreaterThan(1);
    expect(textWidth("")).toBe(0);
  });
});

describe("a text in lines", () => {
  const japanese = fc.string({
    unit: fc.constantFrom(..."庁舎実習をうけいれているか、。（）「」ー・っ2012abcハローワーク "),
    maxLength: 120,
    size: "max",
  });

  test("is never wider than its line, the reserve kept, and loses nothing", () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 3, max: 40 }), (text, width) => {
        const { lines, cut } = wrap(text, { width, lines: 999 });
        expect(cut).toBe(false);
        for (const line of lines) expect(textWidth(line) * (1 + reserve)).toBeLessThanOrEqual(width + 1e-9);
        expect(lines.join("").replace(/ /gu, "")).toBe(text.replace(/ /gu, ""));
      }),
    );
  });

  test("has no closing mark at a line's start and no opening one at its end", () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 12, max: 40 }), (text, width) => {
        // A row of marks without a place to break is broken all the same.
        if (/[、。）」ー・っ]{4}|[（「]{4}|[（「、。）」ー・っ]{6}/u.test(text)) return;
        const { lines } = wrap(text, { width, lines: 999 });
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。）」ーっ]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/u);
      }),
    );
  });

  test("breaks after phrases, and keeps words in Latin letters and in katakana whole", () => {
    expect(wrapBalanced("自立支援協議会に就労支援部会があるか", { width: 14, lines: 9 }).lines).toEqual([
      "自立支援協議会に",
      "就労支援部会があるか",
    ]);
    expect(wrap("求人情報はハローワークから届く", { width: 9, lines: 9 }).lines).toEqual([
      "求人情報は",
      "ハローワークから",
      "届く",
    ]);
    expect(wrap("HWとの連携はmeetingで", { width: 9, lines: 9 }).lines).toEqual(["HWとの連携は", "meetingで"]);
  });

  test("of phrases ends a line between two of them alone, and not at all where one is too long", () => {
    const phrases = ["18センターのうち", "7つが", "「今すでに不足」、", "2つが", "不足を", "見込む"];
    const { lines } = wrapPhrases(phrases, { width: 12, lines: 9 }) ?? { lines: [] };
    expect(lines).toEqual(["18センターのうち7つが", "「今すでに不足」、", "2つが不足を見込む"]);
    expect(wrapPhrases(phrases, { width: 8, lines: 9 })).toBeNull();
    expect(wrapPhrases(phrases, { width: 12, lines: 2 })).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(..."庁舎を12、"), minLength: 1, maxLength: 9 }), { minLength: 1 }),
        fc.integer({ min: 4, max: 40 }),
        (own, width) => {
          const wrapped = wrapPhrases(own, { width, lines: 99 });
          const broad = own.some((phrase) => textWidth(phrase) * (1 + reserve) > width + 1e-9);
          if (!wrapped) return broad;
          const ends = own.map((_, index) => own.slice(0, index + 1).join("").length);
          let at = 0;
          return wrapped.lines.every((line) => {
            at += line.length;
            return ends.includes(at) && textWidth(line) * (1 + reserve) <= width + 1e-9;
          });
        },
      ),
    );
  });

  test("of a headline ends a line at spaces too, where its language parts words by them", () => {
    const headline = "7 of 18 centres are “Short now” of staff";
    const { lines } = wrapPhrases([headline], { width: 12, lines: 3 }) ?? { lines: [] };
    expect(lines).toHaveLength(3);
    expect(lines.join(" ")).toBe(headline);
    expect(wrap("centre’s area", { width: 6, lines: 9 }).lines).toEqual(["centre’s", "area"]);
  });

  test("is cut with … where it has no more lines, and only there", () => {
    expect(wrap("あいうえおかきくけこ", { width: 6, lines: 1 })).toEqual({ lines: ["あいうえ…"], cut: true });
    expect(wrap("あいうえお", { width: 6, lines: 1 })).toEqual({ lines: ["あいうえお"], cut: false });
    expect(wrap("", { width: 6, lines: 1 })).toEqual({ lines: [], cut: false });
  });
});

describe("the file", () => {
  const written = (text: string) =>
    toSvg({
      width: 10,
      height: 10,
      designWidth: 10,
      designHeight: 10,
      title: text,
      description: text,
      nodes: [{ kind: "text", text, x: 0, y: 0, size: 1, bold: false, anchor: "start", fill: "#000000" }],
    });

  test("holds any text and gives it back, without what XML has no place for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const [read] = elements(parsed(written(text)), "text");
        expect(read?.textContent ?? "").toBe(lineOf(text));
      }),
    );
    expect(written(`<script>"&'`)).toContain("&lt;script&gt;&quot;&amp;'");
  });

  test("has numbers of two decimals at most", () => {
    expect([0.005, 1 / 3, -0.001, 12, 1e-9].map((value) => number(value))).toEqual(["0.01", "0.33", "0", "12", "0"]);
  });
});
