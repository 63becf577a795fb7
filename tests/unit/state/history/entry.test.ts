import { describe, expect, test } from "vitest";
import {
  type Entry,
  arrivedAt,
  bareEntry,
  entryAfter,
  readEntry,
  stepOf,
} from "../../../../src/state/history/entry.ts";
import {
  type Change,
  type Situation,
  escapeChange,
  isTyping,
  keepsInSight,
  listedQuery,
  situationAfter,
} from "../../../../src/state/history/situation.ts";
import type { Side } from "../../../../src/state/history/side.ts";
import { type State, modeIds } from "../../../../src/state/state.ts";
import { codeOf, vocabulary } from "../../../support/real-atlas.ts";

const { initial } = vocabulary;
const search: Side = { kind: "search" };
const held: Side = { kind: "value", metric: "office-internship", value: "held" };
const moriguchi = codeOf("守口市");
const page = (state: Partial<State> = {}, side: Side | null = null): Situation => ({
  state: { ...initial, ...state },
  side,
});

/** What a gesture does to the history, and the entry that it leaves. */
function carriedOut(before: Situation, entry: Entry, ...gesture: readonly Change[]) {
  const after = situationAfter(before, gesture, vocabulary);
  const step = stepOf(before, after, entry);
  return { after, step, entry: step === "push" || step === "replace" ? entryAfter(before, after, entry, step) : entry };
}

describe("a gesture", () => {
  test("is one step, whatever it changes", () => {
    const { after, step } = carriedOut(
      page({ view: "table" }),
      bareEntry,
      { type: "select-municipality", municipality: moriguchi },
      { type: "choose-metric", metric: "staff-shortage" },
      { type: "show-side", side: { kind: "panel", back: null } },
    );
    expect(step).toBe("push");
    expect(after).toEqual(
      page({ view: "table", municipality: moriguchi, metric: "staff-shortage" }, { kind: "panel", back: null }),
    );
  });

  test("that changes nothing is none", () => {
    const before = page({ municipality: moriguchi }, search);
    const { after, step } = carriedOut(
      before,
      bareEntry,
      { type: "select-municipality", municipality: moriguchi },
      { type: "show-side", side: { kind: "search" } },
    );
    expect([after === before, step]).toEqual([true, "none"]);
    expect(carriedOut(before, bareEntry).step).toBe("none");
  });

  test.each(["present", "embed", "handout"] as const)(
    "within %s makes no entry, entering and leaving make one",
    (mode) => {
      const metric = { type: "choose-metric", metric: "staff-shortage" } as const;
      expect(carriedOut(page({ mode }), bareEntry, metric).step).toBe("replace");
      expect(carriedOut(page({ mode }), bareEntry, { type: "choose-mode", mode: "explore" }).step).toBe("push");
      expect(carriedOut(page(), bareEntry, { type: "choose-mode", mode }, metric).step).toBe("push");
    },
  );

  test("in a dialog takes the dialog's entry", () => {
    const dialog = { ...bareEntry, dialogs: 1, opened: true };
    const { step, entry } = carriedOut(page(), dialog, { type: "choose-mode", mode: "present" });
    expect([step, entry]).toEqual(["replace", { ...bareEntry, begun: true }]);
  });
});

describe("the end of a presentation", () => {
  const begin = { type: "choose-mode", mode: "present" } as const;
  const end = { type: "choose-mode", mode: "explore" } as const;
  const scene = { type: "show-scene", state: { ...initial, metric: "staff-shortage", view: "table" } } as const;

  test("returns to where it was begun, through any scenes, over a reload and from a dialog", () => {
    for (const entry of [bareEntry, { ...bareEntry, dialogs: 1, opened: true }]) {
      const begun = carriedOut(page({ municipality: moriguchi }, search), entry, begin, scene);
      const stepped = carriedOut(begun.after, begun.entry, { ...scene, state: initial });
      expect(carriedOut(stepped.after, stepped.entry, end).step).toBe("return");
      const kept = readEntry(structuredClone(stepped.entry), stepped.after.state, vocabulary) ?? bareEntry;
      expect(carriedOut(stepped.after, kept, end).step).toBe("return");
    }
  });

  test("that a link opened is a step on, and so is its next beginning", () => {
    const left = carriedOut(page({ mode: "present" }), bareEntry, scene);
    const ended = carriedOut(left.after, left.entry, end);
    expect([ended.step, ended.entry.begun]).toEqual(["push", false]);
    const again = carriedOut(ended.after, ended.entry, begin);
    expect([again.step, again.entry.begun]).toEqual(["push", true]);
    // What is kept of an entry whose address has been edited.
    expect(readEntry(again.entry, initial, vocabulary)?.begun).toBe(false);
  });
});

