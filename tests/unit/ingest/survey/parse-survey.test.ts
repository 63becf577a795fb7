import { describe, expect, test } from "vitest";
import { parseSurvey } from "../../../../src/ingest/survey/parse-survey.ts";
import { inputError, page, parseSmall, surveyFile } from "./support.ts";

const message = (call: () => unknown) => inputError(call).message;

describe("a small report", () => {
  test("is read", () => {
    const { overview, rows } = parseSmall({});
    expect(overview).toEqual([]);
    expect(rows.map(({ id, municipalities, line }) => ({ id, municipalities, line }))).toEqual([
      { id: "kita", municipalities: ["大阪市"], line: 4 },
      { id: "minami", municipalities: ["堺市", "高石市"], line: 9 },
    ]);
    expect(rows[0]?.cells.transition.items).toEqual([
      { kind: "statement", marker: "○", text: "乙。", start: 0, end: 3 },
    ]);
  });

  test("may have line ends of CR and LF, and an overview", () => {
    const text = `目的\n\n${page("北\t大阪市\t\t\t\t・丙")}\n`.replaceAll("\n", "\r\n");
    const centres = { file: "centres.yaml", text: "- {id: kita, name: 北, kana: きた}" };
    const parsed = parseSurvey({ file: "source.txt", text }, surveyFile.table, centres, {
      file: "items.yaml",
      text: "[]",
    });
    expect(parsed.overview).toEqual(["目的", ""]);
    expect(parsed.rows[0]?.cells.network.text).toBe("・丙");
  });
});

describe("a bad line of the report is named", () => {
  test.each([
    ["five cells", "北\t大阪市\t\t\t", "a line of 5 cells"],
    ["seven cells", "北\t大阪市\t\t\t\t\t", "a line of 7 cells"],
    ["no tab", "北 大阪市", "a line of no tab"],
    ["no name", "\t大阪市\t\t\t\t", "a line of 6 cells"],
    ["neither name nor area", "\t\t・甲\t\t\t", "a line of 6 cells"],
  ])("a data row with %s", (_, row, found) => {
    const error = inputError(() => parseSmall({ lines: { 4: row } }));
    expect(error.location).toEqual({ file: "source.txt", line: 4 });
    expect(error.message).toContain("source.txt:4: expected a data row of six tab-separated cells");
    expect(error.message).toContain(found);
  });

  test("a second data row on a page", () => {
    expect(message(() => parseSmall({ lines: { 5: "西\t池田市\t\t\t\t" } }))).toContain(
      "source.txt:5: expected the title",
    );
  });

  test("text between the pages", () => {
    expect(message(() => parseSmall({ lines: { 5: "続く" } }))).toContain('found a line of no tab: "続く…"');
  });

  test("a header line left out", () => {
    expect(message(() => parseSmall({ lines: { 2: "" } }))).toContain("source.txt:3: expected a header line");
    expect(message(() => parseSmall({ lines: { 3: "" } }))).toContain("source.txt:4: expected a second header line");
  });

  test("columns in another order", () => {
    const swapped = "\t\t就ポツとしての課題・その他\t企業開拓・マッチング・定着支援 についての考え方等\t\t";
    expect(message(() => parseSmall({ lines: { 3: swapped } }))).toBe(
      'source.txt:3: expected the heading "企業開拓・マッチング・定着支援についての考え方等" in cell 3, ' +
        'found "就ポツとしての課題・その他"',
    );
  });

  test("a table before the first title", () => {
    expect(message(() => parseSmall({ lines: { 1: "概要" } }))).toContain(
      "source.txt:2: expected no table before the first title",
    );
  });

  test("an end within a page", () => {
    expect(message(() => parseSmall({ lines: { 9: "" } }))).toContain("source.txt:9: expected a data row of six");
    const empty = { file: "source.txt", text: "" };
    const none = { file: "yaml", text: "[]" };
    expect(message(() => parseSurvey(empty, surveyFile.table, none, none))).toContain(
      "source.txt:1: expected the title",
    );
  });

  test("a tag that the report does not have", () => {
    expect(message(() => parseSmall({ lines: { 4: "北\t大阪市\t<b>甲</b>\t\t\t" } }))).toContain(
      'source.txt:4: expected no markup but <p>, </p> and <ul …>, found "<b>甲</b>"',
    );
  });

  test("a municipality in two areas, with both lines", () => {
    expect(message(() => parseSmall({ lines: { 9: "南\t堺市・ 大阪市\t\t\t\t" } }))).toBe(
      "source.txt:9: expected municipalities that no other area has, " +
        "found 大阪市, which stands in the area of 北 on line 4 already",
    );
  });

  test("a municipality twice in one area", () => {
    expect(message(() => parseSmall({ lines: { 9: "南\t堺市・ 堺市\t\t\t\t" } }))).toContain(
      "堺市, which stands in the area of 南 on line 9",
    );
  });

  test.each([
    ["", "an empty name"],
    ["堺市・", "an empty name"],
    ["堺市 高石市", '"堺市 高石市"'],
    ["堺", '"堺"'],
  ])("an area of %j", (area, found) => {
    const { message: text } = inputError(() => parseSmall({ lines: { 9: `南\t${area}\t\t\t\t` } }));
    expect(text).toContain("source.txt:9: expected names of municipalities");
    expect(text.endsWith(`found ${found}`)).toBe(true);
  });
});

