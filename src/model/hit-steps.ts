/** Id of the metric that a search makes. */
export const searchMetricId = "search";

/**
 * The steps of the scale, from many to none, with the least number of passages that each begins at.
 *
 * For the 165 terms that the bench types, a centre that has a term has it once in 40 of 100 cases, two to four times in
 * 43 and more often in 17, which gives three useful steps. Finding nothing is not silence, because the whole row was
 * searched.
 */
export const hitSteps = [
  { id: "five-or-more", from: 5 },
  { id: "two-to-four", from: 2 },
  { id: "one", from: 1 },
  { id: "none", from: 0 },
] as const;

/** Id of a step. */
export type HitStep = (typeof hitSteps)[number]["id"];
