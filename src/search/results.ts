import { punctuation } from "../messages/ja/punctuation.ts";
import { blockAnchor } from "../text/anchors.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import { type ExcerptPiece, excerptOf } from "../text/search/excerpt.ts";
import type { Search, SearchResult } from "../text/search/find.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Report } from "../model/report.ts";
import { whyInWords } from "../messages/ja/search.ts";
import { ownSpans } from "../text/search/passage.ts";
import { whyFound } from "../text/search/why.ts";
import { messages } from "./messages.ja.ts";

/** How many frequent terms are offered. */
const mostFrequent = 14;

/** How many characters fit around a hit in two lines. */
const briefReach = { before: 12, after: 24 };

/** A report with its search. */
export interface SearchedReport {
  readonly report: Report;
  readonly search: Search;
  readonly survey: Atlas["survey"];
}

/** A found passage as it is listed. */
export interface ShownHit {
  /** Column and heading, or the overview's heading. */
  readonly source: string;
  readonly heading: string | null;
  /** A function, because few of the found passages are ever drawn. */
  readonly pieces: () => readonly ExcerptPiece[];
  /** The first hit alone, with little around it. */
  readonly brief: () => readonly ExcerptPiece[];
  /** Sentences that say why it was found, where its words differ from the typed ones. */
  readonly why: () => readonly string[];
  /** Its place in its centre's row; null in the overview. */
  readonly place: SentencePlace | null;
  /** Its anchor in the view of the whole report; null in a centre's row. */
  readonly anchor: string | null;
}

/** What was found in one centre's row, or in the overview. */
export interface CentreHits {
  /** Id, or null for the overview. */
  readonly centre: string | null;
  readonly hits: readonly ShownHit[];
}

/** The passages by centre, in the report's order. The overview's come last, because the map does not show them. */
export function hitsByCentre({ report, search, survey }: SearchedReport, result: SearchResult): readonly CentreHits[] {
  if (result.kind !== "found") return [];
  const groups = new Map<string | null, ShownHit[]>();
  for (const { passage, spans } of result.passages) {
    const found = search.corpus.passages[passage];
    const [first] = spans;
    if (!found || !first) continue;
    const { text, heading, place } = found;
    const centre = place.kind === "finding" ? place.centre : null;
    const hit: ShownHit = {
      source: place.kind === "finding" ? survey.columns[place.column] : messages.overview,
      heading,
      pieces: () => excerptOf(text, spans),
      brief: () => excerptOf(text, [first], briefReach),
      why: () => whyFound(report, text, spans, result.include).map(whyInWords),
      place:
        place.kind === "finding"
          ? {
              centre: place.centre,
              column: place.column,
              item: place.item,
              // A hit in the marker lies before the item's first character.
              ...(ownSpans(found, [first])[0] ?? { start: 0, end: 1 }),
            }
          : null,
      anchor: place.kind === "overview" ? (report.overview[place.block]?.anchor ?? blockAnchor(place.block)) : null,
    };
    groups.set(centre, [...(groups.get(centre) ?? []), hit]);
  }
  const overview = groups.get(null);
  groups.delete(null);
  if (overview) groups.set(null, overview);
  return [...groups].map(([centre, hits]) => ({ centre, hits }));
}

/** A term that occurs often in the report. */
export interface FrequentTerm {
  readonly term: string;
  /** What to search for. */
  readonly typed: string;
  readonly passages: number;
}

/** The glossary's most frequent terms, with the number of passages that a search for each would find. */
export function frequentTerms({ report, search }: SearchedReport): readonly FrequentTerm[] {
  const frequent = [...report.glossary].sort((a, b) => b.count - a.count).slice(0, mostFrequent);
  return frequent.map(({ term, forms: [typed = term] }) => {
    const result = search.find(typed);
    return { term, typed, passages: result.kind === "found" ? result.passages.length : 0 };
  });
}

/** How much was found, in a sentence. */
export function resultInWords(result: SearchResult): string {
  const cut = result.leftOut > 0 ? messages.result.cut : "";
  switch (result.kind) {
    case "empty":
      return cut;
    case "exclusions":
      return punctuation.text([cut, messages.result.exclusionsOnly]);
    case "none":
      return punctuation.text([cut, messages.result.none]);
    case "found": {
      const centres = Object.values(result.centres);
      const rows = centres.reduce((sum, count) => sum + count, 0);
      return punctuation.text([cut, messages.result.found(centres.length, rows, result.overview)]);
    }
  }
}
