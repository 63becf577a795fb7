import { otherNames } from "virtual:atlas-other-names";
import type { FoundPlace } from "../derive/places/found-place.ts";
import { searchPlaces } from "../derive/places/place-search.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { Action } from "../state/action.ts";

/** The places that a text names. */
export function placesNamed(view: ViewModel, text: string): readonly FoundPlace[] {
  return searchPlaces(view, otherNames, text);
}

/** What shows a place. */
export function showing(place: FoundPlace): Action {
  return place.kind === "municipality"
    ? { type: "select-municipality", municipality: place.code }
    : { type: "focus", centre: place.id };
}
