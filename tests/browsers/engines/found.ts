import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of the first of some programs that can be run: each a name on the PATH, or a path. */
export function found(...names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => (name.includes("/") ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        // No failure: the program is not there.
        return false;
      }
    });
}
