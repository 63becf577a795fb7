import { describe, expect, test } from "vitest";
import { secondChoices, secondViewOf } from "../../../../../src/views/split/derive/split.ts";
import { atlas, codeOf, viewOf, vocabulary } from "../../../../support/real-atlas.ts";

const state = {
  ...vocabulary.initial,
  view: "split",
  values: ["held"],
  with: "staff-shortage",
  withValues: ["current", "foreseen"],
  municipality: codeOf("守口市"),
  focus: "kitakawachi-nishi",
};

describe("the second of two maps", () => {
  test("shows the second metric with its pins, and the first in its place", () => {
    const second = secondViewOf(atlas, viewOf(state));
    expect(second?.metric.id).toBe("staff-shortage");
    expect(second?.second?.metric.id).toBe("office-internship");
    const pinned = second?.classes.filter((entry) => entry.pinned).map(({ value }) => value);
    expect(pinned).toEqual(["current", "foreseen"]);
    expect(second?.second?.classes.filter((entry) => entry.pinned).map(({ value }) => value)).toEqual(["held"]);
  });

  test("shares place, selection and shape with the first", () => {
    for (const shape of ["land", "tiles"] as const) {
      const first = viewOf({ ...state, shape });
      const second = secondViewOf(atlas, first);
      expect(second?.frame).toEqual(first.frame);
      expect(second?.geography).toBe(first.geography);
      const selected = second?.municipalities.filter((municipality) => municipality.selected).map(({ name }) => name);
      expect(selected).toEqual(["守口市"]);
    }
  });

  test("has the same classes as that metric's own map", () => {
    const values = secondViewOf(atlas, viewOf(state))?.municipalities.map((municipality) => municipality.class.value);
    expect(values).toEqual(
      viewOf({ metric: "staff-shortage" }).municipalities.map((municipality) => municipality.class.value),
    );
  });

  test("is not there without a second metric", () => {
    expect(secondViewOf(atlas, viewOf({ ...state, with: null, withValues: [] }))).toBeNull();
  });

  test("can show every metric but the first's", () => {
    for (const { id } of atlas.metrics) {
      const choices = secondChoices(viewOf({ metric: id })).map((metric) => metric.id);
      expect(choices).toEqual(atlas.metrics.map((metric) => metric.id).filter((other) => other !== id));
    }
  });
});

describe("what a municipality is said to be", () => {
  const said = (view: "map" | "split" | "multiples" | "table", second: string | null) =>
    viewOf({ view, with: second }).municipalities.find(({ name }) => name === "守口市")?.description;

  test("tells both values where the view shows two metrics", () => {
    const value = viewOf({ with: "staff-shortage" }).second?.classOf[codeOf("守口市")]?.label;
    expect(said("map", "staff-shortage")).toBe(`${said("map", null)}、人員不足：${value}`);
    expect(said("split", "staff-shortage")).toBe(said("map", "staff-shortage"));
  });

  test("tells one where it shows one, or all", () => {
    expect(said("multiples", "staff-shortage")).toBe(said("map", null));
    expect(said("table", "staff-shortage")).toBe(said("map", null));
  });
});
