import { createHash } from "node:crypto";
import type { NamedMetric } from "../survey/check-codings.ts";

/** Characters of an edition: enough to tell a survey's states apart, and short enough to be read out. */
const length = 7;

/**
 * A sign for the codings as they are, for citations: it changes with any value, scope or quote of any metric, and with
 * nothing else, so that it is the same in all languages.
 */
export function editionOf(metrics: readonly Pick<NamedMetric, "metric">[]): string {
  const content = metrics
    .map(({ metric: { id, codings } }) => [id, codings.map(({ note: _, ...coding }) => coding)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, length);
}
