import { describe, expect, test } from "vitest";
import { cameraOf, frameAt, project } from "../../../src/cartography/frame.ts";
import type { Action } from "../../../src/state/action.ts";
import { decode, encode } from "../../../src/state/address/address.ts";
import { type Camera, rounded } from "../../../src/state/camera.ts";
import { sameGround } from "../../../src/state/same-ground.ts";
import { reduce } from "../../../src/state/reduce.ts";
import type { State } from "../../../src/state/state.ts";
import { atlas, codeOf, vocabulary } from "../../support/real-atlas.ts";

const { initial } = vocabulary;
const closer: Camera = { center: [135.5, 34.7], zoom: 11 };
const moved: State = { ...initial, camera: closer };
const after = (action: Action, state = moved) => reduce(state, action, vocabulary);

describe("where the map looks", () => {
  const kept: readonly Action[] = [
    { type: "choose-metric", metric: "staff-shortage" },
    { type: "select-municipality", municipality: codeOf("守口市") },
    { type: "toggle-value", value: "held" },
    { type: "choose-second-metric", metric: "staff-shortage" },
    { type: "choose-mode", mode: "present" },
    { type: "choose-view", view: "split" },
    { type: "choose-view", view: "table" },
  ];
  test.each(kept)("stays through $type", (action) => {
    expect(after(action)).not.toBe(moved);
    expect(after(action).camera).toBe(closer);
  });

  test("goes with the area and the shapes that are framed, and with the wish for what is framed already", () => {
    expect(after({ type: "focus", centre: "suita" })).toEqual({ ...initial, focus: "suita" });
    expect(after({ type: "choose-shape", shape: "tiles" })).toEqual({ ...initial, shape: "tiles" });
    expect(after({ type: "focus", centre: null })).toEqual(initial);
    const focused: State = { ...initial, focus: "suita" };
    expect(after({ type: "focus", centre: "suita" }, focused)).toBe(focused);
    expect(after({ type: "focus", centre: "suita" }, { ...focused, camera: closer })).toEqual(focused);
  });

  test("is what a scene has saved, its own frame too", () => {
    expect(after({ type: "show-scene", state: initial })).toEqual(initial);
    expect(after({ type: "show-scene", state: moved }, initial)).toEqual(moved);
  });

  test("is rounded where a gesture ends, and the same place is no change", () => {
    const camera: Camera = { center: [135.123456789, 34.000004], zoom: 10.23456 };
    expect(after({ type: "look", camera })).toEqual({ ...initial, camera: { center: [135.12346, 34], zoom: 10.235 } });
    expect(after({ type: "look", camera: { center: [135.500001, 34.7], zoom: 11 } })).toBe(moved);
    expect(after({ type: "look", camera: null })).toEqual(initial);
    expect(after({ type: "look", camera: null }, initial)).toBe(initial);
  });

  test("is the same ground until one of four things changes", () => {
    expect(sameGround(moved, { ...moved, metric: "staff-shortage", municipality: "27100" })).toBe(true);
    for (const change of [{ camera: null }, { focus: "suita" }, { shape: "tiles" }, { view: "split" }] as const)
      expect(sameGround(moved, { ...moved, ...change })).toBe(false);
  });
});

describe("at=", () => {
  const read = (text: string) => decode(`at=${text}`, vocabulary);

  test("says longitude, latitude and zoom, and nothing where the map stands in its own frame", () => {
    expect(encode({ ...initial, camera: { center: [135.50213, 34.6], zoom: 9.42 } }, vocabulary)).toBe(
      "at=135.50213,34.6,9.42",
    );
    expect(encode(initial, vocabulary)).toBe("");
  });

  test("puts every place of the map less than a pixel from where it stood, on the largest screens too", () => {
    for (const size of [
      { width: 560, height: 470 },
      { width: 3400, height: 2000 },
    ]) {
      for (const zoom of [8.7654321, 10.0004999, 11.9876543]) {
        const camera: Camera = { center: [135.5123449, 34.6543251], zoom };
        const [one, other] = [frameAt(camera, size), frameAt(rounded(camera), size)];
        for (const { labelPoint } of atlas.municipalities) {
          const [x, y] = project(one, labelPoint);
          if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
          const [otherX, otherY] = project(other, labelPoint);
          expect(Math.hypot(otherX - x, otherY - y)).toBeLessThan(1);
        }
      }
    }
  });

  test.each([
    "135.5,34.7,11",
    "135.50,34.70,11.0",
    "135.5, 34.7, 11",
    "135.5,+34.7,+11",
    "135.5%2C34.7%2C11",
    "１３５．５，３４．７，１１",
    "135.5,34.7,11）。",
    "135.5,34.7,11.",
    "135.5,34.7,11,",
    "（135.5,34.7,11）",
    "@135.5,34.7,11",
    "34.7,135.5,11",
  ])("%s is understood", (text) => {
    expect(read(text)).toEqual({ state: moved, problems: [] });
  });

  test.each([
    ["135.5,34.7,22", 14],
    ["135.5,34.7,999999999", 14],
    ["135.5,34.7,0", 7],
    ["135.5,34.7,-3", 7],
  ])("%s is held at the zoom that a state may have", (text, zoom) => {
    expect(read(text)).toEqual({ state: { ...initial, camera: { center: [135.5, 34.7], zoom } }, problems: [] });
  });

  test.each([
    "NaN,34.7,11",
    "135.5,34.7",
    "135.5,34.7,11,0",
    "135.5,,11",
    "135.5;34.7;11",
    "139.7,35.7,11",
    "0,0,11",
    "135.5,34.7,Infinity",
    "135.5,34.7,1e9",
    "135.5,34.7,9999999999999",
    "0x87,34.7,11",
    "135.5.5,34.7,11",
    "大阪",
  ])("%s is not, and said", (text) => {
    const { state, problems } = read(encodeURIComponent(text));
    expect(state).toEqual(initial);
    expect(problems).toMatchObject([{ kind: "unknown-value", parameter: "at" }]);
  });

  test("is the camera of the view, of a search's map and of a frame alike, in one order", () => {
    expect(encode({ ...moved, focus: "suita", mode: "embed", query: "HW" }, vocabulary)).toBe(
      "focus=suita&at=135.5,34.7,11&embed=1&q=HW",
    );
  });
});

test("a camera has the same ground around its centre in a box of any size, and is that of its frame", () => {
  const camera: Camera = { center: [135.5, 34.7], zoom: 10.5 };
  const sizes = [
    { width: 560, height: 470 },
    { width: 470, height: 900 },
    { width: 1500, height: 1500 },
  ];
  for (const size of sizes) {
    const frame = frameAt(camera, size);
    const edge = Math.min(size.width, size.height);
    const half = 360 / 2 ** camera.zoom / 2;
    expect(project(frame, [135.5 - half, 34.7])[0]).toBeCloseTo((size.width - edge) / 2, 6);
    expect(project(frame, [135.5 + half, 34.7])[0]).toBeCloseTo((size.width + edge) / 2, 6);
    expect(cameraOf(frame).zoom).toBeCloseTo(camera.zoom, 12);
    expect(cameraOf(frame).center[0]).toBeCloseTo(135.5, 9);
    expect(cameraOf(frame).center[1]).toBeCloseTo(34.7, 9);
  }
});
