import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import { droppableSpaces } from "../../text/offsets/shown-text.ts";
import type { InputText } from "./input-text.ts";
import { idText, nonEmptyText, readYaml } from "./read-yaml.ts";
import { columnIds, textStart, type ColumnId, type Survey } from "../../model/survey.ts";

/** The intended spaces between two Japanese characters: offsets in a cell's text, by cell. */
export interface KeptBreaks {
  /** Offsets in a cell's text at which white space to keep begins. */
  in(centre: string, column: ColumnId): ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** Keeps no break: all spaces between two Japanese characters count as artefacts of the scan. */
export const noBreaks: KeptBreaks = { in: () => none };

const schema = v.array(
  v.strictObject({ centre: idText, column: v.picklist(columnIds), before: nonEmptyText, after: nonEmptyText }),
);

/**
 * Reads `spaces.yaml`: the breaks to keep, each named by the text before it and the text after it.
 *
 * @throws {InputError} for an entry that matches no space that display would drop, several, or one that is listed
 *   already
 */
export function parseBreaks(source: InputText, survey: Survey): KeptBreaks {
  const cells = new Map<string, Set<number>>();
  readYaml(source, schema).forEach(({ centre, column, before, after }, index) => {
    const fail = (key: string, expected: string, found: string): never => {
      throw new InputError({ file: source.file, key: `[${index}]${key}` }, expected, found);
    };
    const row = survey.rows.find(({ id }) => id === centre);
    if (row === undefined) return fail(".centre", "the id of a centre", `"${centre}"`);
    const { items, text } = row.cells[column];
    const places = items
      .flatMap((item) =>
        droppableSpaces(item.text).map(({ start, end }) => [start, end].map((x) => x + textStart(item))),
      )
      .filter(([start, end]) => text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after))
      .map(([start = 0]) => start);
    const [offset, ...others] = places;
    if (offset === undefined || others.length > 0) {
      const expected = `a space between two Japanese characters that stands once in ${column} of ${centre}`;
      return fail("", expected, `"${before} ${after}", which stands there ${places.length} times`);
    }
    const kept = cells.get(`${centre}/${column}`) ?? new Set<number>();
    if (kept.has(offset)) return fail("", "a space of its own", `"${before} ${after}", which is listed already`);
    cells.set(`${centre}/${column}`, kept.add(offset));
  });
  return { in: (centre, column) => cells.get(`${centre}/${column}`) ?? none };
}
