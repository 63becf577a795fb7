import type { MunicipalityEntry } from "../geo/municipalities.ts";
import { InputError } from "../../model/input-error.ts";
import type { Survey } from "../../model/survey.ts";

/** The code of the municipality of that name. */
export type Codes = (name: string) => string;

/**
 * Checks that the boundaries have every municipality that the report names.
 *
 * @param file of the report, for messages
 * @throws {InputError} naming the line of the row
 */
export function checkAreas(file: string, survey: Survey, municipalities: readonly MunicipalityEntry[]): void {
  for (const { line, municipalities: names } of survey.rows) {
    const unknown = names.find((name) => !municipalities.some((municipality) => municipality.name === name));
    if (unknown !== undefined) {
      throw new InputError({ file, line }, "a municipality that the boundaries have", `"${unknown}"`);
    }
  }
}

/** Looks codes up by name, because the report has only names. `checkAreas` has checked them. */
export function codesByName(municipalities: readonly MunicipalityEntry[]): Codes {
  const codes = new Map(municipalities.map(({ code, name }) => [name, code]));
  return (name) => {
    const code = codes.get(name);
    if (code === undefined) throw new Error(`no code for ${name}`);
    return code;
  };
}