test("ticking centres for paper makes no entry: a step back leads to where the paper was asked for", () => {
  const opened = carriedOut(page(), bareEntry, { type: "choose-sheets", sheets: ["suita"] });
  expect(opened.step).toBe("push");
  expect(carriedOut(opened.after, opened.entry, { type: "choose-sheets", sheets: "all" }).step).toBe("replace");
});

describe("a moved map", () => {
  const look = { type: "look", camera: { center: [135.5, 34.7], zoom: 11 } } as const;

  test("makes no entry, in no mode and over no dialog", () => {
    for (const mode of modeIds) expect(carriedOut(page({ mode }), bareEntry, look).step).toBe("keep");
    expect(carriedOut(page({}, search), { ...bareEntry, side: search, dialogs: 1 }, look).step).toBe("keep");
    const { after } = carriedOut(page(), bareEntry, look);
    expect(carriedOut(after, bareEntry, look).step).toBe("none");
    expect(carriedOut(after, bareEntry, { type: "focus", centre: null }).step).toBe("keep");
  });

  test("goes with what else a gesture changes", () => {
    const { after } = carriedOut(page(), bareEntry, look);
    expect(carriedOut(after, bareEntry, { type: "focus", centre: "suita" }).step).toBe("push");
    expect(carriedOut(page(), bareEntry, look, { type: "show-side", side: search }).step).toBe("push");
  });
});

describe("what stands beside the view", () => {
  const open = { type: "show-side", side: search } as const;
  const close = { type: "show-side", side: null } as const;

  test("is closed by a step back to where it was opened", () => {
    const opened = carriedOut(page(), bareEntry, open);
    expect([opened.step, opened.entry]).toEqual(["push", { ...bareEntry, side: search, opened: true }]);
    expect(carriedOut(opened.after, opened.entry, close).step).toBe("back");
  });

  test("is closed where one is, when something was chosen meanwhile", () => {
    const opened = carriedOut(page(), bareEntry, open);
    const chosen = carriedOut(opened.after, opened.entry, { type: "choose-metric", metric: "staff-shortage" });
    expect([chosen.step, chosen.entry.opened]).toEqual(["push", false]);
    expect(carriedOut(chosen.after, chosen.entry, close).step).toBe("replace");
    const other = carriedOut(opened.after, opened.entry, { type: "show-side", side: held });
    expect([other.step, other.entry.opened]).toEqual(["push", false]);
  });

  test("is the panel where a passage leads, and its entry before has the passages", () => {
    const before = page({ municipality: moriguchi }, held);
    const { after, step } = carriedOut(before, bareEntry, { type: "open-panel" });
    expect([step, after.side]).toEqual(["push", { kind: "panel", back: held }]);
    expect(carriedOut(after, bareEntry, { type: "open-panel" }).step).toBe("none");
    expect(readEntry({ ...bareEntry, side: held }, before.state, vocabulary)?.side).toEqual(held);
  });
});

describe("a text's place", () => {
  const read = { ...bareEntry, top: 1200 };

  test("goes along where one reads on, and not to another place or view", () => {
    const report = page({ view: "report", place: "centre-suita" });
    expect(carriedOut(report, read, { type: "choose-metric", metric: "staff-shortage" }).entry.top).toBe(1200);
    expect(carriedOut(report, read, { type: "go-to-place", place: "overview-2" }).entry.top).toBeNull();
    const left = carriedOut(report, read, { type: "choose-view", view: "map" });
    expect([left.entry.top, left.after.state.place]).toEqual([null, null]);
  });

  test("in the list of all metrics is left with the choice of one", () => {
    const all = page({ view: "codebook", place: "all-metrics" });
    expect(carriedOut(all, read, { type: "choose-metric", metric: "staff-shortage" }).after.state.place).toBeNull();
  });
});

