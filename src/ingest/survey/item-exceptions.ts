import * as v from "valibot";
import type { InputText } from "./input-text.ts";
import { idText, readYaml } from "./read-yaml.ts";
import { columnIds } from "../../model/survey.ts";

const place = { centre: idText, column: v.picklist(columnIds) };

const schema = v.array(
  v.union([
    v.strictObject({
      ...place,
      text: v.pipe(v.string(), v.regex(/^○\s*\S/u, "the item's opening text, ○ included")),
      kind: v.picklist(["heading", "statement"]),
    }),
    v.strictObject({
      ...place,
      text: v.pipe(v.string(), v.regex(/^[^○\s]/u, "text that does not begin with ○ or white space")),
      after: v.exactOptional(v.pipe(v.string(), v.regex(/\S$/u, "text that does not end in white space"))),
      kind: v.picklist(["subheading", "paragraph"]),
    }),
  ]),
);

/**
 * A place in the report where the rules that cut a cell into items go wrong.
 *
 * - `heading`, `statement`: `text` is how a `○` item opens; the item is of this kind.
 * - `paragraph`: `text` is how a paragraph opens that nothing but its sense sets apart.
 * - `subheading`: `text` is the whole of a heading that runs on from the text before it or has no parentheses.
 *
 * `after` tells one of several like passages: it is the text before it, white space between them aside.
 */
export type ItemException = v.InferOutput<typeof schema>[number] & {
  /** Key of the entry in its file, for messages. */
  readonly key: string;
};

/**
 * Reads `items.yaml`.
 *
 * @throws {InputError} where a key is missing, unknown or of the wrong shape
 */
export function parseItemExceptions(source: InputText): readonly ItemException[] {
  return readYaml(source, schema).map((entry, index) => ({ ...entry, key: `[${index}]` }));
}
