import { placeMessages } from "../messages/ja/places.ts";
import { fold } from "../text/offsets/normalise.ts";
import type { ViewModel } from "./view-model.ts";

/** Something that a name leads to. */
export type Place =
  | { readonly kind: "municipality"; readonly code: string; readonly name: string; readonly detail: string }
  | { readonly kind: "centre"; readonly id: string; readonly name: string; readonly detail: string };

/**
 * Municipalities and centres whose name or reading holds a text: a municipality of that very name comes first (`izumi`
 * is 和泉市 before 泉大津市), then names that begin with it.
 *
 * Full-width and half-width, katakana and hiragana are the same.
 */
export function searchPlaces(view: ViewModel, text: string): readonly Place[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const candidates: { place: Place; names: readonly string[] }[] = [
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
      // At the same place in the name a municipality goes first: すいた is 吹田市 before the centre that is called so.
      .sort((a, b) => a.rank - b.rank || kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind))
      .map(({ place }) => place)
  );
}

const kinds = ["municipality", "centre"];
