import { firefoxEngine } from "./firefox.ts";
import { webkitEngine } from "./webkit.ts";

/** Debian's packages of the engines that were not found. */
export function missingEngines(): readonly string[] {
  const lacks = ({ start }: typeof firefoxEngine) => typeof start !== "function";
  return [
    ...(lacks(firefoxEngine) ? ["firefox-esr"] : []),
    ...(lacks(webkitEngine) ? ["webkit2gtk-driver", "xvfb"] : []),
  ];
}
