import { describe, expect, test } from "vitest";
import type { Measurement } from "../bench/report.ts";
import { broken, median, ratio, table } from "../bench/report.ts";

const bytes = (kilobytes: number): Measurement => ({ what: "bytes", unit: "kB", app: [kilobytes], floor: [] });
const firstMap = (app: number[], floor: number[]): Measurement => ({ what: "first map", unit: "ms", app, floor });

test("the median is the middle value, or the mean of the two middle ones", () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeUndefined();
});

test("the ratio is of medians, and of nothing where one is missing", () => {
  expect(ratio(firstMap([300, 100, 900], [200]))).toBe(1.5);
  expect(ratio(firstMap([], [200]))).toBeUndefined();
});

describe("the budget", () => {
  test("is kept at its limits", () => {
    expect(broken(bytes(100), firstMap([300], [200]))).toEqual([]);
  });

  test("is broken above them, and by what was not measured", () => {
    expect(broken(bytes(100.1), firstMap([302], [200]))).toEqual([
      "bytes: expected at most 100 kB, found 100.1",
      "first map: expected at most 1.5 × the floor, found 1.51",
    ]);
    expect(broken({ ...bytes(0), app: [] }, firstMap([], []))).toHaveLength(2);
  });
});

test("the table says why something is missing", () => {
  const missing: Measurement = { what: "GL map ready", unit: "ms", app: [], floor: [], missing: "without WebGL" };
  expect(table([firstMap([300, 310, 290], [200]), missing])).toBe(
    [
      "median of            app  floor  ratio    app min–max",
      "first map (ms)     300.0  200.0   1.50    290.0–310.0",
      "GL map ready (ms)      –      –      –  without WebGL",
    ].join("\n"),
  );
});
