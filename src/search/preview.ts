import type { SearchResult } from "../text/search/find.ts";
import type { Term } from "../text/search/query.ts";
import type { Suggestion, Suggestions } from "../text/search/suggest.ts";
import { type SearchedReport, type ShownHit, hitsByCentre, resultInWords } from "./results.ts";

/** How many passages are shown before the whole list is asked for. */
const mostPreviewed = 3;

/** A passage of a centre's row, or of the overview with null. */
export interface PreviewedHit {
  readonly centre: string | null;
  readonly hit: ShownHit;
}

/** What the report has for the text that is being typed. */
export interface ReportPreview {
  /** How much was found, in a sentence. */
  readonly words: string;
  /** The number of passages; null where the text asks for nothing that can be counted. */
  readonly count: number | null;
  readonly hits: readonly PreviewedHit[];
  /** Other searches to offer; none where something was found. */
  readonly instead: readonly Suggestion[];
}

/** A search in brief: one passage from each of the first centres, because several centres tell more than one. */
export function previewOf(
  searched: SearchedReport,
  suggest: (include: readonly Term[]) => Suggestions,
  result: SearchResult,
): ReportPreview {
  const groups = hitsByCentre(searched, result).map(({ centre, hits }) => hits.map((hit) => ({ centre, hit })));
  const [firsts, others] = [groups.flatMap((hits) => hits.slice(0, 1)), groups.flatMap((hits) => hits.slice(1))];
  return {
    words: resultInWords(result),
    count: result.kind === "found" ? result.passages.length : result.kind === "none" ? 0 : null,
    hits: [...firsts, ...others].slice(0, mostPreviewed),
    instead: result.kind === "none" ? insteadOf(suggest(result.include)) : [],
  };
}

function insteadOf({ words, nearest }: Suggestions): readonly Suggestion[] {
  const apart = words.length > 1 ? words.filter(({ passages }) => passages > 0) : [];
  return [...apart, ...nearest].slice(0, mostPreviewed);
}
