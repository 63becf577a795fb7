import { openData } from "../open-data/open-data.ts";
import type { BuiltAtlas } from "../read-atlas.ts";
import { packageBoundaries } from "./boundaries.ts";
import { descriptorOf } from "./descriptor.ts";
import { packageReadme } from "./readme.ts";
import { tableAsCsv } from "./table.ts";
import { packageTables } from "./tables.ts";

/**
 * The files of the data package by their names: everything that a study of the report needs, described for programs and
 * for people.
 *
 * @param licence the text of the project's licence
 * @throws {InputError} for a cell that a spreadsheet would compute
 */
export function dataPackage(built: BuiltAtlas, licence: string): Readonly<Record<string, string>> {
  const { survey } = built.record;
  const tables = packageTables(built, openData(built).atlas);
  const boundaries = packageBoundaries(built);
  return {
    "datapackage.json": `${JSON.stringify(descriptorOf(survey, tables, boundaries), null, 2)}\n`,
    "README.md": packageReadme(survey, tables, built.report.rules),
    "LICENSE.md": licence,
    ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, tableAsCsv(table)])),
    ...Object.fromEntries(
      Object.entries(boundaries).map(([name, shapes]) => [`${name}.geojson`, `${JSON.stringify(shapes)}\n`]),
    ),
  };
}
