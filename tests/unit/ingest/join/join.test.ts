import { describe, expect, test } from "vitest";
import { type Joined, joinAtlas } from "../../../../src/ingest/join/join.ts";
import type { CodingEntry, MetricFile } from "../../../../src/model/metric.ts";
import type { ColumnId } from "../../../../src/model/survey.ts";
import { parseTopics } from "../../../../src/ingest/survey/topics.ts";
import { codeOf, municipalities, topology } from "../../geo/osaka.ts";
import { breaks, inputError, seedText, survey, surveyFile } from "../survey/support.ts";

const metric: MetricFile = {
  id: "one",
  order: 1,
  label: "一",
  question: "一か",
  unit: "municipality",
  kind: "answer",
  headline: "{municipalities}市町村",
  values: [{ id: "yes", label: "はい", short: "はい" }],
  codings: [],
};
const input = {
  language: "ja" as const,
  factsFile: "survey.yaml",
  facts: surveyFile.facts,
  surveyFile: "source.txt",
  survey,
  breaks,
  metrics: [{ file: "one.yaml", metric }],
  municipalitiesFile: "municipalities.yaml",
  municipalities,
  topology,
  topicsFile: "topics.yaml",
  topics: parseTopics(seedText("topics.yaml")),
  mentionsFile: "mentions.yaml",
  mentions: [],
  tiles: [],
};
const joinMetrics = (...metrics: readonly Partial<MetricFile>[]): Joined =>
  joinAtlas({ ...input, metrics: metrics.map((change) => ({ file: "one.yaml", metric: { ...metric, ...change } })) });

/** A coding of 交野市 that rests on passages of its centre's row. */
const coded = (...quotes: readonly [ColumnId, string][]): CodingEntry => ({
  kind: "coded",
  centre: "kitakawachi-higashi",
  municipalities: ["交野市"],
  value: "yes",
  scope: "area",
  quotes: quotes.map(([column, text]) => ({ column, text })),
});
const evidenceOf = (centre: string, name: string, column: ColumnId, text: string) => {
  const entry = { ...coded([column, text]), centre, municipalities: [name] };
  const { findings } = joinMetrics({ codings: [entry] });
  const [evidence] = findings.evidence["one"]?.[codeOf(name)]?.quotes ?? [];
  if (!evidence) throw new Error("no evidence");
  const items = findings.centres[centre]?.[column] ?? [];
  const marked = evidence.spans.map(({ item, start, end }) => items[item]?.text.slice(start, end));
  return { evidence, items, marked };
};

describe("the record", () => {
  const { record } = joinMetrics(
    { id: "later", order: 2 },
    { id: "b", order: 1 },
    {
      id: "a",
      order: 1,
      codings: [
        coded(["transition", "自立支援協議会（就労支援部会等）に参加し情報共有している"]),
        { kind: "not-mentioned", centre: "kitakawachi-higashi", municipalities: ["大東市"] },
      ],
    },
  );

  test("has the metrics by order, then by id", () => {
    expect(record.metrics.map(({ id }) => id)).toEqual(["a", "b", "later"]);
  });

  test("has an answer for every municipality: coded, silent, or of no coverage area", () => {
    const codings = record.metrics[0]?.codings ?? {};
    expect(Object.keys(codings)).toEqual(municipalities.map(({ code }) => code));
    expect(codings[codeOf("交野市")]).toEqual({ kind: "coded", value: "yes", scope: "area" });
    expect(codings[codeOf("大東市")]).toEqual({ kind: "not-mentioned" });
    expect(codings[codeOf("島本町")]).toEqual({ kind: "uncovered" });
  });

  test("has the centres in the report's order, their municipalities by code", () => {
    expect(record.centres.map(({ name }) => name)).toEqual(survey.rows.map(({ name }) => name));
    expect(record.centres[0]).toEqual({
      id: "kitakawachi-nishi",
      name: "北河内西",
      kana: "きたかわちにし",
      municipalities: ["27223", "27209"],
    });
  });

  test("has for each municipality its centre and its place on the map", () => {
    const moriguchi = record.municipalities.find(({ code }) => code === "27209");
    expect(moriguchi).toMatchObject({
      name: "守口市",
      kana: "もりぐちし",
      roman: "Moriguchi",
      centre: "kitakawachi-nishi",
    });
    // 12.71 km² by the Geospatial Information Authority; the simplified border may differ a little.
    expect(moriguchi?.area).toBeGreaterThan(12.5);
    expect(moriguchi?.area).toBeLessThan(12.9);
    expect(moriguchi?.directions.right).toBe(codeOf("門真市"));
    expect(record.municipalities.find(({ name }) => name === "島本町")?.centre).toBeNull();
    expect(record.municipalities.find(({ name }) => name === "田尻町")?.labelPoint).toEqual([135.2908, 34.3908]);
  });
});