describe("what the browser has kept", () => {
  test("is read as it was written, but for a dialog, which is not opened again", () => {
    const entries: readonly Entry[] = [
      bareEntry,
      { side: search, dialogs: 0, opened: true, begun: false, top: 0 },
      { side: { kind: "panel", back: held }, dialogs: 0, opened: false, begun: false, top: 12 },
    ];
    for (const entry of entries) expect(readEntry(structuredClone(entry), initial, vocabulary)).toEqual(entry);
    const second = { ...bareEntry, side: held, dialogs: 2, opened: true };
    expect(readEntry(second, initial, vocabulary, 2)).toEqual(second);
    expect(readEntry(second, initial, vocabulary, 1)).toEqual({ ...second, dialogs: 1, opened: false });
    expect(readEntry(second, initial, vocabulary)).toEqual({ ...bareEntry, side: held });
  });

  test.each([null, undefined, 7, "side", [], { top: 12 }])("is nothing of ours: %j", (kept) => {
    expect(readEntry(kept, initial, vocabulary)).toBeNull();
  });

  test.each([
    { side: 7 },
    { side: { kind: "cellar" }, opened: "yes", top: NaN },
    { side: { kind: "value", metric: 1, value: null } },
    { side: { kind: "value", metric: "staff-shortage", value: "current" } },
  ])("is of no use: %j", (kept) => {
    expect(readEntry(kept, initial, vocabulary)).toEqual(bareEntry);
  });
});

test("Escape takes away what stands beside the view, then the selection; in front of a room nothing, and on paper the paper", () => {
  const state = { ...vocabulary.initial, municipality: "27209" };
  const close = { type: "show-side", side: null };
  const deselect = { type: "select-municipality", municipality: null };
  expect(escapeChange({ state, side: { kind: "search" } })).toEqual(close);
  expect(escapeChange({ state, side: { kind: "panel", back: null } })).toEqual(close);
  expect(escapeChange({ state, side: null })).toEqual(deselect);
  expect(escapeChange({ state: { ...state, mode: "embed" }, side: { kind: "search" } })).toEqual(deselect);
  expect(escapeChange({ state: { ...state, mode: "present" }, side: null })).toBeNull();
  expect(escapeChange({ state: { ...state, mode: "handout" }, side: { kind: "search" } })).toEqual({
    type: "choose-mode",
    mode: "explore",
  });
});

describe("coming back to an entry", () => {
  const camera = { center: [135.5, 34.7], zoom: 10 } as const satisfies State["camera"];

  test("leaves the map where it is when something was closed", () => {
    expect(arrivedAt(page({ view: "table" }), page({ camera }), true)).toEqual(page({ view: "table", camera }));
  });

  test("shows the map as it was before a presentation, and where the reader went back", () => {
    const kept = page({ view: "table" });
    expect(arrivedAt(kept, page({ camera, mode: "present" }), true)).toBe(kept);
    expect(arrivedAt(kept, page({ camera }), false)).toBe(kept);
  });
});

test("only words that are not taken yet are typing", () => {
  const words = { type: "filter-by-words", words: "実習", committed: false } as const;
  expect(isTyping([words])).toBe(true);
  expect(isTyping([{ ...words, committed: true }])).toBe(false);
  expect(isTyping([words, { type: "choose-view", view: "table" }])).toBe(false);
});

test("another view or a list beside the view takes what was seen out of sight", () => {
  expect(keepsInSight(page(), page({ metric: "staff-shortage" }))).toBe(true);
  expect(keepsInSight(page(), page({ view: "table" }))).toBe(false);
  expect(keepsInSight(page(), page({}, search))).toBe(false);
});

test("a list beside the view was searched for what the state asks", () => {
  expect(listedQuery(page({ query: "実習" }, search))).toBe("実習");
  expect(listedQuery(page({ query: "実習" }, { kind: "panel", back: search }))).toBe("");
});
