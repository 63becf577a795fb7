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

/**
 * Settings for style sheets: Lightning CSS replaces the names of conditions in `src/ui/style/media.css`, and leaves out
 * the design system's tokens that nothing uses, because the first map waits for the page's sheet.
 */
export const styleSheets: CSSOptions = {
  transformer: "lightningcss",
  lightningcss: { drafts: { customMedia: true }, exclude: lightDark, unusedSymbols: unusedTokens() },
};

/** The design system's tokens that neither a sheet, nor code, nor another token names. */
function unusedTokens(): string[] {
  const source = fileURLToPath(new URL("..", import.meta.url));
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
