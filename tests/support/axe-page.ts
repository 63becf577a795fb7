import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { type Incomplete, judge, options } from "./axe.ts";

/** Half as long as what the package's own `source` has. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  readonly axe?: typeof axe;
}

/**
 * Checks a page of an end-to-end test with every rule of WCAG 2.0 to 2.2 A and AA and of best practice.
 *
 * @param part what alone is checked; by default the whole page, by the rules that only a whole page can keep too
 */
export async function expectAccessiblePage(page: Page, part?: Locator): Promise<Incomplete[]> {
  // Evaluated as an expression, because the page's Content-Security-Policy refuses a script element.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const run = (root: Element, settings: typeof options) => (globalThis as WithAxe).axe?.run(root, settings);
  const results = await (part ?? page.locator("html")).evaluate(run, options);
  if (!results) throw new Error("axe did not arrive");
  return judge(results);
}
