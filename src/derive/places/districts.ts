import { placeMessages } from "../../messages/ja/places.ts";
import { withCheckDigit } from "../../model/check-digit.ts";
import { groupedBy } from "../../model/grouped-by.ts";
import { lastOf } from "../../model/memo.ts";
import type { District, OtherNames } from "../../model/other-names.ts";
import type { MunicipalityModel } from "../municipalities.ts";
import type { ViewModel } from "../view-model.ts";
import { comparable, written } from "./comparable.ts";

/** A municipality that is found by what is in it, or was. */
export interface NamedWithin {
  readonly municipality: Pick<MunicipalityModel, "code" | "name">;
  /** Which wards and former names it was found by. */
  readonly detail: string;
}

interface KnownDistrict {
  readonly district: District;
  readonly municipality: NamedWithin["municipality"];
  readonly names: readonly string[];
  /** Beginnings of addresses in it. */
  readonly addresses: readonly string[];
}

/** Names of one character are those of several wards, and parts of many names: they need what follows. */
const leastStem = 2;

const knownDistricts = lastOf((view: ViewModel, other: OtherNames): readonly KnownDistrict[] =>
  other.districts.flatMap((district) => {
    const { code, name, until } = district;
    const municipality = view.municipalities.find((one) => one.code === district.municipality);
    if (!municipality) return [];
    const { whole, stems } = written(district);
    const [kanji = ""] = stems;
    const [cityName = "", cityKana = ""] = municipality.names;
    const city = written({ name: cityName, kana: cityKana, roman: "" });
    // A ward's address has its city, a former town's had none.
    const inCity = until === null ? [...city.whole, ...city.stems].slice(0, 3) : [];
    const full = inCity.flatMap((one) => whole.slice(0, 2).map((own) => one + own));
    const codes = code === null ? [] : [code, withCheckDigit(code)];
    const addresses = (until === null ? [cityName + name] : []).flatMap((one) => [one, view.survey.place + one]);
    const names = [...whole, ...(kanji.length < leastStem ? [] : stems), ...full, ...codes];
    return {
      district,
      municipality,
      names: names.map((one) => comparable(other, one)),
      addresses: addresses.map((one) => comparable(other, one)),
    };
  }),
);

/**
 * The municipalities that have a ward of a name, then those that took in a municipality of that name.
 *
 * @param beginnings whether the beginning of a name finds it too
 */
export function districtsNamed(
  view: ViewModel,
  other: OtherNames,
  wanted: string,
  beginnings: boolean,
): readonly NamedWithin[] {
  const found = knownDistricts(view, other).filter(
    ({ names, addresses }) =>
      names.includes(wanted) ||
      addresses.some((address) => wanted.startsWith(address)) ||
      (beginnings && wanted.length >= leastStem && names.some((name) => name.startsWith(wanted))),
  );
  return groupedBy(found, ({ municipality }) => municipality.code).map((group) => {
    const wards = group.filter(({ district }) => district.until === null).map(({ district }) => labelOf(district));
    const [{ district, municipality }] = group;
    const { until, ward } = district;
    return {
      municipality,
      detail:
        wards.length > 0 || until === null
          ? placeMessages.hasWards(wards)
          : placeMessages.formerly(labelOf(district), until, ward),
    };
  });
}

function labelOf({ label, name }: District): string {
  return label ?? name;
}
