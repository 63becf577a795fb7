import { fold } from "../offsets/normalise.ts";

/** How many code units of a query are read. The result says how many were ignored. */
export const longestQuery = 1000;

/** One thing that is looked for. */
export interface Term {
  /** `word`: abbreviations and likely readings count. `exact`, from quotation marks: as printed. */
  readonly kind: "word" | "exact";
  /** As typed, without quotation marks and minus. */
  readonly text: string;
  /** As the search compares it; never empty. */
  readonly folded: string;
}

/** What a typed text asks for. */
export type Query =
  /** Nothing to look for. */
  | { readonly kind: "empty"; readonly leftOut: number }
  /** Only words to exclude, so there is nothing to exclude them from. */
  | { readonly kind: "exclusions"; readonly exclude: readonly Term[]; readonly leftOut: number }
  | {
      readonly kind: "terms";
      /** At least one; a passage has all of them. */
      readonly include: readonly Term[];
      /** A passage has none of them. */
      readonly exclude: readonly Term[];
      /** Code units beyond `longestQuery` that were not read. */
      readonly leftOut: number;
    };

const quotationMarks = /["＂“”„‟]/u;

/** Minus signs of any width, and ー, which Japanese keyboards give instead; no word begins with it. */
const minus = /[-－−‐‑–—ー]/u;

/**
 * Parses what was typed. Every text is a query.
 *
 * Words are separated by white space of any width and are all wanted. `"…"` is one exact term, white space in it too;
 * one that is never closed runs to the end, as while it is being typed. A minus before a word or a quotation mark
 * excludes it; elsewhere it is a character like any other. So is every sign that means something elsewhere. After other
 * words one alone is the beginning of what is still being typed, and asks for nothing.
 *
 * Japanese brackets around a word say that it is one, as in the report (「就労支援部会」), and are not looked for.
 *
 * @param phrases terms with white space in them, which are one word as they stand
 */
export function parseQuery(typed: string, phrases: readonly string[] = []): Query {
  const phrase = phrasePattern(phrases);
  const text = within(typed);
  const leftOut = typed.length - text.length;
  const include: Term[] = [];
  const exclude: Term[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const next = text.charAt(at + 1);
    if (include.length > 0 && next === "" && minus.test(text.charAt(at))) break;
    const excluded = minus.test(text.charAt(at)) && next !== "" && !/\s/u.test(next);
    const start = excluded ? at + 1 : at;
    const exact = quotationMarks.test(text.charAt(start));
    const end = exact
      ? closing(text, start + 1)
      : wordEnd(text, start + (phrase === null ? 0 : phraseLength(phrase, text, start)));
    add(excluded ? exclude : include, exact ? "exact" : "word", text.slice(exact ? start + 1 : start, end));
    at = exact ? end + 1 : end;
  }
  if (include.length > 0) return { kind: "terms", include, exclude, leftOut };
  return exclude.length > 0 ? { kind: "exclusions", exclude, leftOut } : { kind: "empty", leftOut };
}

/** The part that is read; a surrogate pair at its end is not torn apart. */
function within(typed: string): string {
  if (typed.length <= longestQuery) return typed;
  const torn =
    /[\ud800-\udbff]/.test(typed.charAt(longestQuery - 1)) && /[\udc00-\udfff]/.test(typed.charAt(longestQuery));
  return typed.slice(0, torn ? longestQuery - 1 : longestQuery);
}

function closing(text: string, from: number): number {
  const length = text.slice(from).search(quotationMarks);
  return length < 0 ? text.length : from + length;
}

/** Finds one of some phrases where it begins, however much white space is in it. */
function phrasePattern(phrases: readonly string[]): RegExp | null {
  if (phrases.length === 0) return null;
  const words = phrases.map((phrase) => phrase.split(/\s+/u).map(literally).join("\\s+"));
  return new RegExp(words.join("|"), "iuy");
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}

function phraseLength(phrase: RegExp, text: string, at: number): number {
  phrase.lastIndex = at;
  return phrase.exec(text)?.[0].length ?? 0;
}

/** A word ends at white space or at a quotation mark, which opens the next term; at its own start it has not ended. */
function wordEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\s"＂“”„‟]/u);
  return length < 0 ? text.length : from + length;
}

const opening = /^[「『【]/u;
const closingBracket = /[」』】]$/u;

/** A word without the brackets that it is set in, also while the closing one is not yet typed. */
function withoutBrackets(word: string): string {
  const inside = word.trim().replace(opening, "").replace(closingBracket, "");
  // Brackets within are the text's: 「甲」と「乙」 begins and ends with two different pairs.
  return inside === "" || /[「『【」』】]/u.test(inside) ? word : inside;
}

/** Adds a term unless it is empty when folded, or there is an equal one. */
function add(terms: Term[], kind: Term["kind"], text: string): void {
  const folded = fold(kind === "word" ? withoutBrackets(text) : text);
  if (folded === "" || terms.some((term) => term.kind === kind && term.folded === folded)) return;
  terms.push({ kind, text: text.trim(), folded });
}
