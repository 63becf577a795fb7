import { centreOfOneLabel, scopeLabels } from "../../messages/ja.ts";
import type { Atlas, Metric } from "../../model/atlas.ts";

/** What the passage behind a municipality's value is about, in a phrase; null where the value rests on none. */
export function scopeTextOf(
  { centres }: Pick<Atlas, "centres">,
  { unit, codings }: Pick<Metric, "unit" | "codings">,
  code: string,
): string | null {
  const coding = codings[code];
  if (coding?.kind !== "coded") return null;
  const alone = centres.some(({ municipalities: [first, ...others] }) => first === code && others.length === 0);
  return alone && unit === "centre" && coding.scope === "municipality" ? centreOfOneLabel : scopeLabels[coding.scope];
}
