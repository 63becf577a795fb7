import { describe, expect, test } from "vitest";
import { codebookOf, wholeCodebook } from "../../../../../src/views/codebook/derive/codebook.ts";
import { codingsOf } from "../../../../../src/derive/codings.ts";
import { misprintsOfQuote } from "../../../../../src/text/misprints.ts";
import { seedText } from "../../../ingest/survey/support.ts";
import { parseMetric } from "../../../../../src/ingest/survey/parse-metric.ts";
import { atlas, firstAtlas, realReport } from "../../../../support/real-atlas.ts";

const report = realReport();
const codebook = codebookOf(atlas, report);

/** Codings by centre and municipality, the municipalities of each by name. */
function sorted<Coding extends { readonly centre: string; readonly municipalities: readonly string[] }>(
  codings: readonly Coding[],
): readonly Coding[] {
  return codings
    .map((coding) => ({ ...coding, municipalities: [...coding.municipalities].sort() }))
    .sort((one, other) => {
      const [a, b] = [one, other].map(({ centre, municipalities }) => `${centre} ${municipalities.join(" ")}`);
      return (a ?? "") < (b ?? "") ? -1 : 1;
    });
}

describe("the codebook", () => {
  test("lists each coding of the metric files, with what it rests on", () => {
    for (const metric of codebook.metrics) {
      const file = parseMetric(metric.id, seedText(`metrics/${metric.id}.yaml`).text);
      const listed = metric.codings.map(({ centre, value, scope, municipalities, evidence }) => ({
        centre: centre.id,
        value: value.id,
        scope,
        municipalities: municipalities.map(({ label }) => label),
        quotes: evidence.quotes.map(({ column, text }) => `${column} ${text.replace(/\s/gu, "")}`),
        note: evidence.note,
      }));
      const filed = file.codings.map((entry) => ({
        centre: entry.centre,
        value: entry.kind === "coded" ? entry.value : "not-mentioned",
        scope: entry.kind === "coded" ? entry.scope : null,
        municipalities: entry.municipalities,
        quotes:
          entry.kind === "coded" ? entry.quotes.map(({ column, text }) => `${column} ${text.replace(/\s/gu, "")}`) : [],
        note: entry.note ?? null,
      }));
      // Within a centre the codings follow the row's municipalities, in the files they need not.
      expect(sorted(listed), metric.id).toEqual(sorted(filed));
      const order = metric.codings.map(({ centre }) => atlas.centres.findIndex(({ id }) => id === centre.id));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
    expect(codebook.listed).toBe(codebook.all);
    expect(codebook.all).toBe(codebook.metrics.flatMap(({ codings }) => codings).length);
  });

  test("has questions, values with counts, rules and agreement of all metrics", () => {
    expect(codebook.metrics.map(({ id }) => id)).toEqual(atlas.metrics.map(({ id }) => id));
    expect(codebook.rules).toHaveLength(8);
    const [first] = codebook.metrics;
    expect(first?.rule).toBe("市役所・町役場での実習だけを数える。企業や学校での実習は数えない。");
    expect(first?.values.map(({ label, count }) => `${label} ${count}`)[0]).toBe("実施 12市町村（6センター）");
    expect(first?.agreement?.words).toContain("42市町村のうち42で");
    expect(codebook.metrics.filter(({ rule }) => rule === null).map(({ id }) => id)).toEqual([
      "transition-provider-awareness",
      "job-info-route",
    ]);
  });

  test("is filtered by metric, centre and value, counts aside", () => {
    const some = codebookOf(atlas, report, { metric: "employment-subcommittee", centre: "senshu-naka", value: null });
    expect(some.metrics.map(({ id }) => id)).toEqual(["employment-subcommittee"]);
    expect(
      some.metrics[0]?.codings.map(({ value, municipalities }) => `${value.id} ${municipalities[0]?.label}`),
    ).toEqual(["not-mentioned 貝塚市", "planned 岸和田市"]);
    expect([some.listed, some.all]).toEqual([2, codebook.all]);
    expect(some.metrics[0]?.values).toEqual(codebook.metrics[1]?.values);
    const silent = codebookOf(atlas, report, { ...wholeCodebook, value: "not-mentioned" });
    expect(silent.metrics.flatMap(({ codings }) => codings).every(({ value }) => value.label === "記載なし")).toBe(
      true,
    );
    expect(codebookOf(atlas, report, { ...wholeCodebook, centre: "nowhere" }).listed).toBe(0);
  });

  test("waits for the findings", () => {
    expect(codingsOf(firstAtlas, firstAtlas.metrics[0] ?? atlas.metrics[0]!)).toEqual([]);
    expect(codebookOf(firstAtlas, report).metrics).toHaveLength(atlas.metrics.length);
  });
});

test("a coding whose quote is suspected of a misprint is known, and one that reads it otherwise says so", () => {
  const suspected = codebook.metrics.flatMap(({ id, codings }) =>
    codings.flatMap(({ centre, evidence }) =>
      evidence.quotes.flatMap((quote) =>
        misprintsOfQuote(report, centre.id, quote).map(({ misprint }) => `${id} ${centre.label} ${misprint.part}`),
      ),
    ),
  );
  expect(suspected).toContain("staff-shortage 寝屋川市 人道的");
  expect(suspected).toContain("employment-subcommittee 泉州南 3議会");
  expect(suspected).toContain("employer-development 北河内東 就ボツ");
  const notes = new Map(
    codebook.metrics.flatMap(({ id, codings }) =>
      codings.map(({ centre, evidence }) => [`${id} ${centre.label}`, evidence.note ?? ""] as const),
    ),
  );
  expect(notes.get("employment-subcommittee 泉州南")).toContain("「3議会」は「3協議会」の誤り");
  expect(notes.get("staff-shortage 寝屋川市")).toContain("人道的");
});
