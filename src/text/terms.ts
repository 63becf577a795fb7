import type { GlossaryTerm } from "../model/report.ts";
import { fold, normalise } from "./search/normalise.ts";

/** A term of the glossary where it stands in a text. */
export interface TermSpan {
  /** Index of the term in the glossary. */
  readonly term: number;
  /** The form that stands there, as the glossary writes it. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a finder of the glossary's terms: every place in a text, the longest form first, none overlapping.
 *
 * Forms are compared as the search compares them: width, case, kana and white space aside.
 */
export function termFinder(glossary: readonly Pick<GlossaryTerm, "forms">[]): (text: string) => readonly TermSpan[] {
  const forms = glossary
    .flatMap(({ forms: written }, term) => written.map((form) => ({ term, form, folded: fold(form) })))
    .sort((a, b) => b.folded.length - a.folded.length);
  const byFirst = new Map<string, typeof forms>();
  for (const form of forms) {
    const first = form.folded.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return (original) => {
    const { text, starts, ends } = normalise(original);
    const spans: TermSpan[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const found = byFirst.get(text.charAt(at))?.find(({ folded }) => text.startsWith(folded, at));
      if (!found) continue;
      const last = at + found.folded.length - 1;
      spans.push({ term: found.term, form: found.form, start: starts[at] ?? 0, end: ends[last] ?? 0 });
      at = last;
    }
    return spans;
  };
}

/** The first place of each term: an explanation once a passage is enough. */
export function firstOfEach(spans: readonly TermSpan[]): readonly TermSpan[] {
  return spans.filter(({ term }, index) => spans.findIndex((other) => other.term === term) === index);
}

/**
 * The terms to explain in the texts of one passage, each where it stands first: once a passage is enough.
 *
 * @returns for each text its terms
 */
export function termsOnce(
  texts: readonly string[],
  find: (text: string) => readonly TermSpan[],
): readonly (readonly TermSpan[])[] {
  const explained = new Set<number>();
  return texts.map((text) => {
    const first = firstOfEach(find(text)).filter(({ term }) => !explained.has(term));
    for (const { term } of first) explained.add(term);
    return first;
  });
}
