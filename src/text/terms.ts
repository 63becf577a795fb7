import type { GlossaryTerm } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { formFinder } from "./find/forms.ts";
import { fold, normalise } from "./offsets/normalise.ts";
import { toOriginal } from "./offsets/rewritten.ts";

/** A term of the glossary where it stands in a text. */
export interface TermSpan extends Span {
  /** Index of the term in the glossary. */
  readonly term: number;
  /** The form that stands there, as the glossary writes it. */
  readonly form: string;
}

/**
 * Makes a finder of the glossary's terms: every place in a text, the longest form first, none overlapping.
 *
 * Forms are compared as the search compares them: width, case, kana and white space aside.
 */
export function termFinder(glossary: readonly Pick<GlossaryTerm, "forms">[]): (text: string) => readonly TermSpan[] {
  const find = formFinder(
    glossary.flatMap(({ forms }, term) => forms.map((form) => ({ term, form, folded: fold(form) }))),
  );
  return (original) => {
    const normalised = normalise(original);
    return find(normalised.text).map(({ form: { term, form }, ...span }) => ({
      term,
      form,
      ...toOriginal(normalised, span),
    }));
  };
}

/** The first place of each term, because one explanation in a passage is enough. */
export function firstOfEach(spans: readonly TermSpan[]): readonly TermSpan[] {
  return spans.filter(({ term }, index) => spans.findIndex((other) => other.term === term) === index);
}

/**
 * The terms to explain in the texts of one passage, each only at its first place.
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
