import type * as ja from "../ja/counts.ts";
import type { Translation } from "../translation.ts";

/** What is counted. */
export const unitWords: Translation<typeof ja.unitWords> = { centre: "centres", municipality: "municipalities" };

const single: Translation<typeof ja.unitWords> = { centre: "centre", municipality: "municipality" };

/** The word after a number. */
export const unitWord: Translation<typeof ja.unitWord> = (count, unit) => (count === 1 ? single : unitWords)[unit];

/** A number with what it counts. */
export const inUnit: Translation<typeof ja.inUnit> = (count, unit) => `${count} ${unitWord(count, unit)}`;

/** How many municipalities and centres have a value. */
export const countMessages: Translation<typeof ja.countMessages> = {
  municipalities: (count) => inUnit(count, "municipality"),
  centresFirst: (centres, municipalities) => `${inUnit(centres, "centre")}, ${inUnit(municipalities, "municipality")}`,
  municipalitiesFirst: (municipalities, centres) =>
    `${inUnit(municipalities, "municipality")} (${inUnit(centres, "centre")})`,
  inBoth: (count) => `both in ${count}`,
  overlapping:
    "Numbers of centres: how many have a municipality with the value in their area (a centre may count for several values)",
};
