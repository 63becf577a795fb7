import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noBreaks, parseBreaks } from "../../../../src/ingest/survey/breaks.ts";
import { shownItem } from "../../../../src/text/offsets/shown-text.ts";
import { toRewritten } from "../../../../src/text/offsets/rewritten.ts";
import type { Item } from "../../../../src/model/survey.ts";
import { breaks, cells, inputError, items, parseSmall, survey } from "./support.ts";

const none: ReadonlySet<number> = new Set();

function bullet(text: string): Item {
  return { kind: "bullet", marker: "・", text, start: 0, end: text.length + 1 };
}

const shown = (text: string) => shownItem(bullet(text), none).text;

describe("white space", () => {
  test.each([
    ["between two Japanese characters is dropped", "定期的に訪 問し、", "定期的に訪問し、"],
    ["of full width, too", "定期的に訪　問し", "定期的に訪問し"],
    ["of line breaks, too", "定期的に訪\n  問し", "定期的に訪問し"],
    ["beside punctuation is dropped", "（振り返り）、 定着 （支援）", "（振り返り）、定着（支援）"],
    ["beside Latin letters and digits is kept", "J S N とういず守口の 2 か所", "J S N とういず守口の 2 か所"],
    ["beside arrows and marks is kept", "甲 → 乙 ※ 丙", "甲 → 乙 ※ 丙"],
    ["at the ends is dropped", " 9月実習 ", "9月実習"],
  ])("%s", (_, printed, display) => {
    expect(shown(printed)).toBe(display);
  });

  test("that is listed is kept", () => {
    expect(shownItem(bullet("甲 乙 丙"), new Set([4])).text).toBe("甲乙 丙");
  });
});

describe("the report set for display", () => {
  test("drops the spaces that were reviewed one by one, and no other", () => {
    const dropped = items.flatMap(({ row, column, item }) =>
      shownItem(item, breaks.in(row.id, column)).dropped.map(({ start, end }) => {
        const before = item.text.slice(Math.max(0, start - 6), start);
        const after = item.text.slice(end, end + 6);
        return `${row.id} ${column}: ${start > 6 ? "…" : ""}${before}|${after}${end + 6 < item.text.length ? "…" : ""}`;
      }),
    );
    const reviewed = readFileSync("tests/fixtures/survey/dropped-spaces.txt", "utf8").trimEnd().split("\n");
    expect(dropped.map((line) => line.trimEnd())).toEqual(reviewed);
  });

  test("counts them as the README does", () => {
    const dropped = (kept: typeof breaks) =>
      items.flatMap(({ row, column, item }) => shownItem(item, kept.in(row.id, column)).dropped).length;
    expect([dropped(noBreaks), dropped(breaks)]).toEqual([74, 66]);
    expect(readFileSync("seeds/hearing-h24/README.md", "utf8")).toContain(
      "- 74 spaces between two Japanese characters inside an item, of which 66 are the scan's and 8 are listed",
    );
  });

  test("keeps the breaks that the report means", () => {
    const text = items.map(({ row, column, item }) => shownItem(item, breaks.in(row.id, column)).text).join("\n");
    expect(text).toContain("働く障害者が増える しかし、");
    expect(text).toContain("ストレス労働の極み 会社：スキル・効率・人間関係 → 否 円満に退社してほしい。");
    expect(text).toContain("緊急雇用 平成22～23年度");
    expect(text).toContain("（HWと個々の登録者について連携したケース支援について）");
    expect(text).toContain("HWからの求人情報（事務系のものが多）については");
  });

  test("shows every character of every cell, white space aside", () => {
    for (const { row, column, cell } of cells) {
      const kept = breaks.in(row.id, column);
      const display = cell.items.map((item) => item.marker + shownItem(item, kept).text).join("");
      expect(display.replace(/\s/gu, "")).toBe(cell.text.replace(/\s/gu, ""));
    }
  });

  test("leaves no white space at the ends, and none but single spaces within", () => {
    for (const { row, column, item } of items) {
      expect(shownItem(item, breaks.in(row.id, column)).text).toMatch(/^\S+(?: \S+)*$/u);
    }
  });
});

describe("an offset in the printed text", () => {
  test("leads to the same character of the display text", () => {
    const display = shownItem(bullet(" 訪 問 A "), none);
    const toDisplay = (at: number) => toRewritten(display, { start: at, end: at }).start;
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(toDisplay)).toEqual([0, 0, 1, 1, 2, 3, 4, 4]);
    expect(() => toDisplay(8)).toThrow(RangeError);
    expect(() => toDisplay(-1)).toThrow(RangeError);
  });

  test("does so whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom(" ", "　", "\n", "訪", "ー", "。", "A", "→"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(30)), (printed, kept) => {
        const item = bullet(printed);
        const display = shownItem(item, new Set(kept));
        const toDisplay = (at: number) => toRewritten(display, { start: at, end: at }).start;
        for (let offset = 0; offset < printed.length; offset += 1) {
          const place = toDisplay(offset);
          expect(toDisplay(offset + 1)).toBeGreaterThanOrEqual(place);
          if (/\S/u.test(printed.charAt(offset))) expect(display.text[place]).toBe(printed[offset]);
        }
        expect(toDisplay(printed.length)).toBe(display.text.length);
        expect(display.text.replace(/\s/gu, "")).toBe(printed.replace(/\s/gu, ""));
      }),
    );
  });
});

describe("a bad entry of spaces.yaml is named", () => {
  const entry = (before: string, after: string, centre = "takatsuki-shi") =>
    `- {centre: ${centre}, column: development, before: ${before}, after: ${after}}`;
  const message = (text: string, of = survey) =>
    inputError(() => parseBreaks({ file: "spaces.yaml", text }, of)).message;

  test("that matches nothing", () => {
    expect(message(entry("緊急雇用", "平成23"))).toBe(
      "spaces.yaml at [0]: expected a space between two Japanese characters that stands once in development of " +
        'takatsuki-shi, found "緊急雇用 平成23", which stands there 0 times',
    );
  });

  test("that matches twice", () => {
    const twice = parseSmall({ lines: { 4: "北\t大阪市\t甲 乙、甲 乙\t\t\t" } });
    expect(message(entry("甲", "乙", "kita"), twice)).toContain("which stands there 2 times");
  });

  test("that names a space which display keeps anyway, or one between two items", () => {
    expect(message(entry("求人情報", "F", "toyonaka"))).toContain("which stands there 0 times");
    expect(message(entry("企業開拓等", "・", "toyonaka"))).toContain("which stands there 0 times");
  });

  test("that names a space listed already", () => {
    expect(message(`${entry("緊急雇用", "平成22")}\n${entry("用", "平")}`)).toContain(
      'spaces.yaml at [1]: expected a space of its own, found "用 平", which is listed already',
    );
  });

  test("of no centre, no column, no text", () => {
    expect(message(entry("甲", "乙", "kita"))).toContain('at [0].centre: expected the id of a centre, found "kita"');
    expect(message("- {centre: suita, column: x, before: 甲, after: 乙}")).toContain("at [0].column: expected");
    expect(message("- {centre: suita, column: issues, before: 甲}")).toContain(
      "at [0].after: expected a value, found none",
    );
  });
});
