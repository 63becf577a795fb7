import { expect, test } from "vitest";
import type { ItemKind } from "../../../src/model/survey.ts";
import { headingsOf } from "../../../src/text/headings.ts";

test("an item stands under the nearest heading that still holds", () => {
  const items: readonly (readonly [ItemKind, string])[] = [
    ["bullet", "before any"],
    ["heading", "A"],
    ["bullet", "under A"],
    ["subheading", "a"],
    ["bullet", "under a"],
    ["subheading", "b"],
    ["continuation", "under b"],
    ["statement", "S"],
    ["bullet", "after S"],
    ["subheading", "c"],
    ["paragraph", "under c"],
    ["heading", "B"],
    ["bullet", "under B"],
  ];
  expect(headingsOf(items.map(([kind, text]) => ({ kind, text })))).toEqual([
    ...[null, null, "A", "A", "a", "A", "b", null, null, null, "c", null, "B"],
  ]);
});
