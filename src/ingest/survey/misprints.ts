import * as v from "valibot";
import type { InputText } from "./input-text.ts";
import { idText, localText, nonEmptyText, readYaml } from "./read-yaml.ts";
import { columnIds } from "../../model/survey.ts";

/** Name of the overview where a misprint's centre or column would stand. */
export const overviewId = "overview";

const count = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "a number from 1"));

const reading = {
  /** A passage that occurs once in its row, without white space and tags. */
  original: nonEmptyText,
  /** The suspected part of `original`; it occurs there once. */
  part: nonEmptyText,
  reading: nonEmptyText,
  why: v.pipe(localText, v.regex(/[。.]$/u, "a sentence that ends in 。 or .")),
  confidence: v.picklist(["likely", "possible"]),
};

const schema = v.strictObject({
  rules: v.array(
    v.strictObject({
      ...reading,
      count,
      cells: v.record(v.string(), v.record(v.picklist(columnIds), count)),
      headings: v.record(v.string(), count),
    }),
  ),
  misprints: v.array(v.strictObject({ centre: idText, column: v.picklist([...columnIds, overviewId]), ...reading })),
});

/** The content of `misprints.yaml`. The join checks it against the report. */
export type MisprintsFile = v.InferOutput<typeof schema>;

/** A misprint that the scan repeats; `cells` and `headings` say how often, by centre. */
export type MisprintRule = MisprintsFile["rules"][number];

/** A misprint in one place. */
export type MisprintEntry = MisprintsFile["misprints"][number];

/**
 * Reads `misprints.yaml`.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseMisprints(source: InputText): MisprintsFile {
  return readYaml(source, schema);
}