describe("a quote", () => {
  test("has the place of its passage in the shown text, the scan's spaces gone", () => {
    const text = "今後、利用者が増えてくると人員的に厳しくなることが予想される";
    const { evidence, marked } = evidenceOf("minamikawachi-kita", "松原市", "issues", text);
    expect(evidence.text).toBe(text);
    expect(marked).toEqual([text]);
  });

  test("over several items keeps their lines and markers, and has a span for each", () => {
    const { evidence, marked, items } = evidenceOf(
      "kitakawachi-higashi",
      "交野市",
      "development",
      "その後、就ボツにまかせるケースがある。→就労前から情報提供等連携してほしい。",
    );
    expect(evidence.text).toBe("その後、就ボツにまかせるケースがある。\n→就労前から情報提供等連携してほしい。");
    expect(marked).toEqual(["その後、就ボツにまかせるケースがある。", "就労前から情報提供等連携してほしい。"]);
    expect(items.map(({ marker, text }) => marker + text).join("\n")).toContain(evidence.text);
  });

  test("stands under the heading above it", () => {
    const { evidence } = evidenceOf(
      "kitakawachi-nishi",
      "守口市",
      "network",
      "3年連続、守口、門真両市で、庁舎実習を受けてくれている",
    );
    expect(evidence.heading).toBe("市町村（自立支援協議会）との連携");
  });

  test("stands under the sub-heading where one is nearer", () => {
    const { evidence } = evidenceOf("minamikawachi-minami", "太子町", "development", "主に取りに行く。");
    expect(evidence.heading).toBe("（HWの情報の入手について）");
  });

  test("under a statement stands under no heading: the statement ended the part above it", () => {
    const { evidence, items } = evidenceOf(
      "kitakawachi-higashi",
      "交野市",
      "transition",
      "自立支援協議会（就労支援部会等）に参加し情報共有している",
    );
    expect(items.slice(0, 5).map(({ kind }) => kind)).toEqual(["heading", "bullet", "bullet", "statement", "bullet"]);
    expect(evidence.spans[0]?.item).toBe(4);
    expect(evidence.heading).toBeNull();
  });

  test("that is a statement itself stands under none", () => {
    const { evidence, items } = evidenceOf(
      "kitakawachi-higashi",
      "交野市",
      "transition",
      "就労移行支援事業所の状況については、把握している。",
    );
    expect(items[evidence.spans[0]?.item ?? 0]?.kind).toBe("statement");
    expect(evidence.heading).toBeNull();
  });

  test("comes with its coding's note, to each municipality of the coding", () => {
    const quote = ["transition", "自立支援協議会（就労支援部会等）に参加し情報共有している"] as const;
    const entry = { ...coded([...quote]), municipalities: ["大東市", "交野市"], note: "どの市かは不明" };
    const evidence = joinMetrics({ codings: [entry] }).findings.evidence["one"] ?? {};
    expect(Object.keys(evidence)).toEqual([codeOf("大東市"), codeOf("交野市")]);
    expect(evidence[codeOf("大東市")]).toEqual(evidence[codeOf("交野市")]);
    expect(evidence[codeOf("大東市")]?.note).toBe("どの市かは不明");
  });
});

describe("refused is", () => {
  test("a report of a municipality that the boundaries lack", () => {
    const without = { ...input, municipalities: municipalities.filter(({ name }) => name !== "守口市") };
    expect(inputError(() => joinAtlas(without)).message).toBe(
      'source.txt:96: expected a municipality that the boundaries have, found "守口市"',
    );
  });

  test("a quote that is not in its row", () => {
    expect(inputError(() => joinMetrics({ codings: [coded(["network", "どこにもない。"])] })).message).toMatch(
      /^one\.yaml at codings\[0\]\.quotes\[0\]\.text: expected a passage that stands once in the row of kitakawachi-higashi/u,
    );
  });

  test("a coding of a centre that the report lacks", () => {
    expect(inputError(() => joinMetrics({ codings: [{ ...coded(), centre: "kita" }] })).message).toBe(
      'one.yaml at codings[0].centre: expected the id of a centre, found "kita"',
    );
  });

  test("a label point outside its municipality", () => {
    const moved = municipalities.map((entry) =>
      entry.name === "守口市" ? { ...entry, labelPoint: [135.5, 34.4] as const, why: "mistaken" } : entry,
    );
    expect(inputError(() => joinAtlas({ ...input, municipalities: moved })).message).toBe(
      "municipalities.yaml at [9].labelPoint: expected a point within 守口市, found [135.5, 34.4]",
    );
  });
});
