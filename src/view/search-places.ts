import type { View } from "../view.ts";

/** Something that a name leads to. */
export type Place =
  | { readonly kind: "municipality"; readonly code: string; readonly name: string; readonly detail: string }
  | { readonly kind: "centre"; readonly id: string; readonly name: string; readonly detail: string };

/**
 * Municipalities and centres whose name or reading holds a text; names that begin with it come first.
 *
 * Full-width and half-width, katakana and hiragana are the same.
 */
export function searchPlaces(view: View, text: string): readonly Place[] {
  const wanted = normalise(text);
  if (wanted === "") return [];
  const candidates: { place: Place; names: readonly string[] }[] = [
    ...view.municipalities.map(({ code, name, names, centre }) => ({
      place: {
        kind: "municipality" as const,
        code,
        name,
        detail: centre ? `${centre.name}の圏域` : "どの圏域にも含まれない",
      },
      names,
    })),
    ...view.centres.map(({ id, name, kana, municipalities }) => ({
      place: {
        kind: "centre" as const,
        id,
        name: `${name}（センター）`,
        detail: municipalities.map((municipality) => municipality.name).join("・"),
      },
      names: [name, kana],
    })),
  ];
  const rank = ({ names }: { names: readonly string[] }) => {
    const positions = names.map((name) => normalise(name).indexOf(wanted)).filter((position) => position >= 0);
    return positions.length === 0 ? -1 : Math.min(...positions);
  };
  return candidates
    .map((candidate) => ({ ...candidate, rank: rank(candidate) }))
    .filter((candidate) => candidate.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

/** One form for what a reader takes as the same: NFKC, hiragana, no white space. */
function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/gu, "")
    .replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
