import { describe, expect, test } from "vitest";
import { pictureMeasurements } from "../bench/picture.ts";
import type { Measurement } from "../bench/report.ts";
import { workOf } from "../bench/script-time.ts";
import { apart, beyond, median, ratio, table } from "../bench/report.ts";

const bytes = (kilobytes: number): Measurement => ({
  ...{ what: "bytes", unit: "kB", app: [kilobytes], floor: [], limit: 60 },
});
const beside = (app: number[], floor: number[]): Measurement => ({ what: "first map", unit: "ms", app, floor });

test("the median is the middle value, or the mean of the two middle ones", () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeUndefined();
});

test("the ratio is of medians, and of nothing where one is missing", () => {
  expect(ratio(beside([300, 100, 900], [200]))).toBe(1.5);
  expect(ratio(beside([], [200]))).toBeUndefined();
});

describe("a size", () => {
  test("is kept at its limit", () => {
    expect(beyond([bytes(60)])).toEqual([]);
  });

  test("is passed above it, and by what was not measured", () => {
    expect(beyond([bytes(60.1), { ...bytes(0), app: [] }])).toEqual([
      "bytes: expected at most 60 kB, found 60.1",
      "bytes: expected at most 60 kB, found nothing",
    ]);
  });
});

test("the floor beside itself may be neither slower nor quicker than a tenth", () => {
  const itself = (app: number): Measurement => ({ ...beside([app], [100]), what: "itself", least: 0.9, most: 1.1 });
  expect(beyond([itself(90), itself(110)])).toEqual([]);
  expect(beyond([itself(89), itself(111)])).toEqual([
    "itself: expected at least 0.9 × the floor, found 0.89",
    "itself: expected at most 1.1 × the floor, found 1.11",
  ]);
});

describe("a limit", () => {
  const entering = (app: number[], most: number): Measurement => ({ ...beside(app, [10]), what: "table", most });

  test("is kept at it, and where there is none", () => {
    expect(beyond([entering([40], 4), entering([100], 10), beside([900], [1])])).toEqual([]);
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

test("the table says which bar is met, and why something is missing", () => {
  const missing: Measurement = { what: "GL map ready", unit: "ms", app: [], floor: [], missing: "without WebGL" };
  expect(table([{ ...beside([300, 310, 290], [200]), most: 2 }, bytes(61), missing])).toBe(
    [
      "median of            app  floor  ratio    bar  met    app min–max",
      "first map (ms)     300.0  200.0   1.50  ≤ 2 ×  yes    290.0–310.0",
      "bytes (kB)          61.0      –      –   ≤ 60   no      61.0–61.0",
      "GL map ready (ms)      –      –      –              without WebGL",
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
  expect(beyond(pictureMeasurements([sample]))).toEqual([]);
  expect(beyond(pictureMeasurements([{ ...sample, png: 804, longestTask: 301 }]))).toEqual([
    "PNG of 3840 × 2160: expected at most 2 × the floor, found 2.01",
    "longest task meanwhile: expected at most 300 ms, found 301.0",
  ]);
  expect(beyond(pictureMeasurements([]))).toHaveLength(2);
});
