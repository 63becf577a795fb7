import { fold } from "./normalise.ts";

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
  const forms = groups
    .map((group) => group.map(fold))
    .flatMap((group) => group.map((form) => ({ form, piece: { kind: "group", forms: group } as const })))
    .sort((a, b) => b.form.length - a.form.length);
  const byFirst = new Map<string, typeof forms>();
  for (const entry of forms) {
    const first = entry.form.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return (folded) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < folded.length;) {
      const found = byFirst.get(folded.charAt(at))?.find(({ form }) => folded.startsWith(form, at));
      if (!found) {
        at += 1;
        continue;
      }
      if (at > from) pieces.push({ kind: "text", text: folded.slice(from, at) });
      pieces.push(found.piece);
      at += found.form.length;
      from = at;
    }
    if (from < folded.length) pieces.push({ kind: "text", text: folded.slice(from) });
    return pieces;
  };
}
