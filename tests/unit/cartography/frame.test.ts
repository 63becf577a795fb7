import { describe, expect, test } from "vitest";
import { cameraOf, fitFrame, project } from "../../../src/cartography/frame.ts";
import { lookOf } from "../../../src/render/maplibre/options.ts";
import { mapPaths } from "../../../src/cartography/paths.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";
import { type Screen, boundsOf, desktop, frameOf, positionsOf, screens } from "./frames.ts";

const all = viewOf().frame;
const areas = atlas.centres.map(({ id, municipalities }) => [id, municipalities] as const);

/** Expects municipalities to lie within the padding, to fill it one way, and to stand in its middle the other. */
function expectFitted(screen: Screen, codes: readonly string[]): void {
  const { size, padding } = screen;
  const box = boundsOf(frameOf(screen, codes), codes);
  const free = {
    left: box.left - padding.left,
    right: size.width - padding.right - box.right,
    top: box.top - padding.top,
    bottom: size.height - padding.bottom - box.bottom,
  };
  for (const space of Object.values(free)) expect(space).toBeGreaterThan(-0.01);
  expect(free.left).toBeCloseTo(free.right, 2);
  expect(free.top).toBeCloseTo(free.bottom, 2);
  expect(Math.min(free.left, free.top)).toBeCloseTo(0, 2);
}

describe("the frame", () => {
  test.each(screens)("fits the whole prefecture on %s", (_name, screen) => {
    expectFitted(screen, all);
  });

  test.each(areas)("fits the area of %s on every screen", (_centre, municipalities) => {
    for (const [, screen] of screens) expectFitted(screen, municipalities);
  });

  test("shows a focused area larger than the prefecture", () => {
    const focused = viewOf({ focus: "kitakawachi-nishi" }).frame;
    expect(frameOf(desktop, focused).pixelsPerMetre).toBeGreaterThan(3 * frameOf(desktop).pixelsPerMetre);
  });

  test("knows how many pixels a metre on the ground has", () => {
    const frame = frameOf(desktop);
    // A thousandth of a degree of latitude is 111.3 m on the sphere that Web Mercator takes for the Earth.
    const [longitude, latitude] = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [0, 0];
    const [, north] = project(frame, [longitude, latitude + 0.0005]);
    const [, south] = project(frame, [longitude, latitude - 0.0005]);
    expect((south - north) / frame.pixelsPerMetre).toBeCloseTo(111.32, 1);
  });

  test("has north up and east to the right", () => {
    const frame = frameOf(desktop);
    const [west] = project(frame, [135.1, 34.5]);
    const [east] = project(frame, [135.7, 34.5]);
    const [, north] = project(frame, [135.4, 35]);
    const [, south] = project(frame, [135.4, 34.3]);
    expect(west).toBeLessThan(east);
    expect(north).toBeLessThan(south);
  });

  test.each([
    [0, 0],
    [1, 1],
    [10, 10],
    [40, 3000],
    [3000, 12],
    [0.4, 700],
  ])("of %d × %d pixels is still one that can be drawn", (width, height) => {
    for (const codes of [all, [codeOf("忠岡町")]]) {
      const frame = fitFrame(atlas.geography, codes, { width, height }, desktop.padding);
      expect(frame.projection.scale()).toBeGreaterThan(0);
      expect(frame.pixelsPerMetre).toBeGreaterThan(0);
      expect(project(frame, [135.5, 34.7]).every(Number.isFinite)).toBe(true);
      const { center, zoom } = cameraOf(frame);
      expect([...center, zoom].every(Number.isFinite)).toBe(true);
      expect(Object.values(mapPaths(atlas.geography, frame).municipalities).join("")).not.toMatch(/NaN|Infinity/u);
    }
  });
});

/** Web Mercator as MapLibre reckons it: the world is a square of 512 CSS pixels at zoom 0. */
function byCamera(screen: Screen, codes: readonly string[]) {
  const { center, zoom } = lookOf(frameOf(screen, codes));
  const world = 512 * 2 ** zoom;
  const toWorld = ([longitude, latitude]: readonly [number, number]) => {
    const sine = Math.sin((latitude * Math.PI) / 180);
    return [
      (longitude / 360 + 0.5) * world,
      (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
    ] as const;
  };
  const middle = toWorld(center);
  return (position: readonly [number, number]) => {
    const [x, y] = toWorld(position);
    return [x - middle[0] + screen.size.width / 2, y - middle[1] + screen.size.height / 2] as const;
  };
}

describe("the camera", () => {
  const frames = [all, ...["kitakawachi-nishi", "senshu-minami"].map((focus) => viewOf({ focus }).frame)];

  test.each(screens)("puts every position on %s where the projection does, within 0.01 px", (_name, screen) => {
    for (const codes of frames) {
      const frame = frameOf(screen, codes);
      const toScreen = byCamera(screen, codes);
      const labels = atlas.municipalities.map(({ labelPoint }) => labelPoint);
      let worst = 0;
      for (const position of [...positionsOf(codes), ...labels]) {
        const [x, y] = project(frame, position);
        const [cameraX, cameraY] = toScreen(position);
        worst = Math.max(worst, Math.hypot(x - cameraX, y - cameraY));
      }
      expect(worst).toBeLessThan(0.01);
    }
  });

  test("looks at Osaka, at a zoom for a prefecture", () => {
    const { center, zoom } = lookOf(frameOf(desktop));
    expect(center[0]).toBeGreaterThan(134.8);
    expect(center[0]).toBeLessThan(135.8);
    expect(center[1]).toBeGreaterThan(34.5);
    expect(center[1]).toBeLessThan(34.8);
    expect(zoom).toBeGreaterThan(8.5);
    expect(zoom).toBeLessThan(9.5);
  });
});
