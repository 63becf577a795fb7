import { punctuation } from "../../messages/ja/punctuation.ts";
import { placeMessages } from "../../messages/ja/places.ts";
import { withCheckDigit } from "../../model/check-digit.ts";
import { lastOf } from "../../model/memo.ts";
import type { OtherNames } from "../../model/other-names.ts";
import type { ViewModel } from "../view-model.ts";
import { comparable, written } from "./comparable.ts";
import type { FoundPlace } from "./found-place.ts";

/** A place with what it is found by, in the form in which names are compared. */
export interface KnownPlace {
  readonly place: FoundPlace;
  /** Texts that mean this place and no other. */
  readonly exact: ReadonlySet<string>;
  /** Names that may have what is looked for in them. */
  readonly within: readonly string[];
  /** Beginnings of addresses in it. */
  readonly addresses: readonly string[];
}

/** The municipalities, then the centres. */
export const knownPlaces = lastOf((view: ViewModel, other: OtherNames): readonly KnownPlace[] => {
  const all = (names: readonly string[]) => names.map((name) => comparable(other, name));
  const municipalities = view.municipalities.map(({ code, name, names, centre }): KnownPlace => {
    const [printed = "", kana = "", roman = ""] = names;
    const { whole, stems } = written({ name: printed, kana, roman });
    const county = other.counties[code] ?? "";
    const addresses = [printed, ...(county === "" ? [] : [county + printed])];
    return {
      place: {
        kind: "municipality",
        code,
        name,
        detail: centre ? placeMessages.area(centre.name) : placeMessages.noArea,
      },
      exact: new Set([...all([...whole, ...stems]), code, withCheckDigit(code)]),
      within: all([...whole, roman, county + printed]),
      addresses: all(addresses.flatMap((address) => [address, view.survey.place + address])),
    };
  });
  const centres = view.centres.map(({ id, name, printed, kana, municipalities: members }): KnownPlace => {
    const names = all([printed, kana, id.replaceAll("-", "")]);
    return {
      place: {
        kind: "centre",
        id,
        name: placeMessages.centre(name),
        detail: punctuation.names(members.map((municipality) => municipality.name)),
      },
      exact: new Set(),
      within: names,
      addresses: [],
    };
  });
  return [...municipalities, ...centres];
});
