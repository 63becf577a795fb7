import type { MetricUnit, Scope } from "../model/metric.ts";
import { type Paint, hatched } from "../theme/palette.ts";

/**
 * How an answer is drawn: its class's paint, hatched where it was given for the whole area although the question is
 * counted by municipality. Where all answers are the centres' there is nothing to tell apart, and no hatch.
 */
export function scopePaint(paint: Paint, scope: Scope | null, unit: MetricUnit): Paint {
  return unit === "municipality" && scope === "area" ? hatched(paint.fill) : paint;
}

/** What the hatch looks like in a legend: on no class's fill, since it stands on any. */
export const hatchSample: Paint = hatched("#e6e6e6");

/** Whether a map of the view has a hatch that its legend has to explain. */
export function hasHatch(view: {
  readonly municipalities: readonly { readonly paint: Paint; readonly class: { readonly paint: Paint } }[];
}): boolean {
  return view.municipalities.some(({ paint, class: { paint: plain } }) => paint !== plain);
}
