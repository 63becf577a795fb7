import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/state/action.ts";
import { boundedQuery, longestAddressQuery } from "../../../src/state/bounded-query.ts";
import { reduce } from "../../../src/state/reduce.ts";
import { type State, modeIds, shapeIds } from "../../../src/state/state.ts";
import { searchMetricId } from "../../../src/model/hit-steps.ts";
import { decode, encode } from "../../../src/state/address/address.ts";
import { orderedValues, valuesOf, vocabularyOf } from "../../../src/state/vocabulary.ts";
import { plainTable, tableUnits } from "../../../src/state/table.ts";
import { atlas, codeOf, vocabulary } from "../../support/real-atlas.ts";
import { cameras, typedTexts, validState } from "../../support/state-arbitrary.ts";
import { views } from "../../../src/views/registry.ts";

const { initial } = vocabulary;
const full: State = {
  view: "map",
  metric: "staff-shortage",
  municipality: codeOf("守口市"),
  values: ["current", "not-mentioned"],
  focus: "kitakawachi-nishi",
  with: "job-info-route",
  withValues: ["both"],
  compare: ["suita", "toyonaka"],
  topic: "staffing",
  shape: "tiles",
  camera: null,
  mode: "explore",
  sheets: null,
  place: null,
  table: plainTable,
  query: "ハローワーク",
};
const after = (state: State, action: Action) => reduce(state, action, vocabulary);

describe("the vocabulary of the real atlas", () => {
  test("has the survey's metrics, municipalities and centres", () => {
    expect(vocabulary.metrics.size).toBe(atlas.metrics.length);
    expect(vocabulary.municipalities.size).toBe(atlas.municipalities.length);
    expect(vocabulary.centres.size).toBe(atlas.centres.length);
  });

  test("ends every metric's values with the two of silence", () => {
    expect(vocabulary.metrics.get("office-internship")).toEqual([
      "held",
      "planned",
      "unrealised",
      "not-mentioned",
      "uncovered",
    ]);
    for (const values of vocabulary.metrics.values()) {
      expect(values.slice(-2)).toEqual(["not-mentioned", "uncovered"]);
    }
  });

  test("starts on the map, with the first metric and nothing chosen", () => {
    expect(initial).toEqual({
      view: "map",
      metric: "office-internship",
      municipality: null,
      values: [],
      focus: null,
      with: null,
      withValues: [],
      compare: [],
      topic: null,
      shape: "land",
      camera: null,
      mode: "explore",
      sheets: null,
      place: null,
      table: plainTable,
      query: "",
    });
  });

  test("needs a metric", () => {
    expect(() => vocabularyOf({ ...atlas, metrics: [] }, views)).toThrow("at least one metric");
  });

  test("needs a view", () => {
    expect(() => vocabularyOf(atlas, [])).toThrow("at least one view");
  });
});

describe("choosing a metric", () => {
  test("drops the pins and keeps the rest", () => {
    expect(after(full, { type: "choose-metric", metric: "office-internship" })).toEqual({
      ...full,
      metric: "office-internship",
      values: [],
    });
  });

  test("drops pins of silence too, although every metric has them", () => {
    expect(
      after({ ...full, values: ["uncovered"] }, { type: "choose-metric", metric: "job-info-route" }).values,
    ).toEqual([]);
  });

  test("keeps the state, pins included, when it is the same metric", () => {
    expect(after(full, { type: "choose-metric", metric: full.metric })).toBe(full);
  });
});

