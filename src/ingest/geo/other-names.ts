import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { District, OtherNames } from "../../model/other-names.ts";
import type { InputText } from "../survey/input-text.ts";
import { nonEmptyText, readYaml } from "../survey/read-yaml.ts";
import type { MunicipalityEntry } from "./municipalities.ts";

const code = v.pipe(v.string(), v.regex(/^\d{5}$/u, "a code of five digits"));
const names = {
  name: nonEmptyText,
  kana: v.pipe(v.string(), v.regex(/^[ぁ-ん]+$/u, "a name in hiragana")),
  roman: v.pipe(v.string(), v.regex(/^[A-Z][a-z]+$/u, "a name in Latin letters")),
};

const schema = v.strictObject({
  counties: v.record(nonEmptyText, v.array(code)),
  wards: v.record(code, v.array(v.strictObject({ code, ...names }))),
  former: v.array(
    v.strictObject({
      ...names,
      now: code,
      ward: v.optional(nonEmptyText),
      until: v.pipe(v.number(), v.integer()),
    }),
  ),
  variants: v.record(v.pipe(v.string(), v.regex(/^\p{Script=Han}$/u, "a character")), nonEmptyText),
});

/**
 * Reads `geo/other-names.yaml`.
 *
 * @throws {InputError} where it is of another shape, names a municipality or ward that does not exist, or has not as
 * many wards of a city as the boundary data
 */
export function parseOtherNames(source: InputText, municipalities: readonly MunicipalityEntry[]): OtherNames {
  const { file } = source;
  const { counties, wards, former, variants } = readYaml(source, schema);
  const known = new Set(municipalities.map((municipality) => municipality.code));
  const require = (key: string, wanted: string): void => {
    if (!known.has(wanted)) throw new InputError({ file, key }, "the code of a municipality", wanted);
  };
  for (const [county, codes] of Object.entries(counties)) codes.forEach((one) => require(`counties.${county}`, one));
  for (const municipality of municipalities) {
    const found = wards[municipality.code]?.length ?? 0;
    const wanted = municipality.wards ?? 0;
    if (found !== wanted)
      throw new InputError({ file, key: `wards.${municipality.code}` }, `${wanted} wards`, `${found}`);
  }
  const present = Object.entries(wards).flatMap(([municipality, own]) => {
    require(`wards.${municipality}`, municipality);
    return own.map((ward): District => ({
      ...ward,
      ...labelOf(source, `${ward.roman} Ward`),
      municipality,
      until: null,
      ward: null,
    }));
  });
  const gone = former.map(({ now, ward, ...rest }, index): District => {
    require(`former[${index}].now`, now);
    const own = present.find((one) => one.municipality === now && one.name === ward);
    if (ward !== undefined && !own) {
      throw new InputError({ file, key: `former[${index}].ward` }, `a ward of ${now}`, ward);
    }
    return {
      ...rest,
      ...labelOf(source, rest.roman),
      municipality: now,
      code: null,
      ward: own ? (own.label ?? own.name) : null,
    };
  });
  return {
    counties: Object.fromEntries(
      Object.entries(counties).flatMap(([county, codes]) => codes.map((one) => [one, county] as const)),
    ),
    districts: [...present, ...gone],
    variants: Object.fromEntries(
      Object.entries(variants).flatMap(([usual, others]) => [...others].map((other) => [other, usual] as const)),
    ),
  };
}

/** What a page in another language than Japanese calls a district. */
function labelOf({ language = "ja" }: InputText, roman: string): Pick<District, "label"> {
  return language === "ja" ? {} : { label: roman };
}
