import type { OtherNames } from "../../model/other-names.ts";
import type { ViewModel } from "../view-model.ts";
import { comparable } from "./comparable.ts";
import { districtsNamed } from "./districts.ts";
import type { FoundPlace } from "./found-place.ts";
import { type KnownPlace, knownPlaces } from "./known-places.ts";

/** What parts several places that are asked for at once. */
const separators = /[\s、，,・･／/]+/u;

/** So many places may be asked for at once; a longer text is no list of them. */
const mostAtOnce = 8;

/**
 * Municipalities and centres that a text names: by name, reading, code, as an address or a centre is written, or by a
 * ward or a name that is gone. A municipality with exactly that name or reading comes first (`izumi` and いずみ give 和泉市
 * before 泉大津市), then names that begin with the text.
 *
 * Width of characters, katakana and hiragana, other forms of a character and ways to romanise do not matter. A text that
 * names no place is taken as several, if each part names one: places of all parts, or else those of each.
 */
export function searchPlaces(view: ViewModel, other: OtherNames, text: string): readonly FoundPlace[] {
  const whole = placesNamed(view, other, text);
  const parts = text.split(separators).filter((part) => part !== "");
  if (whole.length > 0 || parts.length < 2 || parts.length > mostAtOnce) return whole;
  const each = parts.map((part) => placesNamed(view, other, part));
  if (each.some((places) => places.length === 0)) return [];
  // The last part is the narrowest: it says why a place was found.
  const common = (each.at(-1) ?? []).filter((place) => each.every((places) => places.some(same(place))));
  return common.length > 0 ? common : distinct([...each.flatMap((places) => places.slice(0, 1)), ...each.flat()]);
}

function placesNamed(view: ViewModel, other: OtherNames, text: string): readonly FoundPlace[] {
  const wanted = comparable(other, text);
  if (wanted === "") return [];
  const centre = wanted.replace(centreWords, "");
  const known = knownPlaces(view, other);
  const own = known
    .map((one) => ({ place: one.place, rank: rankOf(one, wanted, centre) }))
    .filter(({ rank }) => rank < Infinity)
    // Where both match equally well, a municipality comes before a centre: すいた gives 吹田市 first.
    .sort((a, b) => a.rank - b.rank || kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind))
    .map(({ place }) => place);
  const within = districtsNamed(view, other, wanted, own.length === 0).map(
    ({ municipality: { code, name }, detail }): FoundPlace => ({ kind: "municipality", code, name, detail }),
  );
  if (own.length > 0) return distinct([...own, ...within]);
  // What follows in an address is the street's; a ward says more than its city.
  const addressed = known.filter(({ addresses }) => addresses.some((address) => wanted.startsWith(address)));
  return distinct([...within, ...addressed.map(({ place }) => place)]);
}

const kinds = ["municipality", "centre"];

/** What a centre is called after its name, folded. */
const centreWords =
  /(?<=.)(?:\(せんたー\)|の?(?:障(?:害|がい|碍)者)?(?:就業・?生活支援)?せんたー|の?(?:就ぽつ|なかぽつ))$/u;

/** How well a place fits: the less, the better. */
function rankOf({ place, exact, within }: KnownPlace, wanted: string, centre: string): number {
  if (exact.has(wanted)) return -1;
  const text = place.kind === "centre" ? centre : wanted;
  return Math.min(...within.map((name) => name.indexOf(text)).filter((at) => at >= 0));
}

function distinct(places: readonly FoundPlace[]): readonly FoundPlace[] {
  return places.filter((place, index) => places.findIndex(same(place)) === index);
}

function same(one: FoundPlace): (other: FoundPlace) => boolean {
  return (other) => keyOf(one) === keyOf(other);
}

function keyOf(place: FoundPlace): string {
  return place.kind === "municipality" ? place.code : place.id;
}
