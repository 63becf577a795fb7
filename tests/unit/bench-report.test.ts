import { describe, expect, test } from "vitest";
import { brokenPicture, pictureMeasurements } from "../bench/picture.ts";
import type { Measurement } from "../bench/report.ts";
import { workOf } from "../bench/script-time.ts";
import { apart, beyond, broken, median, ratio, table } from "../bench/report.ts";

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
    expect(broken(bytes(60), firstMap([300], [200]))).toEqual([]);
  });

  test("is broken above them, and by what was not measured", () => {
    expect(broken(bytes(60.1), firstMap([302], [200]))).toEqual([
      "bytes: expected at most 60 kB, found 60.1",
      "first map: expected at most 1.5 × the floor, found 1.51",
    ]);
    expect(broken({ ...bytes(0), app: [] }, firstMap([], []))).toHaveLength(2);
  });
});

describe("a limit", () => {
  const entering = (app: number[], most: number): Measurement => ({ ...firstMap(app, [10]), what: "table", most });

  test("is kept at it, and where there is none", () => {
    expect(beyond([entering([40], 4), entering([100], 10), firstMap([900], [1])])).toEqual([]);
  });

  test("is passed above it, and by what was not measured", () => {
    expect(beyond([entering([41], 4), entering([], 10)])).toEqual([
      "table: expected at most 4 × the floor, found 4.10",
      "table: expected at most 10 × the floor, found nothing",
    ]);
  });
});

describe("a hover over many maps", () => {
  test("marks all of them in one frame", () => {
    expect(apart([8, 8])).toEqual([]);
  });

  test("is said where a frame shows some of them marked, or where there was none", () => {
    expect(apart([8, 5])).toEqual(["hover in multiples: expected 8 maps marked in one frame, found 5"]);
    expect(apart([])).toEqual(["hover in multiples: expected 8 maps marked in one frame, found nothing"]);
  });
});

test("the table says why something is missing", () => {
  const missing: Measurement = { what: "GL map ready", unit: "ms", app: [], floor: [], missing: "without WebGL" };
  expect(table([{ ...firstMap([300, 310, 290], [200]), most: 2 }, missing])).toBe(
    [
      "median of            app  floor  ratio  at most    app min–max",
      "first map (ms)     300.0  200.0   1.50        2    290.0–310.0",
      "GL map ready (ms)      –      –      –           without WebGL",
    ].join("\n"),
  );
});

test("script time is the page's own tasks' processor time, without its rendering", () => {
  const event = (name: string, tid: number, ts: number, dur: number, tdur?: number) => ({
    ...{ name, ph: "X", pid: 1, tid, ts, dur },
    ...(tdur === undefined ? {} : { tdur }),
  });
  const run = "ThreadControllerImpl::RunTask";
  const named = (tid: number, name: string) => ({ ...event("thread_name", tid, 0, 0), ph: "M", args: { name } });
  const page = [
    named(1, "CrRendererMain"),
    event("FunctionCall", 1, 110, 20),
    event(run, 1, 100, 80, 70),
    event(run, 1, 101, 79, 69),
    event("Layout", 1, 140, 30, 25),
    event("UpdateLayoutTree", 1, 145, 10, 10),
    event(run, 1, 200, 5),
  ];
  const others = [named(2, "Compositor"), event(run, 2, 100, 500), named(3, "CrRendererMain"), event(run, 3, 100, 9)];
  expect(workOf([...page, ...others])).toBe(70 - 25 + 5);
  expect(workOf([])).toBe(0);
});

test("a picture may cost twice a bare drawing, and no task of it 300 ms", () => {
  const sample = { png: 800, bare: 400, bareInMemory: 200, longestTask: 300 };
  expect(brokenPicture(pictureMeasurements([sample]))).toEqual([]);
  expect(brokenPicture(pictureMeasurements([{ ...sample, png: 804, longestTask: 301 }]))).toEqual([
    "PNG of 3840 × 2160: expected at most 2 × the floor, found 2.01",
    "longest task meanwhile: expected at most 300 ms, found 301",
  ]);
  expect(brokenPicture(pictureMeasurements([]))).toHaveLength(2);
});
