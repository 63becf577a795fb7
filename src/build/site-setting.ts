import { loadEnv } from "vite";
import { InputError } from "../model/input-error.ts";

/** What the builder of a site may set, by an environment variable or an entry of an `.env` file. */
export interface SiteSetting {
  readonly variable: string;
  /** What it has to be, told to a builder who gave something else. */
  readonly wanted: string;
  /** Null for text that is no such thing. */
  readonly check: (text: string) => string | null;
}

/**
 * Reads a setting; null where it was not set.
 *
 * @param mode of the build
 * @param folder of the `.env` files; false where there are none
 * @throws InputError for text that the check refuses
 */
export function readSetting(
  { variable, wanted, check }: SiteSetting,
  mode: string,
  folder: string | false,
): string | null {
  const text = (loadEnv(mode, folder, variable)[variable] ?? "").trim();
  if (text === "") return null;
  const checked = check(text);
  if (checked === null) throw new InputError({ file: variable }, wanted, JSON.stringify(text));
  return checked;
}
