import type { Plugin } from "vite";
import { singleScript } from "../single-script.ts";

/**
 * The script that runs before the page is painted: a module would run after it.
 *
 * @param root folder of the project
 * @param plugins what changes its code
 */
export function earlyScript(root: string, plugins: Plugin[] = []): Promise<string> {
  // The one script that older browsers have to run: it tells them that they are too old.
  return singleScript(root, "src/app/first-page/early.ts", "es2020", plugins);
}
