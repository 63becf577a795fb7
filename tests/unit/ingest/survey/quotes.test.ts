import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../../src/model/input-error.ts";
import { mayBegin, mayEnd } from "../../../../src/text/find/clause-boundary.ts";
import { locateQuote } from "../../../../src/ingest/survey/quotes.ts";
import type { ItemSpan } from "../../../../src/model/span.ts";
import { columnIds, type ColumnId } from "../../../../src/model/survey.ts";
import { breaks, inputError, items, rowOf, survey } from "./support.ts";

const at = { file: "metrics/x.yaml", key: "codings[3].quotes[0].text" };
const locate = (centre: string, column: ColumnId, text: string) =>
  locateQuote(rowOf(centre), { column, text }, at, breaks);
const quoted = (centre: string, column: ColumnId, text: string) =>
  locate(centre, column, text).map((span) =>
    rowOf(centre).cells[column].items[span.item]?.text.slice(span.start, span.end),
  );
const message = (centre: string, column: ColumnId, text: string) =>
  inputError(() => locate(centre, column, text)).message;

describe("a quote is found", () => {
  test("in its item", () => {
    const text = "3年連続、守口、門真両市で、庁舎実習を受けてくれている";
    const spans = locate("kitakawachi-nishi", "network", text);
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({ start: 0, end: text.length });
    expect(quoted("kitakawachi-nishi", "network", text)).toEqual([text]);
  });

  test("whatever white space stands in it or in the report", () => {
    expect(
      quoted("minamikawachi-kita", "issues", "今後、利用者が 増えてくると人員的に厳しくなることが予想される"),
    ).toEqual(["今後、利用者が増えてくる と人員的に厳しくなることが 予想される"]);
  });

  test("over several items, markers left out of the spans", () => {
    const text = "その後、就ボツにまかせるケースがある。→就労前から情報提供等連携してほしい。";
    expect(quoted("kitakawachi-higashi", "development", text)).toEqual([
      "その後、就ボツにまかせるケースがある。",
      "就労前から情報提供等連携してほしい。",
    ]);
  });

  test("with a marker at its start", () => {
    expect(quoted("kitakawachi-higashi", "development", "→就労前から情報提供等連携してほしい")).toEqual([
      "就労前から情報提供等連携してほしい",
    ]);
  });

  test("as far as a lost full stop, and from it on", () => {
    expect(quoted("yao-kashiwara", "network", "八尾には日中就労支援部会があるが参加していない")).toHaveLength(1);
    expect(quoted("yao-kashiwara", "network", "柏原には就労部会しかなかったため")).toHaveLength(1);
  });

  test("at a break that spaces.yaml lists", () => {
    const quote = { column: "issues", text: "しかし、定着支援の仕組みが不十分" } as const;
    expect(locateQuote(rowOf("minamikawachi-minami"), quote, at, breaks)).toHaveLength(1);
    expect(() => locateQuote(rowOf("minamikawachi-minami"), quote, at)).toThrow("where a clause begins");
  });

  test("whole, for every item that stands once in its row", () => {
    let found = 0;
    for (const { row, column, item } of items) {
      const text = item.text.trim();
      const squeezed = text.replace(/\s/gu, "");
      const all = Object.values(row.cells).map((cell) => cell.text.replace(/\s/gu, ""));
      if (all.reduce((count, cell) => count + cell.split(squeezed).length - 1, 0) !== 1) continue;
      found += 1;
      const [span, ...others] = locateQuote(row, { column, text }, at);
      expect(others).toEqual([]);
      expect(row.cells[column].items[span?.item ?? -1]).toBe(item);
      expect(item.text.slice(span?.start, span?.end)).toBe(text);
    }
    expect(found).toBeGreaterThan(500);
  });
});

describe("a quote is refused", () => {
  test("that stands nowhere in its row", () => {
    expect(message("osaka-shi", "network", "就労部会がある")).toBe(
      "metrics/x.yaml at codings[3].quotes[0].text: expected a passage that stands once in the row of osaka-shi, " +
        'found "就労部会がある", which stands nowhere in it',
    );
    expect(message("osaka-shi", "network", " ")).toContain("which stands nowhere in it");
  });

  test("that stands there twice, in one column or in two", () => {
    expect(message("yao-kashiwara", "network", "ケース会議")).toContain(
      "which stands there 3 times (network, network, network)",
    );
    expect(message("suita", "transition", "把握している")).toContain("3 times (transition, transition, transition)");
    expect(message("higashiosaka-shi", "network", "就労支援部会")).toContain("2 times (transition, network)");
  });

  test("that stands in another column", () => {
    expect(message("osaka-shi", "issues", "市の自立支援協議会には就労部会はない")).toContain(
      'expected a passage in column issues, found "市の自立支援協議会には就労部会はない" in column network ' +
        "(ネットワーク構築等について)",
    );
  });

  test("that is cut out of the clause that denies it", () => {
    expect(message("osaka-shi", "network", "就労部会")).toContain(
      'expected a passage that begins where a clause begins, found "就労部会" after "立支援協議会には"',
    );
    expect(message("osaka-shi", "network", "市の自立支援協議会には就労部会")).toContain(
      'expected a passage that ends where a clause ends, found "市の自立支援協議会には就労部会" before "はない。',
    );
    expect(message("neyagawa-shi", "development", "特に行って")).toContain("expected a passage that ends");
  });
});

describe("a clause may", () => {
  /** `|` marks the offset. */
  const split = (text: string) => [text.replace("|", ""), text.indexOf("|")] as const;

  test.each(["|甲", "甲。|乙", "甲、|乙", "（|甲）", "甲（乙）|丙", "甲|（乙）", "わかるが|現実には", "甲→|乙"])(
    "begin in %s",
    (text) => {
      expect(mayBegin(...split(text))).toBe(true);
    },
  );

  test.each(["には|就労部会", "「甲」|と連携", "支援者・|利用者", "3～|5年", "会社が|雇用", "わかるが|いい", "甲|。"])(
    "not begin in %s",
    (text) => {
      expect(mayBegin(...split(text))).toBe(false);
    },
  );

  test.each([
    "甲|",
    "くれている|。",
    "甲|、乙",
    "甲。|乙",
    "（甲|）",
    "甲|（乙）",
    "わかるが|現実には",
    "出ていて|特に",
    "甲|→乙",
  ])("end in %s", (text) => {
    expect(mayEnd(...split(text))).toBe(true);
  });

  test.each([
    "就労部会|はない",
    "行って|いない",
    "連携している|人",
    "当事者|・家族",
    "3|～5年",
    "毎月|「集い」を",
    "甲」|と連携",
  ])("not end in %s", (text) => {
    expect(mayEnd(...split(text))).toBe(false);
  });
});

test("a passage of a row is found where it was taken from, or refused: nothing else", () => {
  const pick = fc.record({
    row: fc.nat(17),
    column: fc.nat(3),
    from: fc.nat(1300),
    length: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(pick, ({ row: index, column: place, from, length }) => {
      const row = survey.rows[index] ?? rowOf("suita");
      const column = columnIds[place] ?? "network";
      const text = row.cells[column].text.slice(from, from + length);
      let spans: readonly ItemSpan[];
      try {
        spans = locateQuote(row, { column, text }, at, breaks);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return;
      }
      const found = spans.map(({ item, start, end }) => row.cells[column].items[item]?.text.slice(start, end) ?? "");
      const bare = (words: string) => words.replace(/[\s○・※→⇒◀▶]/gu, "").replace("個人的見解", "");
      expect(bare(found.join(""))).toBe(bare(text));
    }),
    { numRuns: 500 },
  );
});
