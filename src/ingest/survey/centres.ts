import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { InputText } from "./input-text.ts";
import { idText, nonEmptyText, readYaml } from "./read-yaml.ts";

/** What the report does not say about a centre: its id and the kana of its name. */
export interface Centre {
  readonly id: string;
  /** The name as the first cell of the centre's row prints it. */
  readonly name: string;
  /** The name in hiragana. */
  readonly kana: string;
  /** The name in Latin letters, which pages in other languages show. */
  readonly roman?: string;
}

const schema = v.array(
  v.strictObject({
    id: idText,
    name: nonEmptyText,
    kana: v.pipe(v.string(), v.regex(/^[ぁ-んー・]+$/u, "a name in hiragana")),
    roman: v.exactOptional(
      v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]*(?:[- ][A-Z][a-z]+)*$/u, "a name in Latin letters")),
    ),
  }),
);

/**
 * Reads `centres.yaml`: the centres, in the order of the report's rows.
 *
 * @throws {InputError} where a key is missing, unknown or of the wrong shape, or two centres have one id
 */
export function parseCentres(source: InputText): readonly Centre[] {
  const centres = readYaml(source, schema);
  centres.forEach(({ id, roman }, index) => {
    if (roman === undefined && source.language !== undefined && source.language !== "ja") {
      throw new InputError({ file: source.file, key: `[${index}].roman` }, "a name in Latin letters", "none");
    }
    const first = centres.findIndex((centre) => centre.id === id);
    if (first !== index) {
      throw new InputError(
        { file: source.file, key: `[${index}].id` },
        "an id of its own",
        `"${id}", the id of [${first}]`,
      );
    }
  });
  return centres;
}