describe("searching", () => {
  const searched = after(initial, { type: "search", query: "HW" });
  const mapped = after(searched, { type: "choose-metric", metric: "search" });

  test("brings the search's metric, with its values", () => {
    expect(searched).toEqual({ ...initial, query: "HW" });
    expect(mapped.metric).toBe("search");
    expect(after(mapped, { type: "toggle-value", value: "none" }).values).toEqual(["none"]);
    expect(after(mapped, { type: "toggle-value", value: "held" })).toBe(mapped);
    expect(after(mapped, { type: "toggle-value", value: "not-mentioned" })).toBe(mapped);
  });

  test("without a query there is no such metric, neither first nor second", () => {
    expect(after(initial, { type: "choose-metric", metric: "search" })).toBe(initial);
    expect(after(initial, { type: "choose-second-metric", metric: "search" })).toBe(initial);
  });

  test("going on with another query keeps the metric and its pins; ending it leaves both", () => {
    const pinned = after(mapped, { type: "toggle-value", value: "one" });
    expect(after(pinned, { type: "search", query: "HWと" })).toEqual({ ...pinned, query: "HWと" });
    expect(after(pinned, { type: "search", query: "　" })).toEqual(initial);
    const second = after(searched, { type: "choose-second-metric", metric: "search" });
    expect(second.with).toBe("search");
    expect(after(second, { type: "search", query: "" })).toEqual(initial);
  });

  test("the first metric takes the search's place and is no second one then", () => {
    const state = { ...mapped, with: initial.metric, withValues: ["held"] };
    expect(after(state, { type: "search", query: "" })).toEqual(initial);
  });

  test("the same query changes nothing", () => {
    expect(after(searched, { type: "search", query: "HW" })).toBe(searched);
  });

  test("a text is held well-formed and no longer than an address has room for", () => {
    fc.assert(
      fc.property(typedTexts, (typed) => {
        const query = boundedQuery(typed);
        expect(query.length).toBeLessThanOrEqual(longestAddressQuery);
        expect(() => encodeURIComponent(query)).not.toThrow();
        expect(boundedQuery(query)).toBe(query);
        if (typed.length <= longestAddressQuery && typed.trim() !== "") expect(query.length).toBe(typed.length);
      }),
    );
    expect(boundedQuery("😀".repeat(5000))).toBe("😀".repeat(longestAddressQuery / 2));
    expect(boundedQuery(`あ${"😀".repeat(5000)}`)).toBe(`あ${"😀".repeat(longestAddressQuery / 2 - 1)}`);
    expect(boundedQuery("あ\ud83d")).toBe("あ\ufffd");
    expect(boundedQuery(" \n　")).toBe("");
  });
});

describe("selecting a municipality", () => {
  test("takes the place of the one before and touches nothing else", () => {
    const municipality = codeOf("島本町");
    expect(after(full, { type: "select-municipality", municipality })).toEqual({ ...full, municipality });
  });

  test("clears with null", () => {
    expect(after(full, { type: "select-municipality", municipality: null })).toEqual({ ...full, municipality: null });
  });

  test("keeps the state when it is the same one, or none as before", () => {
    expect(after(full, { type: "select-municipality", municipality: full.municipality })).toBe(full);
    expect(after(initial, { type: "select-municipality", municipality: null })).toBe(initial);
  });
});

describe("pinning values", () => {
  test("puts a value in and takes it out again", () => {
    const pinned = after(initial, { type: "toggle-value", value: "planned" });
    expect(pinned).toEqual({ ...initial, values: ["planned"] });
    expect(after(pinned, { type: "toggle-value", value: "planned" })).toEqual(initial);
  });

  test("keeps the legend's order whatever the order of pinning", () => {
    const pinned = ["uncovered", "unrealised", "not-mentioned", "held", "planned"].reduce(
      (state, value) => after(state, { type: "toggle-value", value }),
      initial,
    );
    expect(pinned.values).toEqual(["held", "planned", "unrealised", "not-mentioned", "uncovered"]);
  });

  test("keeps the state for a value that the metric has not", () => {
    expect(after(full, { type: "toggle-value", value: "held" })).toBe(full);
    expect(after(full, { type: "toggle-value", value: "" })).toBe(full);
  });

  test("of the second metric goes by its own values, and takes none without one", () => {
    const state = { ...initial, with: "staff-shortage" };
    const pinned = after(state, { type: "toggle-second-value", value: "foreseen" });
    expect(pinned).toEqual({ ...state, withValues: ["foreseen"] });
    expect(after(pinned, { type: "toggle-second-value", value: "current" }).withValues).toEqual([
      "current",
      "foreseen",
    ]);
    expect(after(pinned, { type: "toggle-second-value", value: "foreseen" })).toEqual(state);
    expect(after(state, { type: "toggle-second-value", value: "held" })).toBe(state);
    expect(after(initial, { type: "toggle-second-value", value: "not-mentioned" })).toBe(initial);
  });

  test("is undone by clearing, which changes nothing where nothing is pinned", () => {
    expect(after(full, { type: "clear-values" })).toEqual({ ...full, values: [], withValues: [] });
    expect(after(initial, { type: "clear-values" })).toBe(initial);
  });
});

