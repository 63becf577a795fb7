import type { Findings } from "../../model/atlas.ts";
import type { Report } from "../../model/report.ts";
import type { ItemSpan, Span } from "../../model/span.ts";
import type { ColumnId } from "../../model/survey.ts";
import { type Widen, widening } from "./abbreviations.ts";
import { type Corpus, corpusOf } from "./corpus.ts";
import { type Matches, matcher } from "./matches.ts";
import { fold } from "../offsets/normalise.ts";
import { okuriganaGroups } from "./okurigana.ts";
import { type Query, type Term, parseQuery } from "./query.ts";

/** Where a term was found in a passage's text. */
export interface HitSpan extends Span {
  /** Index of the suspected misprint whose likely reading the term found, or null where it stands as printed. */
  readonly misprint: number | null;
}

/** A passage that has all that was asked for. */
export interface PassageHit {
  /** Index in the corpus. */
  readonly passage: number;
  /** In order, none overlapping; at least one. */
  readonly spans: readonly HitSpan[];
}

/** What a search gives. */
export type SearchResult =
  | Exclude<Query, { kind: "terms" }>
  | {
      readonly kind: "none";
      readonly include: readonly Term[];
      readonly exclude: readonly Term[];
      readonly leftOut: number;
    }
  | {
      readonly kind: "found";
      readonly include: readonly Term[];
      readonly exclude: readonly Term[];
      readonly leftOut: number;
      /** In the report's order. */
      readonly passages: readonly PassageHit[];
      /** Passages by centre id; a centre that has none is not listed. */
      readonly centres: Readonly<Record<string, number>>;
      /** Passages of the overview. */
      readonly overview: number;
    };

/** What the search found in one centre's row: by column, spans of the items' own texts. */
export type RowHits = Readonly<Partial<Record<ColumnId, readonly ItemSpan[]>>>;

/** A search over the whole report. */
export interface Search {
  readonly corpus: Corpus;
  /** Finds what was typed. Every text has a result. */
  readonly find: (typed: string) => SearchResult;
  /** How many passages have a term by itself. */
  readonly count: (term: Term) => number;
}

/** Makes the search of a report, which takes some milliseconds. */
export function searchOf(report: Report, findings: Findings): Search {
  const corpus = corpusOf(report, findings);
  const matchesOf = matcher(corpus, wideningOf(report, corpus));
  const phrases = report.abbreviations.flat().filter((form) => /\S\s+\S/u.test(form));
  // The places of all abbreviations are looked up now, so that no key typed has to wait for it.
  for (const [text = ""] of report.abbreviations) matchesOf({ kind: "word", text, folded: fold(text) });
  return {
    corpus,
    find: (typed) => find(corpus, parseQuery(typed, phrases), matchesOf),
    count: (term) => new Set(matchesOf(term).starts.map((start) => corpus.passageAt[start])).size,
  };
}

/** How a report's search widens words: by its groups of terms, then by how its compounds may be written. */
export function wideningOf({ abbreviations }: Report, { text, printedEnd }: Corpus): Widen {
  return widening([...abbreviations, ...okuriganaGroups(text.slice(0, printedEnd))]);
}

function find(corpus: Corpus, query: Query, matchesOf: (term: Term) => Matches): SearchResult {
  if (query.kind !== "terms") return query;
  const { include, exclude, leftOut } = query;
  const { passageAt } = corpus;
  const wanted = include.map(matchesOf);
  // By passage: how many of the terms have been found in it, one after the other; -1 where it is excluded.
  const terms = new Int16Array(corpus.passages.length);
  for (const term of exclude) {
    for (const start of matchesOf(term).starts) terms[passageAt[start] ?? 0] = -1;
  }
  wanted.forEach(({ starts }, place) => {
    for (const start of starts) {
      const passage = passageAt[start] ?? 0;
      if (terms[passage] === place) terms[passage] = place + 1;
    }
  });
  const spans = new Map<number, HitSpan[]>();
  for (const { starts, ends } of wanted) {
    for (let match = 0; match < starts.length; match += 1) {
      const start = starts[match] ?? 0;
      const passage = passageAt[start] ?? 0;
      if (terms[passage] !== wanted.length) continue;
      const span = spanOf(corpus, passage, start, ends[match] ?? start);
      // A match in a likely reading that touches no changed character was found as printed already.
      if (start >= corpus.printedEnd && span.misprint === null) continue;
      const found = spans.get(passage);
      if (found) found.push(span);
      else spans.set(passage, [span]);
    }
  }
  if (spans.size === 0) return { kind: "none", include, exclude, leftOut };
  const centres: Record<string, number> = {};
  let overview = 0;
  const order = [...spans.keys()].sort((a, b) => a - b);
  const passages = order.map((passage): PassageHit => {
    const place = corpus.passages[passage]?.place;
    if (place?.kind === "finding") centres[place.centre] = (centres[place.centre] ?? 0) + 1;
    else overview += 1;
    return { passage, spans: merged(spans.get(passage) ?? []) };
  });
  return { kind: "found", include, exclude, leftOut, passages, centres, overview };
}

function spanOf({ printedEnd, startAt, endAt, edits }: Corpus, passage: number, start: number, end: number): HitSpan {
  const read =
    start < printedEnd
      ? undefined
      : edits.get(passage)?.find((edit) => start < Math.max(edit.end, edit.start) && end > edit.start);
  return { start: startAt[start] ?? 0, end: endAt[end - 1] ?? 0, misprint: read?.misprint ?? null };
}

/** Spans in order, those that overlap made one. */
function merged(spans: HitSpan[]): readonly HitSpan[] {
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: HitSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else {
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
        misprint: last.misprint ?? span.misprint,
      };
    }
  }
  return joined;
}
