import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** A folder with a copy of the project's inputs, which a test may change. */
export interface ProjectCopy {
  readonly root: string;
  /** Adds a file, or writes one anew. */
  readonly write: (file: string, text: string) => void;
  /** Replaces a passage that stands once in a file. */
  readonly replace: (file: string, from: string, to: string) => void;
  /** Takes a file or folder away. */
  readonly remove: (file: string) => void;
}

/** Copies the inputs of the atlas to a new folder, which is deleted when the test ends. */
export function copyInputs(): ProjectCopy {
  const root = temporaryFolder();
  const geo = ["municipalities.yaml", "osaka.topo.json", "other-names.yaml", "tiles.yaml"];
  for (const path of ["seeds", "LICENSE", ...geo.map((name) => `geo/${name}`)]) copyTo(root, path);
  const write = (file: string, text: string): void => {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    write,
    replace(file, from, to) {
      const text = readFileSync(join(root, file), "utf8");
      const times = text.split(from).length - 1;
      if (times !== 1) throw new Error(`"${from}" stands ${times} times in ${file}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
  };
}

/** Copies the inputs and everything else that a build needs; the packages are shared with the project. */
export function copyProject(): ProjectCopy {
  const copy = copyInputs();
  for (const path of ["src", "public", "index.html", "package.json", "tsconfig.json"]) copyTo(copy.root, path);
  symlinkSync(join(projectRoot, "node_modules"), join(copy.root, "node_modules"), "junction");
  return copy;
}

/** An empty folder, which is deleted when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function copyTo(root: string, path: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  cpSync(join(projectRoot, path), join(root, path), { recursive: true });
}
