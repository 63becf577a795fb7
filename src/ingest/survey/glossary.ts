import * as v from "valibot";
import type { InputText } from "./input-text.ts";
import { localText, readYaml } from "./read-yaml.ts";

const count = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "a number from 1"));

const schema = v.array(
  v.strictObject({ term: localText, forms: v.record(v.string(), count), places: count, text: localText }),
);

/** A term of the field, as `glossary.yaml` lists it: with how often each form stands in overview and findings. */
export type GlossaryEntry = v.InferOutput<typeof schema>[number];

/**
 * Reads `glossary.yaml`. The join checks the counts against the report.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseGlossary(source: InputText): readonly GlossaryEntry[] {
  return readYaml(source, schema);
}
