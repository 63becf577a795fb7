import { describe, expect, test } from "vitest";
import type { Atlas, Coding, Metric } from "../../../../../src/model/atlas.ts";
import { type Difference, comparisonOf } from "../../../../../src/views/compare/derive/comparison.ts";
import { atlas, firstAtlas, realRecord } from "../../../../support/real-atlas.ts";

const compare = (...centres: string[]) => comparisonOf(atlas, { compare: centres });

describe("choosing", () => {
  test("all centres are candidates in the report's order, with their municipalities", () => {
    const { candidates, centres, full } = compare("suita");
    expect(candidates.map(({ id }) => id)).toEqual(atlas.centres.map(({ id }) => id));
    expect(candidates.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(["すいた"]);
    expect(candidates[0]?.municipalities.map(({ name }) => name)).toEqual(["門真市", "守口市"]);
    expect(centres.map(({ id }) => id)).toEqual(["suita"]);
    expect(full).toBe(false);
  });

  test("with fewer than two centres there is nothing to compare", () => {
    for (const centres of [[], ["suita"]]) {
      expect(compare(...centres)).toMatchObject({ metrics: [], count: "", topics: null });
    }
  });

  test("the columns stand in the order in which the centres were added; four are full", () => {
    const four = ["suita", "osaka-shi", "kitakawachi-nishi", "toyonaka"];
    expect(compare(...four).centres.map(({ id }) => id)).toEqual(four);
    expect(compare(...four).full).toBe(true);
    expect(compare(...four.slice(1)).full).toBe(false);
  });
});

const two = { compare: ["kitakawachi-nishi", "senshu-naka"] };
const areas = two.compare.map((id) => atlas.centres.find((centre) => centre.id === id)?.municipalities ?? []);

/**
 * The real atlas with other metrics. Each is written as what the two municipalities of 北河内西 and then those of 泉州中
 * answer: a value in capitals is said of the area, `-` is silence.
 */
function withMetrics(answers: Readonly<Record<string, string>>): Atlas {
  const [first] = realRecord().metrics;
  if (!first) throw new Error("no metric");
  const metrics = Object.entries(answers).map(([id, written]): Metric => {
    const codes = areas.flat();
    const codings = [...written.replace(" ", "")].map((letter, place): [string, Coding] => [
      codes[place] ?? "",
      letter === "-"
        ? { kind: "not-mentioned" }
        : {
            kind: "coded",
            value: letter.toLowerCase(),
            scope: letter === letter.toLowerCase() ? "municipality" : "area",
          },
    ]);
    const values = ["a", "b"].map((value) => ({ id: value, label: value, short: value }));
    return { ...first, id, values, codings: { ...silent(first), ...Object.fromEntries(codings) } };
  });
  return { ...atlas, metrics };
}

function silent({ codings }: Metric): Record<string, Coding> {
  return Object.fromEntries(Object.keys(codings).map((code) => [code, { kind: "not-mentioned" }]));
}

describe("what differs", () => {
  const cases: readonly [Difference, string, string][] = [
    ["none", "the same value", "aa aa"],
    ["none", "the same value of another scope", "AA aa"],
    ["none", "the same two values the other way round", "ab ba"],
    ["none", "silence on both sides", "-- --"],
    ["answers", "another value", "aa bb"],
    ["answers", "one value more", "ab aa"],
    ["answers", "another value, with silence beside it", "a- bb"],
    ["silence", "silence against an answer", "-- aa"],
    ["silence", "silence beside the same answer", "a- aa"],
  ];

  test.each(cases)("%s: %s", (difference, _, answers) => {
    expect(comparisonOf(withMetrics({ one: answers }), two).metrics[0]?.difference).toBe(difference);
  });

  test("differing answers come first, then what only silence makes differ, then the same; else the picker's order", () => {
    const of = withMetrics({ same: "aa aa", silent: "-- aa", other: "aa bb", same2: "bb bb", other2: "bb aa" });
    const { metrics, count } = comparisonOf(of, two);
    expect(metrics.map(({ metric }) => metric.id)).toEqual(["other", "other2", "silent", "same", "same2"]);
    expect(count).toBe("5指標のうち3で異なります（うち1は、記載の有無だけの違い）。");
  });

  test("is counted in words", () => {
    const count = (answers: Record<string, string>) => comparisonOf(withMetrics(answers), two).count;
    expect(count({ one: "aa aa", two: "-- --" })).toBe("2指標のすべてで同じです。");
    expect(count({ one: "aa bb", two: "aa aa" })).toBe("2指標のうち1で異なります。");
  });

  test("北河内西, すいた and 大阪市 differ on all eight metrics, on two of them by silence alone", () => {
    const { count, metrics } = compare("kitakawachi-nishi", "suita", "osaka-shi");
    expect(count).toBe("8指標のうち8で異なります（うち2は、記載の有無だけの違い）。");
    expect(metrics.filter(({ difference }) => difference === "silence").map(({ metric }) => metric.label)).toEqual([
      "庁舎実習",
      "人員不足",
    ]);
  });
});

describe("a cell", () => {
  test("has one answer with value, paint and scope where the whole area has it", () => {
    const { metrics } = compare("osaka-shi", "suita");
    const cell = metrics.find(({ metric }) => metric.label === "就労支援部会")?.cells[0];
    expect(cell).toHaveLength(1);
    expect(cell?.[0]).toMatchObject({
      class: { label: "なし", silent: false },
      scope: "municipality",
      municipalities: null,
    });
  });

  test("lists several answers with who has them, those of another scope apart", () => {
    const [row] = comparisonOf(withMetrics({ one: "a- Aa" }), two).metrics;
    const told = row?.cells.map((answers) =>
      answers.map(({ class: entry, scope, municipalities }) => [
        entry.value,
        scope,
        municipalities?.map(({ name }) => name),
      ]),
    );
    expect(told).toEqual([
      [
        ["a", "municipality", ["門真市"]],
        ["not-mentioned", null, ["守口市"]],
      ],
      [
        ["a", "area", ["貝塚市"]],
        ["a", "municipality", ["岸和田市"]],
      ],
    ]);
  });

  test("says of every centre and metric what its municipalities' codings say, and of each municipality once", () => {
    for (const { id, municipalities } of atlas.centres) {
      const other = id === "suita" ? "osaka-shi" : "suita";
      for (const { metric, cells } of compare(id, other).metrics) {
        const told = (cells[0] ?? []).flatMap((answer) =>
          (answer.municipalities?.map(({ code }) => code) ?? municipalities).map((code) => {
            expect(answer.class.municipalities, `${metric.id} ${code}`).toContain(code);
            return code;
          }),
        );
        expect([...told].sort()).toEqual([...municipalities].sort());
      }
    }
  });
});

describe("the findings", () => {
  test("stand topic by topic, a cell a centre", () => {
    const { topics } = compare("kitakawachi-nishi", "sakai-shi");
    expect(topics?.map(({ topic }) => topic.id)).toEqual(atlas.topics.map(({ id }) => id));
    const staffing = topics?.find(({ topic }) => topic.id === "staffing");
    expect(staffing?.cells.map(({ own, inPassing }) => [own.length, inPassing.length])).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test("are not there before the report's text; the metrics are", () => {
    const { topics, metrics } = comparisonOf(firstAtlas, { compare: ["suita", "osaka-shi"] });
    expect(topics).toBeNull();
    expect(metrics).toHaveLength(atlas.metrics.length);
  });
});
