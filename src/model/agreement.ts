import { type CodingEntry, type MetricUnit, notMentioned } from "./metric.ts";

/** Cohen's κ: agreement beyond chance, at most 1; undefined where both readings have only one value. */
export type Kappa =
  { readonly kind: "defined"; readonly value: number } | { readonly kind: "undefined"; readonly because: "one-value" };

/** How far two readings of a metric agree, over the units that can differ. */
export interface MetricAgreement {
  readonly unit: MetricUnit;
  /** Centres where the answers are the centres', else municipalities that a row covers. */
  readonly units: number;
  /** Units that both readings give the same value, silence included. */
  readonly same: number;
  readonly kappa: Kappa;
}

/**
 * Compares two readings of one metric.
 *
 * A centre's answer counts once, because counting it for each of its municipalities would repeat the same agreement.
 *
 * @throws RangeError when the readings do not answer for the same units, or a centre's answer differs within its area
 */
export function agreementOf(
  unit: MetricUnit,
  first: readonly CodingEntry[],
  second: readonly CodingEntry[],
): MetricAgreement {
  const [one, other] = [answersOf(unit, first), answersOf(unit, second)];
  const units = [...one.keys()];
  if (units.length !== other.size || units.some((name) => !other.has(name))) {
    throw new RangeError("two readings have to answer for the same units");
  }
  const same = units.filter((name) => one.get(name) === other.get(name)).length;
  return { unit, units: units.length, same, kappa: kappaOf(units.map((name) => [one.get(name), other.get(name)])) };
}

/** The value of each unit by its name. */
function answersOf(unit: MetricUnit, codings: readonly CodingEntry[]): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const entry of codings) {
    const value = entry.kind === "coded" ? entry.value : notMentioned;
    for (const name of unit === "centre" ? [entry.centre] : entry.municipalities) {
      if (answers.has(name) && answers.get(name) !== value) throw new RangeError(`two answers for ${name}`);
      answers.set(name, value);
    }
  }
  return answers;
}

function kappaOf(pairs: readonly (readonly [unknown, unknown])[]): Kappa {
  const total = pairs.length;
  const observed = pairs.filter(([one, other]) => one === other).length / total;
  const values = new Set(pairs.flat());
  // Whole numbers until the end, so that the case of a single value is detected exactly.
  const expected = [...values].reduce<number>((sum, value) => {
    const [one, other] = [0, 1].map((side) => pairs.filter((pair) => pair[side] === value).length);
    return sum + (one ?? 0) * (other ?? 0);
  }, 0);
  if (expected === total * total) return { kind: "undefined", because: "one-value" };
  const chance = expected / (total * total);
  return { kind: "defined", value: (observed - chance) / (1 - chance) };
}

/** Percentage of units that both readings give the same value, to one decimal place. */
export function agreedPercent({ same, units }: MetricAgreement): number {
  return Math.round((same / units) * 1000) / 10;
}
