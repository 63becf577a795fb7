import { type Atlas, type CodingEvidence, type Metric, byId, municipalityName, valueOf } from "../model/atlas.ts";
import type { Scope } from "../model/metric.ts";
import { notMentioned } from "../model/metric.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { scopeTextOf } from "./wording/scope-text.ts";
import { silenceLabels } from "../messages/ja.ts";

/** A name with its id or code. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** One answer as it was coded: one centre's, for one or more of its municipalities. */
export interface CodingRecord {
  readonly metric: Named;
  readonly centre: Named;
  /** The municipalities that the answer colours, in the report's order. */
  readonly municipalities: readonly Named[];
  readonly value: Named;
  /** True for `not-mentioned`. */
  readonly silent: boolean;
  /** Null where it is silent. */
  readonly scope: Scope | null;
  /** What the passage is about, in a phrase; null where there is none. */
  readonly scopeText: string | null;
  readonly evidence: CodingEvidence;
}

/** The metrics that people read from the report. The search's metric is counted, so it is left out. */
export function codedMetrics({ metrics }: Pick<Atlas, "metrics">): readonly Metric[] {
  return metrics.filter(({ kind }) => kind !== "hits");
}

/**
 * The answers of a metric, in the report's order. Municipalities of one centre with the same value and the same quotes
 * form one answer, as they were coded.
 *
 * @returns none while the findings have not been loaded
 */
export function codingsOf(atlas: Atlas, metric: Metric): readonly CodingRecord[] {
  const { findings } = atlas;
  if (!findings) return [];
  return atlas.centres.flatMap((centre) => {
    const coded = centre.municipalities.flatMap((code) => {
      const coding = metric.codings[code];
      const evidence = findings.evidence[metric.id]?.[code];
      return coding && coding.kind !== "uncovered" && evidence ? [{ code, coding, evidence }] : [];
    });
    return groupedBy(coded, ({ coding, evidence }) => [coding, evidence]).map(([first, ...others]): CodingRecord => ({
      metric: { id: metric.id, label: metric.label },
      centre: { id: centre.id, label: centre.name },
      municipalities: [first, ...others].map(({ code }) => ({ id: code, label: municipalityName(atlas, code) })),
      value: { id: valueOf(first.coding), label: labelOf(metric, valueOf(first.coding)) },
      silent: first.coding.kind === "not-mentioned",
      scope: first.coding.kind === "coded" ? first.coding.scope : null,
      scopeText: scopeTextOf(atlas, metric, first.code),
      evidence: first.evidence,
    }));
  });
}

/** Label of one of a metric's values, the silent one included. */
function labelOf(metric: Metric, value: string): string {
  return value === notMentioned ? silenceLabels[notMentioned] : byId(metric.values, value).label;
}
