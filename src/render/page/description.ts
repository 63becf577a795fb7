import { punctuation } from "../../messages/ja/punctuation.ts";
import { uncovered } from "../../model/metric.ts";
import { hasSymbols } from "../../cartography/symbol-boxes.ts";
import { framedCentre } from "../../derive/framed-centre.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { deriveHighlight, noAttention } from "../../derive/highlight.ts";
import { caution } from "../../messages/ja.ts";
import { pictureMessages } from "../../messages/ja/pictures.ts";
import { pictureWords as words } from "../../messages/ja/picture-words.ts";
import { cautionOf } from "./block/legend-entries.ts";

/** The map of a view in words, for alternative text, captions and the clipboard. */
export function describeView(view: ViewModel): string {
  const { metric, classes, second, headline } = view;
  return punctuation.text([
    words.headline(headline.join("")),
    ...shownOf(view),
    words.metric(metric.label, countsInWords(classes)),
    ...(second
      ? [(hasSymbols(view) ? words.symbols : words.secondMap)(second.metric.label, countsInWords(second.classes))]
      : []),
    ...outsideOf(view),
    ...selectionOf(view),
    ...pinsOf(view),
    words.date(view.survey.asOf),
  ]);
}

/** The classes with their counts; what no row covers is told by name elsewhere. */
export function countsInWords(classes: readonly LegendClass[]): string {
  return words.list(
    classes
      .filter(({ value }) => value !== uncovered)
      .map((entry) => words.count(entry.label, entry.count, cautionOf(entry))),
  );
}

function shownOf(view: ViewModel): string[] {
  const framed = framedCentre(view);
  if (view.parameters.camera !== null) return [words.part(pictureMessages.shownPart)];
  return framed
    ? [
        words.focus(
          framed.name,
          framed.municipalities.map(({ name }) => name),
        ),
      ]
    : [];
}

/** A sentence that names the municipalities in no coverage area, or none. */
export function outsideOf({ municipalities }: ViewModel): string[] {
  const outside = municipalities.filter(({ centre }) => centre === null).map(({ name }) => name);
  return outside.length === 0 ? [] : [words.outside(outside)];
}

function selectionOf({ municipalities, metric }: ViewModel): string[] {
  return municipalities
    .filter(({ selected }) => selected)
    .map(({ name, centre, class: { label, cautioned }, scopeText }) => {
      // Where nothing was found, there is no statement that could have a scope.
      const about = cautioned ? caution : scopeText;
      return words.selected(name, centre?.name ?? null, metric.label, label, about);
    });
}

function pinsOf(view: ViewModel): string[] {
  const pinned = [...view.classes, ...(view.second?.classes ?? [])].filter((entry) => entry.pinned);
  if (pinned.length === 0) return [];
  const { marked } = deriveHighlight(view, noAttention);
  const names = view.municipalities.filter(({ code }) => marked.includes(code)).map(({ name }) => name);
  const labels = pinned.map(({ label }) => label);
  return [words.pinned(labels, names)];
}