describe("focusing a coverage area", () => {
  test("takes the place of the one before and touches nothing else", () => {
    expect(after(full, { type: "focus", centre: "suita" })).toEqual({ ...full, focus: "suita" });
    expect(after(full, { type: "focus", centre: null })).toEqual({ ...full, focus: null });
  });

  test("keeps the state when it is the same one, or none as before", () => {
    expect(after(full, { type: "focus", centre: full.focus })).toBe(full);
    expect(after(initial, { type: "focus", centre: null })).toBe(initial);
  });
});

const { metrics, municipalities, centres, topics } = vocabulary;
const someMetric = fc.constantFrom(...metrics.keys(), searchMetricId, "weather", "constructor");
const someCentre = fc.constantFrom(...centres);
const someValue = fc.constantFrom(...new Set([...metrics.values()].flat()), "five-or-more", "weather");

/** What each action may hold beside its type: whatever the page can ask for, and metrics and values that there are not. */
const held: {
  readonly [Type in Action["type"]]: (state: State) => fc.Arbitrary<Omit<Action & { type: Type }, "type">>;
} = {
  "choose-metric": () => fc.record({ metric: someMetric }),
  "select-municipality": () => fc.record({ municipality: fc.option(fc.constantFrom(...municipalities)) }),
  "toggle-value": () => fc.record({ value: someValue }),
  "toggle-second-value": () => fc.record({ value: someValue }),
  "clear-values": () => fc.constant({}),
  pin: ({ metric, values, with: second, withValues }) =>
    fc.record({
      values: fc.oneof(fc.constant(values), fc.subarray([...valuesOf(metric, vocabulary)])),
      withValues: fc.oneof(
        fc.constant(withValues),
        fc.subarray([...(second === null ? [] : valuesOf(second, vocabulary))]),
      ),
    }),
  focus: () => fc.record({ centre: fc.option(someCentre) }),
  "choose-view": () => fc.record({ view: fc.constantFrom(...vocabulary.views.keys()) }),
  "go-to-place": () => fc.record({ place: fc.constant(null) }),
  "choose-second-metric": () => fc.record({ metric: fc.option(someMetric) }),
  "toggle-comparison": () => fc.record({ centre: someCentre }),
  "choose-topic": () => fc.record({ topic: fc.constantFrom(...topics) }),
  "choose-shape": () => fc.record({ shape: fc.constantFrom(...shapeIds) }),
  look: () => fc.record({ camera: fc.option(cameras) }),
  "choose-mode": () => fc.record({ mode: fc.constantFrom(...modeIds) }),
  "choose-sheets": () => fc.record({ sheets: fc.oneof(fc.constant("all" as const), fc.subarray([...centres])) }),
  "show-scene": () => fc.record({ state: validState(vocabulary) }),
  "choose-rows": () => fc.record({ unit: fc.constantFrom(...tableUnits) }),
  "sort-rows": ({ table }) => fc.record({ sort: fc.constantFrom(null, table.sort) }),
  "filter-rows": ({ query }) =>
    fc
      .constantFrom(...metrics.keys(), ...(query === "" ? [] : [searchMetricId]))
      .chain((metric) =>
        fc.record({ metric: fc.constant(metric), values: fc.subarray([...valuesOf(metric, vocabulary)]) }),
      ),
  "show-all-rows": () => fc.constant({}),
  "filter-by-words": () => fc.record({ words: typedTexts, committed: fc.boolean() }),
  search: () => fc.record({ query: typedTexts }),
};

/** A state, and an action that may be asked for in it. */
const asked: fc.Arbitrary<readonly [State, Action]> = fc
  .tuple(validState(vocabulary), fc.constantFrom(...(Object.keys(held) as Action["type"][])))
  .chain(([state, type]) => held[type](state).map((content) => [state, { type, ...content } as Action] as const));

describe("any action on any state", () => {
  test("gives a valid state, and the same object exactly when nothing changes", () => {
    fc.assert(
      fc.property(asked, ([state, change]) => {
        const next = after(state, change);
        expect(next.values).toEqual(orderedValues(next.metric, new Set(next.values), vocabulary));
        expect(next === state).toBe(isDeepStrictEqual(next, state));
        // What no address says, a link, a scene and a step back would lose.
        expect(decode(encode(next, vocabulary), vocabulary)).toEqual({ state: next, problems: [] });
      }),
      { numRuns: 400, seed: 13 },
    );
  });

  test("leaves the state before it as it was", () => {
    fc.assert(
      fc.property(asked, ([state, change]) => {
        const before = structuredClone(state);
        after(state, change);
        expect(state).toEqual(before);
      }),
    );
  });
});

