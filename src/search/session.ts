import type { Atlas, Findings } from "../model/atlas.ts";
import type { ItemSpan } from "../model/span.ts";
import { withSearch } from "../derive/search-metric.ts";
import { lastOf } from "../model/memo.ts";
import type { Report } from "../model/report.ts";
import { type RowHits, type Search, type SearchResult, searchOf } from "../text/search/find.ts";
import { ownSpans } from "../text/search/passage.ts";
import type { Term } from "../text/search/query.ts";
import { type Suggestions, suggester } from "../text/search/suggest.ts";
import type { ColumnId } from "../model/survey.ts";
import { type ReportPreview, previewOf } from "./preview.ts";
import { type FrequentTerm, frequentTerms } from "./results.ts";

/** The search of one loaded report. It is made when it is first needed, and keeps its last answer. */
export class SearchSession {
  readonly search: Search;
  readonly suggest: (include: readonly Term[]) => Suggestions;

  constructor(
    readonly report: Report,
    findings: Findings,
    readonly survey: Atlas["survey"],
  ) {
    this.search = searchOf(report, findings);
    this.suggest = suggester(report, this.search);
  }

  /** What a typed text finds. */
  readonly resultOf = lastOf((typed: string): SearchResult => this.search.find(typed));

  /** The atlas with the search's metric; without a query the atlas itself. */
  readonly atlasWith = lastOf((atlas: Atlas, typed: string): Atlas =>
    withSearch(atlas, this.search, this.resultOf(typed), typed),
  );

  /** The same for another text than the one that is shown, which stays kept. */
  countedIn(atlas: Atlas, typed: string): Atlas {
    return withSearch(atlas, this.search, this.search.find(typed), typed);
  }

  /** What a text that is being typed would find. */
  readonly previewOf = lastOf((typed: string): ReportPreview => previewOf(this, this.suggest, this.resultOf(typed)));

  /** Searches to offer before anything is typed. */
  readonly frequentTerms = lastOf((): readonly FrequentTerm[] => frequentTerms(this));

  private readonly rowHits = lastOf((result: SearchResult, centre: string): RowHits => this.hitsOf(result, centre));

  /** What a search found in a centre's row. */
  hitsIn(typed: string, centre: string): RowHits {
    return this.rowHits(this.resultOf(typed), centre);
  }

  private hitsOf(result: SearchResult, centre: string): RowHits {
    const hits: Partial<Record<ColumnId, ItemSpan[]>> = {};
    for (const { passage, spans } of result.kind === "found" ? result.passages : []) {
      const home = this.search.corpus.passages[passage];
      if (home?.place.kind !== "finding" || home.place.centre !== centre) continue;
      const { column, item } = home.place;
      (hits[column] ??= []).push(...ownSpans(home, spans).map((span) => ({ item, ...span })));
    }
    return hits;
  }
}
