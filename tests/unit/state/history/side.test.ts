import { expect, test } from "vitest";
import type { State } from "../../../../src/state/state.ts";
import { type Side, sideAfter } from "../../../../src/state/history/side.ts";
import { codeOf, vocabulary } from "../../../support/real-atlas.ts";

const { initial } = vocabulary;
const search: Side = { kind: "search" };
const evidenceOf = (metric: string, value: string) => ({ kind: "value", metric, value }) as const;
const held = evidenceOf("office-internship", "held");
const current = evidenceOf("staff-shortage", "current");
const moriguchi = codeOf("守口市");

/** What stands beside the view after a change from one state, given where it differs from the first, to another. */
function after(side: Side | null, before: Partial<State>, next: Partial<State>): Side | null {
  const from = { ...initial, ...before };
  return sideAfter(from, { ...from, ...next }, side, vocabulary);
}

test("nothing stands beside the view unless it was asked for, or the address has a query", () => {
  expect(after(null, {}, { metric: "staff-shortage", view: "table" })).toBeNull();
  expect(sideAfter(null, initial, null, vocabulary)).toBeNull();
  expect(sideAfter(null, { ...initial, query: "HW" }, null, vocabulary)).toEqual(search);
  expect(after(null, {}, { query: "HW" })).toEqual(search);
  expect(after(null, { query: "HW" }, { query: "HWの" }), "a search that was closed stays closed").toBeNull();
  expect(after(search, {}, { query: "HW" })).toBe(search);
  expect(after(search, { query: "HW" }, { query: "" })).toBe(search);
});

test.each([
  ["the metric is another one", {}, { metric: "staff-shortage" }],
  ["a scene shows another one", { view: "split", with: "job-info-route" }, { metric: "staff-shortage", with: null }],
  ["the query goes with its metric", { metric: "search", query: "HW" }, { metric: "office-internship", query: "" }],
  ["the second metric is taken away", { metric: "job-info-route", with: "office-internship" }, { with: null }],
  ["the second metric is another one", { metric: "job-info-route", with: "office-internship" }, { with: "search" }],
  ["the view shows no second metric", { metric: "job-info-route", with: "office-internship" }, { view: "report" }],
] as const)("evidence of what is not shown any more leaves: %s", (_, before, next) => {
  const side = before && "query" in before ? evidenceOf("search", "1") : held;
  const panel: Side = { kind: "panel", back: side };
  expect(after(side, before, {})).toBe(side);
  expect(after(side, before, next)).toBeNull();
  expect(after(panel, before, {})).toBe(panel);
  expect(after(panel, before, next), "nor does a way lead back to it").toEqual({ kind: "panel", back: null });
  expect(after(search, before, next), "what was found stays").toEqual(search);
});

test("evidence of what is still shown stays", () => {
  expect(after(held, {}, { view: "codebook" })).toBe(held);
  expect(after(held, {}, { values: ["held"], focus: "suita", shape: "tiles", with: "staff-shortage" })).toBe(held);
  expect(after(current, { with: "staff-shortage" }, { view: "split" })).toBe(current);
  expect(after(current, { with: "staff-shortage" }, { metric: "staff-shortage", with: null })).toBe(current);
});

test.each([search, held])(
  "a municipality that is selected has its panel, from which a way leads back to $kind",
  (list) => {
    const kadoma = codeOf("門真市");
    for (const municipality of [null, moriguchi]) {
      expect(after(list, { municipality }, { municipality: kadoma })).toEqual({ kind: "panel", back: list });
    }
    expect(after(list, { municipality: kadoma }, { values: ["held"] })).toBe(list);
    expect(after(list, { municipality: kadoma }, { municipality: null }), "deselecting asks for none").toBe(list);
    const panel: Side = { kind: "panel", back: list };
    expect(after(panel, { municipality: moriguchi }, { municipality: kadoma })).toBe(panel);
  },
);

test("a selection asks for no panel where none was asked for, nor brings back evidence that has left", () => {
  expect(after(null, {}, { municipality: moriguchi })).toBeNull();
  expect(after(held, {}, { municipality: moriguchi, metric: "staff-shortage" })).toBeNull();
});

test("an address with a query shows the search first, whatever is selected", () => {
  expect(after(null, {}, { query: "HW", municipality: moriguchi })).toEqual(search);
});

test("a panel stays, whatever is chosen in it", () => {
  const panel: Side = { kind: "panel", back: search };
  expect(after(panel, { municipality: moriguchi }, { municipality: null })).toBe(panel);
  expect(after(panel, { municipality: null }, { metric: "staff-shortage" })).toBe(panel);
});
