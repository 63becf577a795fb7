import { type SiteSetting, readSetting } from "../site-setting.ts";

const setting: SiteSetting = {
  variable: "ATLAS_OFFLINE",
  wanted: "on or off",
  check: (text) => (text === "on" || text === "off" ? text : null),
};

/**
 * Whether browsers keep the site: they do, unless it is built with `off`.
 *
 * @param mode of the build
 * @param folder of the `.env` files; false where there are none
 * @throws InputError for anything but `on` and `off`
 */
export function isKeptOffline(mode: string, folder: string | false): boolean {
  return readSetting(setting, mode, folder) !== "off";
}
