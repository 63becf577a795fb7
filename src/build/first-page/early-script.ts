import { join } from "node:path";
import { type Plugin, type Rolldown, build } from "vite";

/**
 * The script that runs before the page is painted, as one file without imports: a module would run after it.
 *
 * @param root folder of the project
 * @param plugins what changes its code
 */
export async function earlyScript(root: string, plugins: Plugin[] = []): Promise<string> {
  const results = (await build({
    root,
    configFile: false,
    plugins,
    logLevel: "warn",
    build: {
      write: false,
      // The one script that older browsers have to run: it tells them that they are too old.
      target: "es2020",
      copyPublicDir: false,
      lib: { entry: join(root, "src/app/first-page/early.ts"), formats: ["iife"], name: "early" },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const [script] = results.flatMap(({ output }) => output.filter((file) => file.type === "chunk"));
  if (!script) throw new Error("expected an early script, found none");
  return script.code;
}
