import axe from "axe-core";
import type { AxeResults, ElementContext, Result, RunOptions } from "axe-core";
import { expect } from "vitest";

/** All rules of WCAG 2.0 to 2.2 A and AA and of best practice. */
export const options: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  resultTypes: ["violations", "incomplete"],
};

/** A doubt that a person must decide: a rule's id and help, and where axe could not tell. */
export interface Incomplete {
  readonly rule: string;
  readonly help: string;
  readonly targets: readonly string[];
}

function targets(result: Result): string[] {
  return result.nodes.map((node) => `${node.target.flat().join(" ")} — ${node.failureSummary ?? ""}`);
}

/** Fails on any violation; returns what axe calls incomplete, for a test to name what it knows of. */
export function judge({ violations, incomplete }: AxeResults): Incomplete[] {
  expect(
    violations.map((result) => ({ rule: result.id, help: result.help, targets: targets(result) })),
    "violations found by axe",
  ).toEqual([]);
  return incomplete.map((result) => ({ rule: result.id, help: result.help, targets: targets(result) }));
}

/**
 * Checks an element of a component test, by the same rules but the ones that only a whole page can keep (one main
 * landmark, a level-one heading, everything within landmarks).
 */
export async function expectAccessibleElement(element: ElementContext): Promise<Incomplete[]> {
  const pageOnly = ["landmark-one-main", "page-has-heading-one", "region", "bypass", "document-title", "html-has-lang"];
  // A frame holds another page, which has its own tests; whether axe finds it loaded already is a matter of time.
  const without = [...pageOnly, "frame-tested"];
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return judge(await axe.run(element, { ...options, rules, iframes: false }));
}
