import type { MetricUnit } from "../../model/metric.ts";

/** What is counted. */
export const unitWords: Readonly<Record<MetricUnit, string>> = { centre: "センター", municipality: "市町村" };

/** The word after a number. */
export function unitWord(_count: number, unit: MetricUnit): string {
  return unitWords[unit];
}

/** A number with what it counts, within a sentence. */
export function inUnit(count: number, unit: MetricUnit): string {
  return `${count}${unitWord(count, unit)}`;
}

/** How many municipalities and centres have a value. */
export const countMessages = {
  municipalities: (count: number): string => `${count}市町村`,
  centresFirst: (centres: number, municipalities: number): string => `${centres}センター・${municipalities}市町村`,
  municipalitiesFirst: (municipalities: number, centres: number): string =>
    `${municipalities}市町村（${centres}センター）`,
  /** A cell of the cross table; `count` is one of the above. */
  inBoth: (count: string): string => `該当 ${count}`,
  /** By counts of centres where the answers are the municipalities'. */
  overlapping: "センターの数は、値ごとに圏域の市町村があるセンターの数（重なりあり）",
};
