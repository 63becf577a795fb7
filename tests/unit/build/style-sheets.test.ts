import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { styleSheets } from "../../../src/build/style-sheets.ts";

test("the design system's tokens are left out where nothing names them, and only there", () => {
  const left = styleSheets.lightningcss?.unusedSymbols ?? [];
  expect(left).toContain("--color-primitive-lime-500");
  expect(left).not.toContain("--color-primitive-blue-900");
  const sheet = readFileSync("src/ui/style/tokens.css", "utf8");
  for (const [, token = ""] of sheet.matchAll(/var\((--[\w-]+)/gu)) expect(left).not.toContain(token);
});
