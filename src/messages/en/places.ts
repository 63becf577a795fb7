import type * as ja from "../ja/places.ts";
import type { Translation } from "../translation.ts";

/** Where municipalities and centres belong. */
export const placeMessages: Translation<typeof ja.placeMessages> = {
  area: (centre) => `Coverage area of ${centre}`,
  hasWards: (wards) => `has ${wards.join(", ")}`,
  formerly: (name, until, ward) => `formerly ${name} (until ${until}${ward === null ? "" : `; now in ${ward}`})`,
  noArea: "In no coverage area",
  centre: (name) => `${name} (centre)`,
};
