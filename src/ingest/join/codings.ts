import type { Coding, Metric } from "../../model/atlas.ts";
import type { MunicipalityEntry } from "../geo/municipalities.ts";
import type { MetricFile } from "../../model/metric.ts";
import type { Codes } from "./codes.ts";

/** A metric with an answer for each municipality: from its file, and `uncovered` for all others. The headline follows. */
export function joinCodings(
  metric: MetricFile,
  municipalities: readonly MunicipalityEntry[],
  codeOf: Codes,
): Omit<Metric, "headline"> {
  const codings: Record<string, Coding> = Object.fromEntries(
    municipalities.map(({ code }): [string, Coding] => [code, { kind: "uncovered" }]),
  );
  for (const entry of metric.codings) {
    const coding: Coding =
      entry.kind === "coded" ? { kind: "coded", value: entry.value, scope: entry.scope } : { kind: "not-mentioned" };
    for (const name of entry.municipalities) codings[codeOf(name)] = coding;
  }
  const { id, label, question, unit, kind, values } = metric;
  return { id, label, question, unit, kind, values, codings };
}
