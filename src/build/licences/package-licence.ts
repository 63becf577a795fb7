import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What is known of a package's licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string | undefined;
  readonly text?: string | undefined;
}

interface Description {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The licences of an installed package and of all that it needs.
 *
 * @param modules folder of the installed packages
 */
export function licencesWithin(modules: string, name: string): readonly Licence[] {
  const found = new Map<string, Licence>();
  const waiting = [name];
  for (const each of waiting) {
    // Types alone are in no build.
    if (found.has(each) || each.startsWith("@types/")) continue;
    const folder = join(modules, each);
    const { version, license, dependencies } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as Description;
    found.set(each, { name: each, version, identifier: license, text: textIn(folder) });
    waiting.push(...Object.keys(dependencies ?? {}));
  }
  return [...found.values()];
}

/** A package without a text of its licence may have one in its description. */
function textIn(folder: string): string | undefined {
  const names = readdirSync(folder);
  const file = names.find((name) => /^(?:licen[cs]e|copying)/iu.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  const description = names.find((name) => /^readme/iu.test(name));
  if (description === undefined) return undefined;
  return /^#+ licen[cs]e.*$/imsu.exec(readFileSync(join(folder, description), "utf8"))?.[0].trim();
}
