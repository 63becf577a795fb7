import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { InputText } from "../survey/input-text.ts";
import { nonEmptyText, readYaml } from "../survey/read-yaml.ts";
import type { MunicipalityEntry } from "./municipalities.ts";
import type { Tile } from "../../model/geography.ts";

const place = v.pipe(v.number(), v.integer(), v.minValue(0, "a number from 0"));

const schema = v.array(
  v.strictObject({
    code: v.pipe(v.string(), v.regex(/^\d{5}$/u, "a code of five digits")),
    name: nonEmptyText,
    column: place,
    row: place,
  }),
);

/**
 * Reads `geo/tiles.yaml`.
 *
 * @param municipalities those that each have a tile
 * @throws {InputError} where a key is missing, unknown or of the wrong shape, a municipality has no tile, two or another
 *   name, or a cell is taken twice
 */
export function parseTiles(source: InputText, municipalities: readonly MunicipalityEntry[]): readonly Tile[] {
  const { file } = source;
  const entries = readYaml(source, schema);
  entries.forEach(({ code, name, column, row }, index) => {
    const known = municipalities.find((municipality) => municipality.code === code);
    const key = `[${index}]`;
    if (known?.name !== name) {
      throw new InputError({ file, key }, `code and name of a municipality`, `${code} ${name}`);
    }
    const others = entries.slice(0, index);
    if (others.some((other) => other.code === code)) throw new InputError({ file, key }, "one tile for it", "two");
    const there = others.find((other) => other.column === column && other.row === row);
    if (there) throw new InputError({ file, key }, "a cell of its own", `${there.name}'s`);
  });
  const missing = municipalities.find(({ code }) => !entries.some((entry) => entry.code === code));
  if (missing) throw new InputError({ file }, `a tile for ${missing.code} ${missing.name}`, "none");
  return entries.map(({ code, column, row }) => ({ code, column, row }));
}
