import type { Atlas } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import type { LegendClass } from "../../../derive/legend-classes.ts";

/** A passage of the report that a picture repeats. */
export interface PictureQuote {
  readonly text: string;
  readonly centre: string;
  readonly columnLabel: string;
  /** The value that rests on it. */
  readonly class: LegendClass;
}

/**
 * Quotes for a view's metric. The selected municipality's come first, then one for each value in turn, in the legend's
 * order; within a value, centres follow the report's order. Pins limit them to the pinned values, a focus to its
 * centre.
 *
 * @returns none while the report's text has not been loaded
 */
export function quotesOf(atlas: Atlas, view: ViewModel, most: number): readonly PictureQuote[] {
  if (!atlas.findings) return [];
  const pinned = view.classes.some((entry) => entry.pinned);
  const focused = view.parameters.focus;
  const perClass = view.classes
    .filter((entry) => !entry.silent && (!pinned || entry.pinned))
    .map((entry) =>
      entry.centres
        .filter((centre) => focused === null || centre === focused)
        .flatMap((centre) => {
          const member = view.municipalities.find(
            (candidate) => candidate.centre?.id === centre && candidate.class === entry,
          );
          return member ? codingQuotes(atlas, view, member.code).slice(0, 1) : [];
        }),
    );
  const rounds = Math.max(0, ...perClass.map(({ length }) => length));
  const others = Array.from({ length: rounds }, (_, round) => perClass.flatMap((quotes) => quotes[round] ?? []));
  const selected = view.municipalities.find((candidate) => candidate.selected);
  const all = [...(selected ? codingQuotes(atlas, view, selected.code) : []), ...others.flat()];
  const distinct = new Map(all.map((quote) => [`${quote.centre} ${quote.text}`, quote]));
  return [...distinct.values()].slice(0, most);
}

function codingQuotes(atlas: Atlas, view: ViewModel, code: string): readonly PictureQuote[] {
  const municipality = view.municipalities.find((candidate) => candidate.code === code);
  const quotes = atlas.findings?.evidence[view.metric.id]?.[code]?.quotes ?? [];
  const centre = municipality?.centre?.name;
  if (!municipality || centre === undefined) return [];
  return quotes.map(({ text, column }) => ({
    text: text.replace(/\s*\n\s*/gu, " "),
    centre,
    columnLabel: atlas.survey.columns[column],
    class: municipality.class,
  }));
}
