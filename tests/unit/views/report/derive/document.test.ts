import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentOf, textOf } from "../../../../../src/views/report/derive/document.ts";
import { realFindings, realReport } from "../../../../support/real-atlas.ts";

const source = readFileSync("seeds/hearing-h24/source.txt", "utf8");
const shown = documentOf(realReport(), realFindings());
const bare = (text: string) => text.replace(/<\/?p>|<ul[^<>]*>/gu, "").replace(/\s+/gu, "");

describe("the report's document", () => {
  test("has every character of the source, white space and markup aside, once and in order", () => {
    const characters = [...bare([...textOf(shown)].join(""))];
    const printed = [...bare(source)];
    expect(printed.length).toBeGreaterThan(28_000);
    for (const [index, character] of printed.entries()) {
      if (characters[index] !== character) {
        const around = (of: string[]) => of.slice(Math.max(0, index - 10), index + 10).join("");
        throw new Error(`at ${index}: "${around(printed)}" printed, "${around(characters)}" shown`);
      }
    }
    expect(characters).toHaveLength(printed.length);
  });

  test("has a table of contents that leads to the chapters and to each centre's page", () => {
    expect(shown.contents.map(({ level, label }) => `${level} ${label}`)).toEqual([
      "1 1.実施目的",
      "1 2.調査方法",
      "1 3.ヒアリング内容",
      "1 4.ヒアリングの概要",
      "2 (1)企業開拓等について",
      "2 (2)定着支援等について",
      "2 (3)障害者就業・生活支援センターとしての課題・その他",
      "2 (4)福祉施設からの一般就労支援について",
      "3 就労移行支援事業所について",
      "2 (5)ネットワーク構築等について",
      "3 ハローワークとの連携",
      "3 支援学校との連携について",
      "3 市町村との連携について",
      ...shown.pages.map(({ name }) => `1 ${name}`),
    ]);
    const anchors = shown.contents.map(({ anchor }) => anchor);
    expect(anchors.slice(8, 10)).toEqual(["overview-4-4-1", "overview-4-5"]);
    expect(anchors.at(-1)).toBe("centre-suita");
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test("shows headers without the scan's spaces, and the two words of a label apart", () => {
    expect(shown.pages[0]).toMatchObject({ name: "北河内西", area: "門真市・守口市" });
    expect(shown.pages[0]?.header.slice(1, 5)).toEqual([
      "圏域 市町村",
      "就業・生活支援関係（就ポツとしての取組み）",
      "",
      "就業・生活支援関係（福祉施設からの一般就労支援）",
    ]);
  });

  test("tells headings, entries, bullets and statements of the overview apart", () => {
    const kinds = (kind: string) => shown.overview.filter((block) => block.kind === kind).length;
    expect(["title", "chapter", "section", "entry", "topic", "statement", "bullet", "paragraph"].map(kinds)).toEqual([
      1, 4, 5, 7, 4, 1, 12, 13,
    ]);
  });
});
