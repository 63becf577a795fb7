import { expect, test } from "vitest";
import { findCrossings, type Segment } from "./crossings.ts";

test.each<[string, Segment, Segment, number]>([
  ["a cross", [0, 0, 2, 2], [0, 2, 2, 0], 1],
  ["a T", [0, 0, 2, 0], [1, 0, 1, 2], 1],
  ["one upon the other", [0, 0, 2, 0], [2, 0, 0, 0], 1],
  ["one upon a part of the other", [0, 0, 3, 0], [1, 0, 2, 0], 1],
  ["end to end", [0, 0, 2, 0], [2, 0, 3, 5], 0],
  ["side by side", [0, 0, 2, 0], [0, 1, 2, 1], 0],
  ["in line, apart", [0, 0, 1, 0], [2, 0, 3, 0], 0],
])("%s", (_, one, other, count) => {
  expect(findCrossings([{ ends: one }, { ends: other }])).toHaveLength(count);
  expect(findCrossings([{ ends: other }, { ends: one }])).toHaveLength(count);
});
