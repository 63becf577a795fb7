import type { Joined } from "../../src/ingest/join/join.ts";
import type { CodingEntry, MetricFile, Quote } from "../../src/model/metric.ts";
import { columnIds } from "../../src/model/survey.ts";

/** Where the file of a metric stands, its extension aside. */
export const addedFile = "seeds/hearing-h24/metrics/workplace-visits";

/** A metric that the project does not have: what a file of it says but for its codings, which are made up. */
export const added = {
  id: "workplace-visits",
  order: 9,
  label: "職場訪問",
  question: "就職した人の職場をセンターが訪ねているか",
  unit: "centre",
  kind: "burden",
  headline: "{centres}センターのうち|{often.centres}つが|「よく訪ねる」",
  values: [
    { id: "often", label: "よく訪ねる", short: "よく訪ねる" },
    { id: "on-request", label: "求められれば訪ねる（企業または本人から）", short: "求められれば訪ねる" },
    { id: "rarely", label: "あまり訪ねない", short: "あまり訪ねない" },
  ],
} as const satisfies Omit<MetricFile, "codings">;

/**
 * The metric with a coding for every municipality that the report covers. Centre by centre, in the report's order, the
 * answers are the three values and then silence, over and over, each value resting on a passage of the centre's row.
 * What people read is keyed by language.
 *
 * @returns what the file holds, to be written as JSON or as YAML
 */
export function addedMetric({ record, findings }: Joined): object {
  const names = new Map(record.municipalities.map(({ code, name }) => [code, name]));
  const codings = record.centres.map(({ id, municipalities }, index) => {
    const who = { centre: id, municipalities: municipalities.map((code) => names.get(code)) };
    const value = added.values[index % 4]?.id;
    if (value === undefined) return { ...who, value: "not-mentioned" satisfies CodingEntry["kind"] };
    return { ...who, value, scope: "area", quotes: [passageOf(findings, id)] };
  });
  const { label, question, headline, values } = added;
  const local = (ja: string) => ({ ja });
  return {
    ...added,
    label: local(label),
    question: local(question),
    headline: local(headline),
    values: values.map(({ id, label, short }) => ({
      id,
      label: local(label),
      ...(short !== label && { short: local(short) }),
    })),
    codings,
  };
}

/** The first item that stands once in a centre's row. */
function passageOf({ centres }: Joined["findings"], centre: string): Quote {
  const items = columnIds.flatMap((column) => (centres[centre]?.[column] ?? []).map(({ text }) => ({ column, text })));
  const row = items.map(({ text }) => text.replace(/\s/gu, "")).join("\n");
  const found = items.find(({ text }) => row.split(text.replace(/\s/gu, "")).length === 2);
  if (!found) throw new Error(`no passage stands once in the row of ${centre}`);
  return found;
}
