import { expect, test } from "vitest";
import { municipalLines } from "../../../src/cartography/municipal-lines.ts";

const borders = [
  { between: ["1", "2"], path: "M0,0L1,0" },
  { between: ["2", "3"], path: "M1,0L2,0" },
  { between: ["3", "4"], path: "M2,0L3,0" },
] as const;

test("borders of one colour are one line", () => {
  const fills = new Map([
    ["1", "#0a4a8f"],
    ["2", "#0a4a8f"],
    ["3", "#0a4a8f"],
    ["4", "#ffffff"],
  ]);
  expect(municipalLines(borders, fills)).toEqual([
    { ink: "#ffffff", path: "M0,0L1,0M1,0L2,0" },
    { ink: "#8b8d92", path: "M2,0L3,0" },
  ]);
});

test("no borders are no line", () => {
  expect(municipalLines([], new Map())).toEqual([]);
});
