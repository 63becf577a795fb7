import type { Atlas, Findings, Span } from "../model/atlas.ts";
import { withSearch } from "../derive/search-metric.ts";
import type { Report } from "../model/report.ts";
import { type Search, type SearchResult, searchOf } from "../text/search/find.ts";
import type { Term } from "../text/search/query.ts";
import { type Suggestions, suggester } from "../text/search/suggest.ts";
import type { ColumnId } from "../model/survey.ts";

/** What the search found in one centre's row: by column, spans of the items' own texts. */
export type RowHits = Readonly<Partial<Record<ColumnId, readonly Span[]>>>;

/** The report with its search: made once, when it is first asked for. Each answer is kept until another is wanted. */
export class Desk {
  readonly search: Search;
  readonly suggest: (include: readonly Term[]) => Suggestions;

  private found: { typed: string; result: SearchResult } | null = null;
  private joined: { of: Atlas; typed: string; atlas: Atlas } | null = null;
  private marked: { result: SearchResult; centre: string; hits: RowHits } | null = null;

  constructor(
    readonly report: Report,
    findings: Findings,
    readonly survey: Atlas["survey"],
  ) {
    this.search = searchOf(report, findings);
    this.suggest = suggester(report, this.search);
  }

  /** What a typed text finds. */
  resultOf(typed: string): SearchResult {
    if (this.found?.typed !== typed) this.found = { typed, result: this.search.find(typed) };
    return this.found.result;
  }

  /** The atlas with the metric of a search; the atlas itself where nothing is searched for. */
  atlasWith(of: Atlas, typed: string): Atlas {
    if (this.joined?.of !== of || this.joined.typed !== typed) {
      this.joined = { of, typed, atlas: withSearch(of, this.search, this.resultOf(typed), typed) };
    }
    return this.joined.atlas;
  }

  /** What a search found in a centre's row. */
  hitsIn(typed: string, centre: string): RowHits {
    const result = this.resultOf(typed);
    if (this.marked?.result !== result || this.marked.centre !== centre) {
      this.marked = { result, centre, hits: this.rowHits(result, centre) };
    }
    return this.marked.hits;
  }

  private rowHits(result: SearchResult, centre: string): RowHits {
    const hits: Partial<Record<ColumnId, Span[]>> = {};
    for (const { passage, spans } of result.kind === "found" ? result.passages : []) {
      const home = this.search.corpus.passages[passage];
      if (home?.place.kind !== "finding" || home.place.centre !== centre) continue;
      const { column, item } = home.place;
      const own = spans
        .filter(({ end }) => end > home.ownStart)
        .map(({ start, end }) => ({
          item,
          start: Math.max(0, start - home.ownStart),
          end: end - home.ownStart,
        }));
      (hits[column] ??= []).push(...own);
    }
    return hits;
  }
}
