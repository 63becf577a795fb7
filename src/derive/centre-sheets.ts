import { codingMessages } from "../messages/ja/codings.ts";
import { punctuation } from "../messages/ja/punctuation.ts";
import { type Atlas, type Centre, type Metric, municipalityByCode } from "../model/atlas.ts";
import { onceFor } from "../model/memo.ts";
import type { SheetCentres, State } from "../state/state.ts";
import { codedMetrics } from "./codings.ts";
import { type HandoutValue, type SharedAnswer, marked, sharedAnswers } from "./handout.ts";
import { classesOf } from "./legend-classes.ts";
import { withoutIdleSilence } from "./small-legend.ts";

/** A name, and as the report prints it where the page has it in other letters. */
export interface PrintedName {
  readonly name: string;
  readonly printed: string | null;
}

/** One of a centre's answers. */
export interface SheetAnswer extends SharedAnswer {
  /** What its silence means; null where the row answers. */
  readonly silence: string | null;
}

/** How many of the prefecture have a value. */
export interface SheetCount extends HandoutValue {
  /** True where the centre, or a municipality of its area, has it. */
  readonly own: boolean;
}

/** One metric on a centre's sheet. */
export interface SheetMetric {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** At least one; several where its municipalities differ. */
  readonly answers: readonly SheetAnswer[];
  /** The values in the legend's order. Counted in the metric's unit, they add up to all that there are. */
  readonly counts: readonly SheetCount[];
}

/** All that is said of one centre on its sheet. */
export interface CentreSheet extends PrintedName {
  readonly id: string;
  /** In the report's order. */
  readonly municipalities: readonly (PrintedName & { readonly code: string })[];
  /** All that were read from the report, in the picker's order. */
  readonly metrics: readonly SheetMetric[];
}

/** A sheet for every centre, in the report's order. They have no quotes until the report's text has been loaded. */
export const centreSheets = onceFor((atlas: Atlas): readonly CentreSheet[] => {
  const metrics = codedMetrics(atlas).map((metric) => ({ metric, legend: marked(classesOf(atlas, metric, [])) }));
  return atlas.centres.map((centre) => ({
    id: centre.id,
    ...printedName(centre),
    municipalities: centre.municipalities.map((code) => ({
      code,
      ...printedName(municipalityByCode(atlas, code) ?? { name: code }),
    })),
    metrics: metrics.map(({ metric, legend }) => sheetMetric(atlas, metric, legend, centre)),
  }));
});

/** The centre that paper is asked for of first: the selected municipality's, else the focused one; else all. */
export function firstSheets(atlas: Pick<Atlas, "municipalities">, state: State): SheetCentres {
  const selected = atlas.municipalities.find(({ code }) => code === state.municipality);
  const centre = selected?.centre ?? state.focus;
  return centre === null ? "all" : [centre];
}

function sheetMetric(atlas: Atlas, metric: Metric, legend: readonly HandoutValue[], centre: Centre): SheetMetric {
  const { id, label, question, unit } = metric;
  const counted = new Set(withoutIdleSilence(legend.map((value) => value.class)));
  return {
    id,
    label,
    question,
    answers: sharedAnswers(atlas, metric, legend, centre).map((shared, _index, { length }) => ({
      ...shared,
      silence: shared.answer.class.silent
        ? codingMessages.silence(length > 1 ? punctuation.list(shared.municipalities) : null)
        : null,
    })),
    counts: legend
      .filter((value) => counted.has(value.class) && value.class.lead.of === unit)
      .map((value) => ({ ...value, own: value.class.centres.includes(centre.id) })),
  };
}

function printedName({ name, printed }: { readonly name: string; readonly printed?: string }): PrintedName {
  return { name, printed: printed ?? null };
}
