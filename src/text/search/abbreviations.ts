import { cut } from "../cut/cut.ts";
import { formFinder } from "../find/forms.ts";
import { fold } from "../offsets/normalise.ts";

/** A piece of a word: one text, or any of a group's forms. */
export type Piece =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "group"; readonly forms: readonly string[] };

/** Cuts a folded word into pieces, so that the terms in it stand for any form of their group. */
export type Widen = (folded: string) => readonly Piece[];

/**
 * Makes the expansion of a list of groups of equal terms (HW = ハローワーク).
 *
 * A form is recognised anywhere in a word, the longest first, from left to right.
 *
 * @param groups as written; each term in one group
 */
export function widening(groups: readonly (readonly string[])[]): Widen {
  const find = formFinder(
    groups
      .map((group) => group.map(fold))
      .flatMap((group) => group.map((folded) => ({ folded, piece: { kind: "group", forms: group } as const }))),
  );
  return (folded) =>
    cut(folded, { forms: find(folded) }).map(({ text, marks }) => marks.forms[0]?.form.piece ?? { kind: "text", text });
}
