import type { Paint } from "../theme/palette.ts";
import { scopePaint } from "./scope-paint.ts";
import { type Atlas, type Centre, type Metric, byId, municipalityName, valueOf } from "../model/atlas.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Scope } from "../model/metric.ts";
import { notMentioned } from "../model/metric.ts";
import type { ViewModel } from "./view-model.ts";
import { silentMeanings } from "../messages/ja.ts";
import { scopeTextOf } from "./wording/scope-text.ts";
import { type LegendClass, classesOf } from "./legend-classes.ts";
import { type QuoteModel, quoteOf } from "./panel.ts";

/** A value as it is printed, with a sign that survives a grey printer. */
export interface HandoutValue {
  readonly class: LegendClass;
  /** A circled number for an answer; empty for the values of silence, which have textures to tell them apart. */
  readonly mark: string;
}

/** One cell of the table of values: a municipality's answer to one metric. */
export interface HandoutAnswer extends HandoutValue {
  /** The class's paint, hatched where the answer was given for the whole area of a question to municipalities. */
  readonly paint: Paint;
  /** Null for the values of silence. */
  readonly scope: Scope | null;
  /** What the passage is about, in a phrase; null where there is none. */
  readonly scopeText: string | null;
}

/** One municipality of the table of values. */
export interface HandoutRow {
  readonly code: string;
  readonly name: string;
  /** Null where no row covers it. */
  readonly centre: string | null;
  /** One cell for each metric, in the handout's order. */
  readonly answers: readonly HandoutAnswer[];
}

/** An answer with its passages, and the municipalities of one centre that share it. */
export interface SharedAnswer {
  readonly municipalities: readonly string[];
  readonly answer: HandoutAnswer;
  /** Null while the report's text has not been loaded. */
  readonly quotes: readonly QuoteModel[] | null;
  readonly note: string | null;
}

/** A line of the annex. */
export interface AnnexRow extends SharedAnswer {
  readonly centre: string;
}

/** One metric of a handout. */
export interface HandoutMetric {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly legend: readonly HandoutValue[];
  /** Every municipality whose answer rests on a passage, in the report's order of centres. */
  readonly annex: readonly AnnexRow[];
  /** Municipalities without a passage, grouped by the reason, with what it means; no group is empty. */
  readonly silent: readonly (HandoutValue & { readonly municipalities: readonly string[]; readonly meaning: string })[];
}

/** All that a handout says beside its map. */
export interface Handout {
  /** The view's metric, and the second one where there is one. */
  readonly metrics: readonly HandoutMetric[];
  /** Every municipality, by rising code. */
  readonly rows: readonly HandoutRow[];
}

const one = "①".codePointAt(0) ?? 0;

/** The handout of a view. Its annex has no quotes until the report's text has been loaded. */
export function handoutOf(atlas: Atlas, view: ViewModel): Handout {
  const { parameters } = view;
  const chosen = [
    { metric: byId(atlas.metrics, parameters.metric), pinned: parameters.values },
    ...(parameters.with === null
      ? []
      : [{ metric: byId(atlas.metrics, parameters.with), pinned: parameters.withValues }]),
  ];
  const told = chosen.map(({ metric, pinned }) => ({ metric, legend: marked(classesOf(atlas, metric, pinned)) }));
  return {
    metrics: told.map(({ metric, legend }) => ({
      id: metric.id,
      label: metric.label,
      question: metric.question,
      legend,
      annex: annexOf(atlas, metric, legend),
      silent: silentOf(atlas, legend),
    })),
    rows: atlas.municipalities.map(({ code, name, centre }) => ({
      code,
      name,
      centre: centre === null ? null : byId(atlas.centres, centre).name,
      answers: told.map(({ metric, legend }) => answerOf(atlas, metric, legend, code)),
    })),
  };
}

/** Classes with their signs; answers are numbered from 1 in the legend's order. */
export function marked(classes: readonly LegendClass[]): readonly HandoutValue[] {
  return classes.map((entry, index) => ({
    class: entry,
    mark: entry.silent ? "" : String.fromCodePoint(one + index),
  }));
}

function answerOf(atlas: Atlas, metric: Metric, legend: readonly HandoutValue[], code: string): HandoutAnswer {
  const coding = metric.codings[code] ?? { kind: "uncovered" };
  const value = legend.find((candidate) => candidate.class.value === valueOf(coding));
  if (!value) throw new Error(`${metric.id} has no class ${valueOf(coding)}`);
  const scope = coding.kind === "coded" ? coding.scope : null;
  const paint = scopePaint(value.class.paint, scope, metric.unit);
  return { ...value, paint, scope, scopeText: scopeTextOf(atlas, metric, code) };
}

function annexOf(atlas: Atlas, metric: Metric, legend: readonly HandoutValue[]): readonly AnnexRow[] {
  return atlas.centres.flatMap((centre) =>
    sharedAnswers(atlas, metric, legend, centre)
      .filter(({ answer }) => restsOnPassage(answer.class))
      .map((shared): AnnexRow => ({ centre: centre.name, ...shared })),
  );
}

/**
 * A centre's answers to a metric, silences included. A passage about the whole area is there once, with all its
 * municipalities.
 */
export function sharedAnswers(
  atlas: Atlas,
  metric: Metric,
  legend: readonly HandoutValue[],
  centre: Centre,
): readonly SharedAnswer[] {
  const told = centre.municipalities.map((code) => {
    const answer = answerOf(atlas, metric, legend, code);
    const evidence = atlas.findings?.evidence[metric.id]?.[code];
    const quotes = atlas.findings ? (evidence?.quotes ?? []).map((quote) => quoteOf(atlas, quote)) : null;
    return { code, answer, quotes, note: evidence?.note ?? null };
  });
  const key = ({ answer, quotes, note }: (typeof told)[number]) => [answer.class.value, answer.scope, quotes, note];
  return groupedBy(told, key).map(([first, ...others]) => {
    const { answer, quotes, note } = first;
    return {
      municipalities: [first, ...others].map(({ code }) => municipalityName(atlas, code)),
      answer,
      quotes,
      note,
    };
  });
}

function silentOf(atlas: Atlas, legend: readonly HandoutValue[]): HandoutMetric["silent"] {
  return legend
    .filter((value) => !restsOnPassage(value.class) && value.class.municipalities.length > 0)
    .map((value) => ({
      ...value,
      municipalities: value.class.municipalities.map((code) => municipalityName(atlas, code)),
      meaning: silentMeanings[meaningOf(value.class)],
    }));
}

/** Whether a value rests on no passage: silence, or a search that found nothing. */
function restsOnPassage({ silent, cautioned }: LegendClass): boolean {
  return !silent && !cautioned;
}

function meaningOf({ value, silent }: LegendClass): keyof typeof silentMeanings {
  return !silent ? "unfound" : value === notMentioned ? notMentioned : "uncovered";
}

/**
 * The view with each municipality's sign before its name. On a grey printer's map, shades alone would not tell the
 * values apart.
 */
export function withMarks(view: ViewModel): ViewModel {
  const marks = new Map(marked(view.classes).map(({ class: { value }, mark }) => [value, mark]));
  return {
    ...view,
    municipalities: view.municipalities.map((municipality) => ({
      ...municipality,
      name: `${marks.get(municipality.class.value) ?? ""}${municipality.name}`,
    })),
  };
}
