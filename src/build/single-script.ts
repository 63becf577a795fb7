import { join } from "node:path";
import { type Plugin, type Rolldown, build } from "vite";

/**
 * A script of the project as one file without imports.
 *
 * @param root folder of the project
 * @param file within it
 * @param target the browsers that have to run it
 * @param plugins what changes its code
 */
export async function singleScript(
  root: string,
  file: string,
  target: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const results = (await build({
    root,
    configFile: false,
    plugins,
    logLevel: "warn",
    // This leaves out what packages do for developers alone. Vite does so by itself only for a page.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      target,
      copyPublicDir: false,
      lib: { entry: join(root, file), formats: ["iife"], name: "script" },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const [script] = results.flatMap(({ output }) => output.filter((each) => each.type === "chunk"));
  if (!script) throw new Error(`expected a script of ${file}, found none`);
  return script.code;
}