describe("centres.yaml has to fit the rows", () => {
  const kita = "- {id: kita, name: 北, kana: きた}";
  test.each([
    [
      "another order",
      "- {id: minami, name: 南, kana: みなみ}\n" + kita,
      "source.txt:4: expected the row of 南, found the row of 北",
    ],
    ["a centre too few", kita, "source.txt:9: expected no more than 1 rows, found the row of 南"],
    [
      "a centre too many",
      `${kita}\n- {id: minami, name: 南, kana: みなみ}\n- {id: nishi, name: 西, kana: にし}`,
      'centres.yaml at [2]: expected a centre that has a row in source.txt, found "西" after the last of 2 rows',
    ],
    [
      "an id twice",
      `${kita}\n- {id: kita, name: 南, kana: みなみ}`,
      'centres.yaml at [1].id: expected an id of its own, found "kita", the id of [0]',
    ],
    ["no reading", "- {id: kita, name: 北}", "centres.yaml at [0].kana: expected a value, found none"],
    [
      "an odd reading",
      "- {id: kita, name: 北, kana: 北}",
      'centres.yaml at [0].kana: expected a name in hiragana, found "北"',
    ],
    ["an odd id", "- {id: Kita, name: 北, kana: きた}", "centres.yaml at [0].id: expected an id of lower-case letters"],
    [
      "an unknown key",
      "- {id: kita, name: 北, kana: きた, area: 1}",
      "centres.yaml at [0].area: expected no such key, found one",
    ],
    ["no YAML", "- {id: kita", "centres.yaml:1: expected YAML of one document"],
    ["no list", "id: kita", "centres.yaml: expected Array, found Object"],
  ])("%s", (_, centres, expected) => {
    expect(message(() => parseSmall({ centres }))).toContain(expected);
  });
});

describe("items.yaml has to fit the cells", () => {
  const entry = (text: string, kind: string, centre = "kita", column = "development") =>
    `- {centre: ${centre}, column: ${column}, text: ${text}, kind: ${kind}}`;
  const kinds = (row: string, items: string) =>
    parseSmall({ lines: { 4: row }, items }).rows[0]?.cells.development.items.map(({ kind, text }) => [kind, text]);

  test("a heading made a statement, a statement made a heading", () => {
    expect(kinds("北\t大阪市\t○甲\t\t\t", entry("○甲", "statement"))).toEqual([["statement", "甲"]]);
    expect(kinds("北\t大阪市\t○甲。\t\t\t", entry("○甲", "heading"))).toEqual([["heading", "甲。"]]);
  });

  test("a run-in heading, and a paragraph after it", () => {
    expect(kinds("北\t大阪市\t・甲乙 丙\t\t\t", entry("乙", "subheading"))).toEqual([
      ["bullet", "甲"],
      ["subheading", "乙 "],
      ["paragraph", "丙"],
    ]);
    expect(kinds("北\t大阪市\t・甲乙丙\t\t\t", entry("乙", "paragraph"))).toEqual([
      ["bullet", "甲"],
      ["paragraph", "乙丙"],
    ]);
  });

  test("one of several like passages, by the text before it", () => {
    const items = "- {centre: kita, column: development, after: 丙, text: 乙, kind: paragraph}";
    expect(kinds("北\t大阪市\t・甲乙丙 乙\t\t\t", items)).toEqual([
      ["bullet", "甲乙丙 "],
      ["paragraph", "乙"],
    ]);
  });

  test.each([
    [
      "matches nothing",
      entry("○乙", "statement"),
      '[0].text: expected a passage that stands once in development of kita, found "○乙", which stands there nowhere',
    ],
    ["is in another column", entry("○甲", "statement", "kita", "network"), "which stands there nowhere"],
    [
      "is of no centre",
      entry("○甲", "statement", "higashi"),
      '[0].centre: expected the id of a centre, found "higashi"',
    ],
    ["is of no column", entry("○甲", "statement", "kita", "other"), "[0]"],
    [
      "is what the rule says",
      entry("○甲", "heading"),
      '[0].kind: expected a kind that the rules do not give of themselves, found "heading"',
    ],
    ["makes ○ a paragraph", entry("○甲", "paragraph"), "[0]"],
  ])("an exception that %s", (_, items, expected) => {
    const error = inputError(() => parseSmall({ items }));
    expect(error.location.file).toBe("items.yaml");
    expect(error.message).toContain(expected);
  });

  test("an exception that matches twice", () => {
    const call = () => parseSmall({ lines: { 4: "北\t大阪市\t○甲 ○甲\t\t\t" }, items: entry("○甲", "statement") });
    expect(message(call)).toContain('found "○甲", which stands there 2 times');
  });

  test("a sub-heading that the rule finds of itself", () => {
    const call = () =>
      parseSmall({ lines: { 4: "北\t大阪市\t・甲 （乙）\t\t\t" }, items: entry("（乙）", "subheading") });
    expect(message(call)).toContain('of themselves, found "subheading"');
  });

  test("an exception for a ○ within a word", () => {
    const call = () => parseSmall({ lines: { 4: "北\t大阪市\t・甲○乙\t\t\t" }, items: entry("○乙", "statement") });
    expect(message(call)).toContain('expected a ○ that opens an item, found "○乙"');
  });
});
