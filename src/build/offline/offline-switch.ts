import { loadEnv } from "vite";
import { InputError } from "../../model/input-error.ts";

/** Environment variable, or entry of an `.env` file. */
const variable = "ATLAS_OFFLINE";

/**
 * Whether browsers keep the site: they do, unless it is built with `off`.
 *
 * @param mode of the build
 * @param folder of the `.env` files; false where there are none
 * @throws InputError for anything but `on` and `off`
 */
export function isKeptOffline(mode: string, folder: string | false): boolean {
  const value = loadEnv(mode, folder, variable)[variable] || "on";
  if (value !== "on" && value !== "off") throw new InputError({ file: variable }, "on or off", JSON.stringify(value));
  return value === "on";
}
