import type { Atlas } from "../../model/atlas.ts";
import { uncovered } from "../../model/metric.ts";
import { hasSymbols } from "../../cartography/symbol-boxes.ts";
import type { View } from "../../derive/view-model.ts";
import type { ClassView } from "../../derive/legend-classes.ts";
import { comparisonOf } from "../../views/compare/derive/comparison.ts";
import { deriveEmphasis, noAttention } from "../../derive/highlight.ts";
import { multiplesOf } from "../../views/multiples/derive/multiples.ts";
import { tableOf } from "../../views/table/derive/table.ts";
import { topicViewOf } from "../../derive/topic.ts";
import { caution, scopeLabels } from "../../messages/ja.ts";
import { pictureWords as words } from "../../messages/ja/picture-words.ts";
import { entryOf } from "./legend-entries.ts";

/** The map of a view in words: alternative text, caption, and what the clipboard gets beside the picture. */
export function describeView(view: View): string {
  const { metric, classes, second } = view;
  return [
    ...focusOf(view),
    words.metric(metric.label, countsInWords(classes)),
    ...(second
      ? [(hasSymbols(view) ? words.symbols : words.secondMap)(second.metric.label, countsInWords(second.classes))]
      : []),
    ...outsideOf(view),
    ...selectionOf(view),
    ...pinsOf(view),
    words.date(view.survey.asOf),
  ].join("");
}

/** Any view in words; a document, and without the report's text those views that need it, say only what they are. */
export function describePicture(atlas: Atlas, view: View): string {
  switch (view.parameters.view) {
    case "map":
    case "split":
      return describeView(view);
    case "multiples":
      return [
        words.views.multiples,
        ...multiplesOf(atlas, view.parameters).map(({ metric, classes }) =>
          words.metric(metric.label, countsInWords(classes)),
        ),
        ...outsideOf(view),
        words.date(view.survey.asOf),
      ].join("");
    case "compare": {
      const { centres, metrics, count } = comparisonOf(atlas, view.parameters);
      return [
        words.views.compare(
          centres.map(({ name }) => name),
          count,
        ),
        ...metrics.map(({ metric, cells }) => {
          const answers = centres.map(({ name }, index) => {
            const values = [...new Set((cells[index] ?? []).map((answer) => answer.class.label))];
            return words.views.answers(name, values);
          });
          return words.metric(metric.label, words.list(answers));
        }),
        words.date(view.survey.asOf),
      ].join("");
    }
    case "topics": {
      const { topic, read } = topicViewOf(atlas, view.parameters);
      return words.views.topics(topic.label, read?.count ?? "") + words.date(view.survey.asOf);
    }
    case "table": {
      const { rows, columns } = tableOf(atlas, "municipality");
      const labels = columns.map(({ metric }) => metric.label);
      return [words.views.table(rows.length, labels), ...outsideOf(view), words.date(view.survey.asOf)].join("");
    }
    case "codebook":
      return words.views.codebook + words.date(view.survey.asOf);
    default:
      return words.views.report + words.date(view.survey.asOf);
  }
}

/** The classes with their counts; what no row covers is told by name elsewhere. */
function countsInWords(classes: readonly ClassView[]): string {
  return words.list(
    classes
      .filter(({ value }) => value !== uncovered)
      .map((entry) => words.count(entry.label, entry.count, entryOf(entry).caution)),
  );
}

function focusOf({ centres }: View): string[] {
  return centres
    .filter(({ focused }) => focused)
    .map(({ name, municipalities }) =>
      words.focus(
        name,
        municipalities.map((one) => one.name),
      ),
    );
}

function outsideOf({ municipalities }: View): string[] {
  const outside = municipalities.filter(({ centre }) => centre === null).map(({ name }) => name);
  return outside.length === 0 ? [] : [words.outside(outside)];
}

function selectionOf({ municipalities, metric }: View): string[] {
  return municipalities
    .filter(({ selected }) => selected)
    .map(({ name, centre, class: { label, cautioned }, scope }) => {
      // Where nothing was found there is no statement to be about anybody.
      const about = cautioned ? caution : scope && scopeLabels[scope];
      return words.selected(name, centre?.name ?? null, metric.label, label, about);
    });
}

function pinsOf(view: View): string[] {
  const pinned = [...view.classes, ...(view.second?.classes ?? [])].filter((entry) => entry.pinned);
  if (pinned.length === 0) return [];
  const { marked } = deriveEmphasis(view, noAttention);
  const names = view.municipalities.filter(({ code }) => marked.includes(code)).map(({ name }) => name);
  const labels = pinned.map(({ label }) => label);
  return [words.pinned(labels, names)];
}
