import { punctuation } from "../../messages/ja/punctuation.ts";
import { applicationName } from "../../messages/ja.ts";
import { inUnit } from "../../messages/ja/counts.ts";
import { sheetMessages } from "../../messages/ja/sheets.ts";
import { sheetIds } from "../../state/sheets.ts";
import type { ViewModel } from "../view-model.ts";
import { metricNames } from "./view-name.ts";

/** The parts of what is shown that the page's title names. */
type Named = Pick<
  ViewModel,
  "traits" | "metric" | "second" | "municipalities" | "centres" | "parameters" | "vocabulary"
>;

/** How many centres a title names; of more it says how many they are. */
const mostNamed = 3;

/** What the page's title says and changes are told of: the view, the metrics and the municipality. */
export interface Subject {
  readonly view: string;
  /** Of pages for paper that are of centres, these. */
  readonly metric: string;
  /** The selected one, in a word and in a line with its value; null for none. */
  readonly municipality: { readonly name: string; readonly description: string } | null;
}

/** What a view is of. */
export function subjectOf(view: Named): Subject {
  const { sheets } = view.parameters;
  if (sheets !== null) {
    const ids = sheetIds(sheets, view.vocabulary);
    const names = view.centres.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    const centres = names.length > mostNamed ? inUnit(names.length, "centre") : punctuation.names(names);
    return { view: sheetMessages.name, metric: centres, municipality: null };
  }
  const selected = view.municipalities.find((municipality) => municipality.selected);
  return {
    view: view.parameters.mode === "handout" ? sheetMessages.handout : view.traits.label,
    metric: metricNames(view),
    municipality: selected ? { name: selected.name, description: selected.description } : null,
  };
}

/** The page's title: what is shown, so that tabs, bookmarks and history entries differ, and the application's name last. */
export function pageTitle({ view, metric, municipality }: Subject): string {
  return punctuation.title([view, metric, municipality?.name ?? "", applicationName].filter((part) => part !== ""));
}

/** What is shown in a sentence or two, for the preview of a link: the finding where the view is about one, and the date. */
export function pageDescription(view: Named & Pick<ViewModel, "headline" | "caption" | "survey">): string {
  const { traits, headline, caption, survey } = view;
  return traits.calledBy === "metric"
    ? punctuation.text([
        punctuation.sentence(punctuation.withAside(headline.join(""), survey.asOf)),
        punctuation.sentence(caption.silence),
      ])
    : punctuation.sentence(punctuation.withAside(punctuation.pair(traits.label, survey.subject), survey.asOf));
}

/**
 * What has changed of what is shown, in a line for screen readers; empty where nothing has.
 *
 * @param deselected what is said where no municipality is selected any more
 */
export function changeInWords(before: Subject, after: Subject, deselected: string): string {
  const view = after.view === before.view ? [] : [after.view];
  const metric = after.metric === before.metric ? [] : [after.metric];
  const moved = after.municipality?.name !== before.municipality?.name;
  const municipality = moved ? [after.municipality?.description ?? deselected] : [];
  return punctuation.steps([...view, ...metric, ...municipality]);
}
