import { formFinder } from "../find/forms.ts";
import { fold } from "../offsets/normalise.ts";
import { numeralsIn } from "./numerals.ts";

/** A part of a word: one text, or any of a group's forms. */
export type WordPart =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "group"; readonly forms: readonly string[] };

/** Cuts a folded word into parts, so that the terms in it stand for any form of their group. */
export type Widen = (folded: string) => readonly WordPart[];

/**
 * Makes the expansion of a list of groups of equal terms (HW = ハローワーク).
 *
 * A form is recognised anywhere in a word, the longest first, from left to right; so is a number in digits or kanji.
 *
 * @param groups as written; each term in one group
 */
export function widening(groups: readonly (readonly string[])[]): Widen {
  const find = formFinder(
    groups
      .map((group) => group.map(fold))
      .flatMap((group) => group.map((folded) => ({ folded, piece: { kind: "group", forms: group } as const }))),
  );
  return (folded) => {
    const forms = find(folded).map(({ form, start, end }) => ({ start, end, piece: form.piece }));
    const numerals = numeralsIn(folded)
      .filter(({ start, end }) => forms.every((form) => end <= form.start || start >= form.end))
      .map(({ start, end, forms: written }) => ({ start, end, piece: { kind: "group", forms: written } as const }));
    // It does not use `cut`, because it runs at every key typed and nothing overlaps here.
    const parts: WordPart[] = [];
    let from = 0;
    for (const { piece, start, end } of [...forms, ...numerals].sort((one, other) => one.start - other.start)) {
      if (start > from) parts.push({ kind: "text", text: folded.slice(from, start) });
      parts.push(piece);
      from = end;
    }
    if (from < folded.length) parts.push({ kind: "text", text: folded.slice(from) });
    return parts;
  };
}
