import { inUnit } from "../../messages/ja/counts.ts";
import { headlineMessages } from "../../messages/ja/headlines.ts";
import { type Atlas, type Metric, byId } from "../../model/atlas.ts";
import { phrasesOf } from "../../text/phrases.ts";
import type { State } from "../../state/state.ts";
import type { LegendClass } from "../legend-classes.ts";
import type { SecondModel } from "../second-metric.ts";

/** How many pinned values a headline tells one by one. */
const mostTold = 2;

/**
 * What the map shows, as a headline in phrases that no line break parts: the metric's own finding, or what was asked of
 * it, by a second metric, by pinned values, by a focused coverage area.
 *
 * @param second the metric that is shown with the first, if one is
 */
export function headlineOf(
  atlas: Atlas,
  state: State,
  metric: Metric,
  classes: readonly LegendClass[],
  second: SecondModel | null,
): readonly string[] {
  if (second) return phrasesOf(ofBoth(atlas, metric, classes, second));
  const pinned = classes.filter((entry) => entry.pinned);
  if (pinned.length > 0) return phrasesOf(ofPinned(pinned));
  if (state.focus !== null) return phrasesOf(ofArea(atlas, state.focus, metric, classes));
  return metric.headline;
}

function ofPinned(pinned: readonly LegendClass[]): string {
  const [first] = pinned;
  if (first === undefined || pinned.length <= mostTold) {
    return headlineMessages.values(pinned.map((entry) => ({ label: entry.short, count: led(entry) })));
  }
  // Of municipalities, which have one value each: a centre may have several.
  const members = pinned.reduce((sum, { municipalities }) => sum + municipalities.length, 0);
  return headlineMessages.several(first.short, pinned.length, inUnit(members, "municipality"));
}

function ofBoth(atlas: Atlas, metric: Metric, classes: readonly LegendClass[], second: SecondModel): string {
  const pins = [classes, second.classes]
    .map((own) => own.filter(({ pinned }) => pinned))
    .filter(({ length }) => length > 0);
  const told = pins.length > 0 ? pins : [classes, second.classes].map((own) => own.filter(({ silent }) => !silent));
  const codes = atlas.municipalities
    .map(({ code }) => code)
    .filter((code) => told.every((own) => own.some(({ municipalities }) => municipalities.includes(code))));
  const unit = metric.unit === "centre" && second.metric.unit === "centre" ? "centre" : "municipality";
  const count = inUnit(unit === "centre" ? centresOf(atlas, codes) : codes.length, unit);
  return pins.length > 0
    ? headlineMessages.both(
        pins.map((own) => own.map(({ short }) => short)),
        count,
      )
    : headlineMessages.second(metric.label, second.metric.label, count);
}

function ofArea(atlas: Atlas, focus: string, metric: Metric, classes: readonly LegendClass[]): string {
  const { name, municipalities } = byId(atlas.centres, focus);
  const parts = classes
    .map(({ short, municipalities: codes }) => ({
      label: short,
      members: municipalities.filter((code) => codes.includes(code)).length,
    }))
    .filter(({ members }) => members > 0);
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    const each = metric.unit === "municipality" && only.members > 1;
    return headlineMessages.area(name, each ? inUnit(only.members, "municipality") : null, only.label);
  }
  return headlineMessages.areaParts(
    name,
    parts.map(({ label, members }) => ({ label, count: inUnit(members, "municipality") })),
  );
}

function centresOf(atlas: Atlas, codes: readonly string[]): number {
  return atlas.centres.filter(({ municipalities }) => municipalities.some((code) => codes.includes(code))).length;
}

function led({ lead }: LegendClass): string {
  return inUnit(lead.count, lead.of);
}
