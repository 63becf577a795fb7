import { boundedQuery, longestAddressQuery } from "../../state/bounded-query.ts";
import type { FoundPlace } from "../../derive/places/found-place.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { placesNamed } from "../../search/places.ts";
import type { PreviewedHit, ReportPreview } from "../../search/preview.ts";
import type { FrequentTerm } from "../../search/results.ts";
import { messages } from "./messages.ja.ts";

/** What can be taken in the list below the search box. */
export type FindOption =
  | { readonly kind: "place"; readonly place: FoundPlace }
  /** Shows the places of a group that are left out. */
  | { readonly kind: "more"; readonly of: FoundPlace["kind"]; readonly count: number }
  | { readonly kind: "passage"; readonly found: PreviewedHit }
  /** Searches the report for a word that is offered. */
  | { readonly kind: "term"; readonly typed: string; readonly label: string }
  /** Searches the report for what is typed; the count is null until the search has come. */
  | { readonly kind: "report"; readonly typed: string; readonly count: number | null }
  /** Shows the list of the search that the address has, or ends that search. */
  | { readonly kind: "reopen" | "end"; readonly query: string };

/** A group of the list, under its heading. */
export interface FindGroup {
  readonly id: keyof typeof messages.groups;
  readonly options: readonly FindOption[];
}

/** What the list offers for what is typed. */
export interface Found {
  readonly groups: readonly FindGroup[];
  /** How many municipalities and centres there are, shown or not. */
  readonly places: number;
  /** What Enter takes while nothing is pointed at; null where there is nothing to take. */
  readonly best: FindOption | null;
  /** What the report has; null until the search has come. */
  readonly report: ReportPreview | null;
}

/** What the search of the report gives to the list. */
interface ReportSearch {
  readonly previewOf: (typed: string) => ReportPreview;
  readonly frequentTerms: () => readonly FrequentTerm[];
}

/** How many places of a kind are shown before the others are asked for: the report's passages stay in sight. */
const mostPlaces = { municipality: 5, centre: 3 };

/** What is offered for a typed text, and without one what may be searched for. */
export function findOptions(
  view: ViewModel,
  text: string,
  session: ReportSearch | null,
  { listed, whole }: { readonly listed: string; readonly whole: ReadonlySet<FoundPlace["kind"]> },
): Found {
  if (text.trim() === "") return withoutText(view.parameters.query, session, listed);
  const places = placesNamed(view, text);
  const report = session?.previewOf(text) ?? null;
  const search: FindOption = { kind: "report", typed: text, count: report?.count ?? null };
  const [first] = places;
  const groups: readonly FindGroup[] = [
    placesOf("municipality", places, whole),
    placesOf("centre", places, whole),
    { id: "report", options: [...(report?.hits ?? []).map((found) => ({ kind: "passage" as const, found })), search] },
    {
      id: "instead",
      options: (places.length === 0 ? (report?.instead ?? []) : []).map(({ term, passages }) => ({
        kind: "term",
        typed: term,
        label: messages.term(term, passages),
      })),
    },
  ];
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    places: places.length,
    // What the list beside the view was asked for stays asked for until something else is typed.
    best: first && text !== listed ? { kind: "place", place: first } : search,
    report,
  };
}

/** How to ask, unless something was found, and how much of a very long text is asked. */
export function helpOf({ report }: Pick<Found, "report">, text: string): string {
  const cut = boundedQuery(text).length < text.trim().length ? messages.cutTo(longestAddressQuery) : "";
  return report?.count ? cut : `${report?.words ?? ""}${messages.syntax}${cut}`;
}

function withoutText(query: string, session: ReportSearch | null, listed: string): Found {
  const reopen: FindOption = { kind: "reopen", query };
  const end: FindOption = { kind: "end", query };
  const current = query === "" ? [] : listed === "" ? [reopen, end] : [end];
  const terms = session?.frequentTerms() ?? [];
  const groups: readonly FindGroup[] = [
    { id: "current", options: current },
    {
      id: "terms",
      options: terms.map(({ term, typed, passages }) => ({
        kind: "term",
        typed,
        label: messages.term(term, passages),
      })),
    },
  ];
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    places: 0,
    best: listed === "" ? null : end,
    report: null,
  };
}

function placesOf(
  kind: FoundPlace["kind"],
  places: readonly FoundPlace[],
  whole: ReadonlySet<FoundPlace["kind"]>,
): FindGroup {
  const own = places.filter((place) => place.kind === kind);
  // A line that stands for one place would take as much room as the place.
  const most = whole.has(kind) || own.length === mostPlaces[kind] + 1 ? own.length : mostPlaces[kind];
  const left = own.length - Math.min(most, own.length);
  const shown = own.slice(0, most).map((place): FindOption => ({ kind: "place", place }));
  return { id: kind, options: left > 0 ? [...shown, { kind: "more", of: kind, count: left }] : shown };
}