test("a metric that is not there has no values", () => {
  expect(orderedValues("weather", new Set(["held"]), vocabulary)).toEqual([]);
});

describe("a second metric", () => {
  test("gives way when it becomes the first", () => {
    expect(after(full, { type: "choose-metric", metric: "job-info-route" })).toEqual({
      ...full,
      metric: "job-info-route",
      values: [],
      with: null,
      withValues: [],
    });
  });

  test("is never the first, and takes its pins with it", () => {
    expect(after(full, { type: "choose-second-metric", metric: "staff-shortage" })).toMatchObject({ with: null });
    expect(after(full, { type: "choose-second-metric", metric: "office-internship" })).toEqual({
      ...full,
      with: "office-internship",
      withValues: [],
    });
    expect(after(full, { type: "choose-second-metric", metric: "job-info-route" })).toBe(full);
  });

  test("is pinned together with the first, and let go with it", () => {
    const cell = after(full, { type: "pin", values: ["current"], withValues: ["pushed"] });
    expect(cell).toEqual({ ...full, values: ["current"], withValues: ["pushed"] });
    expect(after(cell, { type: "clear-values" })).toEqual({ ...full, values: [], withValues: [] });
  });
});

describe("a comparison", () => {
  test("takes centres in and out", () => {
    expect(after(full, { type: "toggle-comparison", centre: "suita" }).compare).toEqual(["toyonaka"]);
    expect(after(full, { type: "toggle-comparison", centre: "sakai-shi" }).compare).toEqual([
      "suita",
      "toyonaka",
      "sakai-shi",
    ]);
  });

  test("holds four at most: a fifth takes the last one's place", () => {
    const four = { ...full, compare: ["suita", "toyonaka", "sakai-shi", "osaka-shi"] };
    expect(after(four, { type: "toggle-comparison", centre: "senshu-naka" }).compare).toEqual([
      "suita",
      "toyonaka",
      "sakai-shi",
      "senshu-naka",
    ]);
  });
});

describe("a mode", () => {
  test("is entered and left, and nothing else changes", () => {
    expect(after(full, { type: "choose-mode", mode: "present" })).toEqual({ ...full, mode: "present" });
    expect(after({ ...full, mode: "present" }, { type: "choose-mode", mode: "explore" })).toEqual(full);
  });

  test("of paper may be of centres, in the report's order, until it is left", () => {
    const [first = "", second = "", ...others] = vocabulary.centres;
    const some = after(full, { type: "choose-sheets", sheets: [second, "atlantis", first] });
    expect(some).toEqual({ ...full, mode: "handout", sheets: [first, second] });
    expect(after(some, { type: "choose-sheets", sheets: [first, second] })).toBe(some);
    expect(after(some, { type: "choose-sheets", sheets: [...others, second, first] }).sheets).toBe("all");
    expect(after(some, { type: "choose-sheets", sheets: [] }).sheets).toEqual([]);
    expect(after(some, { type: "choose-mode", mode: "handout" })).toEqual({ ...full, mode: "handout" });
    expect(after(some, { type: "choose-mode", mode: "explore" })).toEqual(full);
  });

  test("stays what it is when a saved view is shown, whatever that was saved in", () => {
    const presenting: State = { ...initial, mode: "present" };
    expect(after(presenting, { type: "show-scene", state: full })).toEqual({ ...full, mode: "present" });
    expect(after(initial, { type: "show-scene", state: { ...full, mode: "embed" } })).toEqual(full);
  });

  test("shows a view that is shown already without any history", () => {
    const copy: State = { ...full, values: [...full.values], compare: [...full.compare], mode: "embed" };
    expect(after(full, { type: "show-scene", state: copy })).toBe(full);
    for (const change of [
      { municipality: null },
      { values: ["current"] },
      { withValues: [] },
      { compare: ["suita"] },
    ]) {
      expect(after(full, { type: "show-scene", state: { ...full, ...change } })).toEqual({ ...full, ...change });
    }
  });
});

test.each<Action>([
  { type: "choose-mode", mode: "explore" },
  { type: "choose-view", view: "map" },
  { type: "choose-topic", topic: "staffing" },
  { type: "choose-shape", shape: "tiles" },
])("choosing what is shown already makes no history: $type", (action) => {
  expect(after(full, action)).toBe(full);
});
