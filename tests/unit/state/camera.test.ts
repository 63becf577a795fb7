import { expect, test } from "vitest";
import { type Sight, ownFrame, sightAfter } from "../../../src/state/camera.ts";
import { type State, plainState } from "../../../src/state/state.ts";

const state = plainState("map", "office-internship");
const closer: Sight = { camera: { center: [135.5, 34.7], zoom: 11 }, moving: false };

const kept: readonly Partial<State>[] = [
  { metric: "staff-shortage" },
  { municipality: "27100" },
  { values: ["held"] },
  { with: "staff-shortage" },
  { mode: "present" },
];
test.each(kept)("a change of %j leaves the camera alone", (change) => {
  expect(sightAfter(state, { ...state, ...change }, closer)).toBe(closer);
});

const reset: readonly Partial<State>[] = [{ focus: "suita" }, { shape: "tiles" }, { view: "split" }];
test.each(reset)("a change of %j shows its own frame", (change) => {
  expect(sightAfter(state, { ...state, ...change }, closer)).toBe(ownFrame);
});
