import { type Atlas, type Metric, valueOf } from "../../../model/atlas.ts";
import type { State } from "../../../state/state.ts";
import { type MetricUnit, uncovered } from "../../../model/metric.ts";
import { headlineOf } from "../../../derive/wording/headline.ts";
import { type LegendClass, classesOf } from "../../../derive/legend-classes.ts";
import { mapInWords, withoutIdleSilence } from "../../../derive/small-legend.ts";
import { messages } from "../messages.ja.ts";
import { countMessages } from "../../../messages/ja/counts.ts";

/** A class in the legend of a small map: shorter words, the same order and counts as in the large one. */
export interface MultipleClass extends LegendClass {
  /** How many gave the answer: centres where the answers are the centres', municipalities otherwise. */
  readonly shortCount: string;
}

/** One metric's map among all metrics'. */
export interface MultipleModel {
  readonly metric: { readonly id: string; readonly label: string; readonly question: string };
  /** Its finding, or what its pinned values say, in phrases that no line break parts. */
  readonly headline: readonly string[];
  /** What its legend counts; a class that counts something else says so itself. */
  readonly unit: MetricUnit;
  /** True for the metric that the large map shows too. */
  readonly active: boolean;
  /** In the legend's order. Empty classes are left out, except the metric's own values. */
  readonly classes: readonly MultipleClass[];
  /** The value of every municipality, by code. */
  readonly valueOf: Readonly<Record<string, string>>;
  /** The map in words: the metric and the counts of its classes. */
  readonly description: string;
}

/** One map a metric, in the picker's order. */
export function multiplesOf(atlas: Atlas, state: State): readonly MultipleModel[] {
  return atlas.metrics.map((metric): MultipleModel => {
    const { id, label, question } = metric;
    const active = id === state.metric;
    const classes = withoutIdleSilence(classesOf(atlas, metric, active ? state.values : []));
    return {
      metric: { id, label, question },
      // Each of these maps shows all areas and one metric, so focus and second metric do not count.
      headline: headlineOf(atlas, { ...state, focus: null }, metric, classes, null),
      unit: metric.unit,
      active,
      classes: classes.map((entry) => ({
        ...entry,
        shortCount: shortCount(metric, entry),
      })),
      valueOf: Object.fromEntries(
        atlas.municipalities.map(({ code }) => [code, valueOf(metric.codings[code] ?? { kind: "uncovered" })]),
      ),
      description: mapInWords(label, classes),
    };
  });
}

function shortCount({ unit }: Metric, { centres, municipalities, value }: LegendClass): string {
  // A municipality that no row covers belongs to no centre, so it is counted by itself.
  return unit === "centre" && value !== uncovered
    ? messages.multiples.centres(centres.length)
    : countMessages.municipalities(municipalities.length);
}
