import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import { fold } from "../../text/offsets/normalise.ts";
import type { InputText } from "./input-text.ts";
import { nonEmptyText, readYaml } from "./read-yaml.ts";

const schema = v.array(v.pipe(v.array(nonEmptyText), v.minLength(2, "at least two terms")));

/**
 * Reads `abbreviations.yaml`: groups of terms that find each other in a search.
 *
 * @throws {InputError} for a term that occurs twice as the search compares terms, because it would belong to two groups
 */
export function parseAbbreviations(source: InputText): readonly (readonly string[])[] {
  const groups = readYaml(source, schema);
  const seen = new Map<string, string>();
  groups.forEach((group, index) => {
    group.forEach((form, place) => {
      const at = { file: source.file, key: `[${index}][${place}]` };
      const other = seen.get(fold(form));
      if (other !== undefined) throw new InputError(at, "a term of its own", `"${form}", which ${other} is already`);
      seen.set(fold(form), at.key);
    });
  });
  return groups;
}
