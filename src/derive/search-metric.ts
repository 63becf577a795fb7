import { searchMetricMessages } from "../messages/ja/search.ts";
import { headlineMessages } from "../messages/ja/headlines.ts";
import { phrasesOf } from "../text/phrases.ts";
import type { Atlas, Coding, CodingEvidence, Evidence, Metric } from "../model/atlas.ts";
import { ownSpans } from "../text/search/passage.ts";
import type { Search, SearchResult } from "../text/search/find.ts";
import { columnIds } from "../model/survey.ts";
import { hitSteps, searchMetricId } from "../model/hit-steps.ts";
import { searchLabel, shownQuery } from "./wording/search-label.ts";

/**
 * The metric that a search makes: how many passages the search found in the row of each municipality's centre.
 *
 * @param typed the text that was searched for, for label and question
 * @returns null where nothing was asked for
 */
export function searchMetricOf(atlas: Atlas, result: SearchResult, typed: string): Metric | null {
  if (result.kind === "empty" || result.kind === "exclusions") return null;
  const hits = result.kind === "found" ? result.centres : {};
  const found = atlas.centres.filter(({ id }) => (hits[id] ?? 0) > 0).length;
  const all = atlas.centres.length;
  const query = shownQuery(typed);
  return {
    id: searchMetricId,
    label: searchLabel(typed),
    question: searchMetricMessages.question(query),
    unit: "centre",
    kind: "hits",
    headline: phrasesOf(
      found === 0 ? headlineMessages.foundNowhere(query, all) : headlineMessages.found(query, found, all),
    ),
    values: hitSteps.map(({ id }) => {
      const label = searchMetricMessages.values[id];
      return { id, label, short: label };
    }),
    codings: Object.fromEntries(
      atlas.municipalities.map(({ code, centre }): [string, Coding] => {
        if (centre === null) return [code, { kind: "uncovered" }];
        const count = hits[centre] ?? 0;
        const value = hitSteps.find(({ from }) => count >= from)?.id ?? "none";
        if (count === 0) return [code, { kind: "unfound", value }];
        // Passages belong to the centre, even where its area is a single municipality.
        return [code, { kind: "coded", value, scope: "area" }];
      }),
    ),
  };
}

/**
 * The atlas with the search's metric after its own metrics, and with the passages found as its evidence. So view,
 * legend, panel and export treat it like any other metric.
 *
 * @returns the same atlas where nothing was asked for
 */
export function withSearch(atlas: Atlas, search: Search, result: SearchResult, typed: string): Atlas {
  const metric = searchMetricOf(atlas, result, typed);
  if (!metric) return atlas;
  const evidence = { ...atlas.findings?.evidence, [searchMetricId]: evidenceOf(atlas, search, result) };
  return Object.freeze({
    ...atlas,
    metrics: [...atlas.metrics, metric],
    findings: atlas.findings && { ...atlas.findings, evidence },
  });
}

/** By municipality code: the passages of the centre's row. */
function evidenceOf(atlas: Atlas, { corpus }: Search, result: SearchResult): Record<string, CodingEvidence> {
  const quotes = new Map<string, Evidence[]>(atlas.centres.map(({ id }) => [id, []]));
  for (const hit of result.kind === "found" ? result.passages : []) {
    const passage = corpus.passages[hit.passage];
    if (passage?.place.kind !== "finding") continue;
    const { centre, column, item } = passage.place;
    const text = passage.text.slice(passage.ownStart);
    const spans = ownSpans(passage, hit.spans).map((span) => ({ item, ...span }));
    quotes.get(centre)?.push({ column, text, heading: passage.heading, spans });
  }
  for (const found of quotes.values()) {
    found.sort((a, b) => columnIds.indexOf(a.column) - columnIds.indexOf(b.column));
  }
  return Object.fromEntries(
    atlas.municipalities.flatMap(({ code, centre }) =>
      centre === null ? [] : [[code, { quotes: quotes.get(centre) ?? [], note: null }]],
    ),
  );
}
