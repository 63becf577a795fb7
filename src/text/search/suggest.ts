import { lastOf } from "../../model/memo.ts";
import type { Report } from "../../model/report.ts";
import type { Search } from "./find.ts";
import { fold } from "../offsets/normalise.ts";
import type { Term } from "./query.ts";

/** A term of the report that is offered where nothing was found. */
export interface Suggestion {
  /** As the report writes it. */
  readonly term: string;
  /** In how many passages it is. */
  readonly passages: number;
}

/** What is said where nothing was found. */
export interface Suggestions {
  /** For each word that was wanted, in how many passages it is by itself: all of them may be there, but not together. */
  readonly words: readonly Suggestion[];
  /** The nearest terms of the report to the words that are nowhere, the nearest first. */
  readonly nearest: readonly Suggestion[];
}

/** How many terms are offered at most. */
const mostSuggested = 5;

/** Terms that are less alike than this are not offered. */
const leastLikeness = 0.34;

/** Runs of one script, as the report has them: kanji, katakana, Latin letters and digits. */
const runs = /[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{3,}|[A-Za-z][A-Za-z0-9]+/gu;

/** A term that can be offered. */
interface Candidate {
  readonly term: string;
  readonly folded: string;
  /** Which group of equal terms it belongs to: one of a group is offer enough; -1 for none. */
  readonly group: number;
}

/**
 * Makes the offers for a search: the glossary's terms, their abbreviations, and the words that stand in the report.
 * The list of words is made with the first offer that is asked for.
 */
export function suggester(
  { abbreviations, glossary }: Report,
  search: Search,
): (include: readonly Term[]) => Suggestions {
  const count = (term: string, folded: string): number => search.count({ kind: "word", text: term, folded });
  const candidates = lastOf((): readonly Candidate[] => {
    const words = search.corpus.passages.flatMap(({ text }) => [...text.matchAll(runs)].map(([word]) => word));
    const known = new Map<string, Candidate>();
    const groups = abbreviations.map((group) => group.map(fold));
    for (const term of [...glossary.flatMap(({ forms }) => forms), ...abbreviations.flat(), ...words]) {
      const folded = fold(term);
      // A form that the report never prints would be a useless offer.
      if (!known.has(folded) && search.corpus.text.slice(0, search.corpus.printedEnd).includes(folded)) {
        known.set(folded, { term, folded, group: groups.findIndex((group) => group.includes(folded)) });
      }
    }
    return [...known.values()];
  });
  return (include) => {
    const words = include.map((term) => ({ term: term.text, passages: search.count(term) }));
    const missing = include.filter((_, index) => words[index]?.passages === 0).map(({ folded }) => folded);
    const ranked = candidates()
      .map((candidate) => ({
        ...candidate,
        likeness: Math.max(0, ...missing.map((word) => likeness(word, candidate.folded))),
      }))
      .filter((candidate) => candidate.likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || b.folded.length - a.folded.length || (a.term < b.term ? -1 : 1));
    const distinct = ranked.filter(
      ({ group }, index) => group < 0 || ranked.findIndex((other) => other.group === group) === index,
    );
    const nearest = distinct
      .slice(0, mostSuggested)
      .map(({ term, folded }) => ({ term, passages: count(term, folded) }));
    return { words, nearest };
  };
}

/**
 * How alike two folded texts are, from 0 to 1: shared pairs of letters (Dice), single letters beside them for short
 * texts; a term that stands whole in what was typed counts by its share of it.
 */
function likeness(typed: string, term: string): number {
  if (typed === term) return 1;
  if (term.length > 1 && typed.includes(term)) return 0.3 + term.length / typed.length / 2;
  const pairs = shared(pairsOf(typed), pairsOf(term));
  const letters = shared([...typed], [...term]);
  return 0.75 * pairs + 0.25 * letters;
}

function pairsOf(text: string): readonly string[] {
  // The edges count too, so that a beginning in common is more than a middle.
  const framed = [...`\u0002${text}\u0003`];
  return framed.slice(1).map((letter, index) => (framed[index] ?? "") + letter);
}

function shared(ones: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of ones) left.set(one, (left.get(one) ?? 0) + 1);
  let both = 0;
  for (const other of others) {
    const count = left.get(other) ?? 0;
    if (count === 0) continue;
    left.set(other, count - 1);
    both += 1;
  }
  return (2 * both) / (ones.length + others.length || 1);
}
