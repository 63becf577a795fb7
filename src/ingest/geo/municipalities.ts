import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { InputText } from "../survey/input-text.ts";
import { nonEmptyText, readYaml } from "../survey/read-yaml.ts";

/** What the boundary data do not contain about a municipality. */
export interface MunicipalityEntry {
  /** Five digits: 全国地方公共団体コード without its check digit. */
  readonly code: string;
  /** Official name, e.g. 守口市. */
  readonly name: string;
  /** The name in hiragana. */
  readonly kana: string;
  /** The reading in Latin letters, without the suffix, e.g. Moriguchi. */
  readonly roman: string;
  /** How many wards the boundary data divide a designated city into. */
  readonly wards?: number | undefined;
  /** Longitude and latitude in degrees at which the name stands instead of the middle of the largest circle. */
  readonly labelPoint?: readonly [longitude: number, latitude: number] | undefined;
  /** Why `labelPoint` is better. */
  readonly why?: string | undefined;
}

const schema = v.array(
  v.strictObject({
    code: v.pipe(v.string(), v.regex(/^\d{5}$/u, "a code of five digits")),
    name: nonEmptyText,
    kana: v.pipe(v.string(), v.regex(/^[ぁ-ん]+$/u, "a name in hiragana")),
    roman: v.pipe(v.string(), v.regex(/^[A-Z][a-z]+$/u, "a name in Latin letters")),
    wards: v.optional(v.pipe(v.number(), v.integer())),
    labelPoint: v.optional(v.tuple([v.number(), v.number()])),
    why: v.optional(nonEmptyText),
  }),
);

/**
 * Reads `geo/municipalities.yaml`, in the order of the codes.
 *
 * @throws {InputError} where a key is missing, unknown or of the wrong shape, codes do not rise, or a label point gives
 *   no reason
 */
export function parseMunicipalities(source: InputText): readonly MunicipalityEntry[] {
  const { file } = source;
  const entries = readYaml(source, schema);
  entries.forEach(({ code, labelPoint, why }, index) => {
    const previous = entries[index - 1];
    if (previous !== undefined && previous.code >= code) {
      throw new InputError({ file, key: `[${index}].code` }, `a code above ${previous.code}`, code);
    }
    if (labelPoint !== undefined && why === undefined) {
      throw new InputError({ file, key: `[${index}].why` }, "the reason for the label point", "none");
    }
  });
  return entries;
}
