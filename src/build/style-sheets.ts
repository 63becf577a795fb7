import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CSSOptions } from "vite";

/**
 * Lightning CSS's number for `light-dark()`. Rewritten for old browsers, a colour would be settled at the root, and the
 * figure, which is light on a dark page as well, could not have its own.
 */
const lightDark = 1 << 20;

type Visitor = NonNullable<NonNullable<CSSOptions["lightningcss"]>["visitor"]>;
type MediaQuery = Parameters<NonNullable<Exclude<Visitor, (...of: never) => unknown>["MediaQuery"]>>[0];
type Condition = NonNullable<MediaQuery["condition"]>;

const source = fileURLToPath(new URL("..", import.meta.url));

/** What each name in `src/ui/style/media.css` stands for. */
const conditions: ReadonlyMap<string, Condition> = namedConditions();

/**
 * Settings for style sheets: Lightning CSS replaces the names of conditions in `src/ui/style/media.css`, which every
 * sheet knows as it knows the tokens, and leaves out the design system's tokens that nothing uses, because the first
 * map waits for the page's sheet.
 */
export const styleSheets: CSSOptions = {
  transformer: "lightningcss",
  lightningcss: {
    visitor: { MediaQuery: (query) => (query.condition ? { ...query, condition: meant(query.condition) } : query) },
    exclude: lightDark,
    unusedSymbols: unusedTokens(),
  },
};

function namedConditions(): Map<string, Condition> {
  const sheet = readFileSync(join(source, "ui/style/media.css"), "utf8");
  const named = sheet.matchAll(/^@custom-media (--[a-z]+) \((min|max)-(width|height): ([\d.]+)em\);$/gmu);
  return new Map(
    Array.from(named, ([, name = "", end, side, value]) => [
      name,
      {
        type: "feature",
        value: {
          type: "range",
          name: side === "width" ? "width" : "height",
          operator: end === "min" ? "greater-than-equal" : "less-than-equal",
          value: { type: "length", value: { type: "value", value: { unit: "em", value: Number(value) } } },
        },
      },
    ]),
  );
}

/** A condition without names. */
function meant(condition: Condition): Condition {
  switch (condition.type) {
    case "not":
      return { ...condition, value: meant(condition.value) };
    case "operation":
      return { ...condition, conditions: condition.conditions.map(meant) };
    case "feature": {
      const { name } = condition.value;
      if (!name.startsWith("--")) return condition;
      const known = conditions.get(name);
      if (!known) throw new Error(`media.css names no condition ${name}`);
      return known;
    }
    default:
      return condition;
  }
}

/** The design system's tokens that neither a sheet, nor code, nor another token names. */
function unusedTokens(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:css|ts)$/u.test(file),
  );
  const tokens = createRequire(import.meta.url).resolve("@digital-go-jp/design-tokens/dist/tokens-simple.css");
  const sheet = readFileSync(tokens, "utf8");
  const named = new Set([sheet, ...files.map((file) => readFileSync(join(source, file), "utf8"))].flatMap(namesIn));
  return [...sheet.matchAll(/(--[\w-]+)\s*:/gu)].flatMap(([, token = ""]) => (named.has(token) ? [] : [token]));
}

/** Names of the custom properties that a text takes its values from. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/gu)].flatMap(([, name]) => name ?? []);
}
