import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applicationName, howToRead, scopeLabels, silenceLabels } from "../../../src/messages/ja.ts";
import { atlas } from "../../support/real-atlas.ts";

const { survey } = atlas;

// The report's overview writes full-width and half-width forms side by side; they are one here.
const report = readFileSync("seeds/hearing-h24/source.txt", "utf8").normalize("NFKC");

describe("the words that stand by the map", () => {
  test("say what the codings are, as the codebook has it", () => {
    expect(survey.provenance).toBe(
      "報告書本文だけを二度独立に読んで付した解釈であり、大阪府・各センターの確認は受けていません",
    );
  });

  test("label silence as the codebook does", () => {
    expect(silenceLabels).toEqual({
      "not-mentioned": "記載なし",
      uncovered: "圏域外（どのセンターの圏域にも含まれない）",
    });
  });

  test("cite the report by the title that it opens with", () => {
    const title = /「(.+)」/u.exec(survey.credits.report)?.[1]?.normalize("NFKC");
    expect(report.trimStart().split("\n")[0]).toBe(title);
  });

  test("date it by the year and month of the hearing, in both calendars", () => {
    const [, heisei, year, month] = /^平成(\d+)年（(\d+)年）(\d+)月/u.exec(survey.asOf) ?? [];
    expect(Number(year)).toBe(Number(heisei) + 1988);
    expect(report).toContain(`調査期間 平成${heisei}年${month}月9日`);
  });

  test("credit the boundaries as their licence asks: source, publisher and that they were worked on", () => {
    expect(survey.credits.boundaries).toBe("「国土数値情報（行政区域データ）」（国土交通省）を加工して作成");
  });

  test("say of the two scopes what they are about", () => {
    expect(scopeLabels.municipality).toContain("この市町村");
    expect(scopeLabels.area).toContain("圏域全体");
  });

  test("tell how to read silence by the name that the legend has for it", () => {
    expect(howToRead).toContain(`「${silenceLabels["not-mentioned"]}」は「いいえ」ではありません`);
  });

  test("name place and subject", () => {
    expect(applicationName).toContain("大阪");
    expect(survey.subject).toContain("障害者就業・生活支援センター");
  });
});
