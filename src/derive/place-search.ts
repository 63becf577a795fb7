import { placeMessages } from "../messages/ja/places.ts";
import { fold } from "../text/offsets/normalise.ts";
import type { ViewModel } from "./view-model.ts";

/** A municipality or centre that can be found by its name. */
export type FoundPlace =
  | { readonly kind: "municipality"; readonly code: string; readonly name: string; readonly detail: string }
  | { readonly kind: "centre"; readonly id: string; readonly name: string; readonly detail: string };

/**
 * Municipalities and centres whose name or kana contains a text. A municipality with exactly that name comes first
 * (`izumi` gives 和泉市 before 泉大津市), then names that begin with the text.
 *
 * Width of characters and the difference between katakana and hiragana do not matter.
 */
export function searchPlaces(view: ViewModel, text: string): readonly FoundPlace[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const candidates: { place: FoundPlace; names: readonly string[] }[] = [
    ...view.municipalities.map(({ code, name, names, centre }) => ({
      place: {
        kind: "municipality" as const,
        code,
        name,
        detail: centre ? placeMessages.area(centre.name) : placeMessages.noArea,
      },
      names,
    })),
    ...view.centres.map(({ id, name, kana, municipalities }) => ({
      place: {
        kind: "centre" as const,
        id,
        name: placeMessages.centre(name),
        detail: municipalities.map((municipality) => municipality.name).join("・"),
      },
      names: [name, kana],
    })),
  ];
  const rank = ({ place, names }: (typeof candidates)[number]) =>
    Math.min(
      ...names.map((name) => {
        const normal = fold(name);
        if (normal === wanted && place.kind === "municipality") return -1;
        return normal.includes(wanted) ? normal.indexOf(wanted) : Infinity;
      }),
    );
  return (
    candidates
      .map((candidate) => ({ ...candidate, rank: rank(candidate) }))
      .filter((candidate) => candidate.rank < Infinity)
      // Where both match equally well, a municipality comes before a centre: すいた gives 吹田市 first.
      .sort((a, b) => a.rank - b.rank || kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind))
      .map(({ place }) => place)
  );
}

const kinds = ["municipality", "centre"];
