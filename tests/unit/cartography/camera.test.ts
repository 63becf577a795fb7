import { describe, expect, test } from "vitest";
import { dataBounds } from "../../../src/model/data-bounds.ts";
import { type Limits, constrain, limitsFor, maxZoomFor, minZoomFor, toWorld } from "../../../src/cartography/camera.ts";
import { cameraOf, project, worldOf } from "../../../src/cartography/frame.ts";
import { atlas, viewOf } from "../../support/real-atlas.ts";
import { desktop, frameOf, screens } from "./frames.ts";

describe("a world's pixels", () => {
  test("are those of the frame's projection at the frame's camera", () => {
    const frame = frameOf(desktop);
    const { center } = cameraOf(frame);
    const world = worldOf(frame);
    const [middleX, middleY] = toWorld(center, world);
    for (const { labelPoint } of atlas.municipalities) {
      const [x, y] = toWorld(labelPoint, world);
      const [frameX, frameY] = project(frame, labelPoint);
      expect(x - middleX + frame.width / 2).toBeCloseTo(frameX, 6);
      expect(y - middleY + frame.height / 2).toBeCloseTo(frameY, 6);
    }
  });
});

describe("the limits", () => {
  test.each(screens)("leave the first camera alone on %s", (_name, screen) => {
    const areas = [viewOf().frame, ...atlas.centres.map(({ municipalities }) => municipalities)];
    for (const codes of areas) {
      const frame = frameOf(screen, codes);
      const camera = cameraOf(frame);
      const kept = constrain(camera, limitsFor(atlas.geography, frame));
      expect(kept.zoom).toBeCloseTo(camera.zoom, 12);
      expect(kept.center[0]).toBeCloseTo(camera.center[0], 9);
      expect(kept.center[1]).toBeCloseTo(camera.center[1], 9);
    }
  });

  test("let the user half a level further out than the whole prefecture, from a focused area too", () => {
    const focused = limitsFor(atlas.geography, frameOf(desktop, viewOf({ focus: "kitakawachi-nishi" }).frame));
    expect(focused.minZoom).toBeCloseTo(minZoomFor(atlas.geography, desktop.size), 12);
    expect(focused.minZoom).toBeLessThan(cameraOf(frameOf(desktop)).zoom);
    expect(focused.minZoom).toBeGreaterThan(cameraOf(frameOf(desktop)).zoom - 1);
  });

  const size = { width: 800, height: 600 };
  const maxZoom = maxZoomFor(size);
  const limits: Limits = { minZoom: 8, maxZoom, bounds: dataBounds, size };

  test("are as close as the data are exact, however large the map is", () => {
    expect(600 * 2 ** maxZoom).toBeCloseTo(512 * 2 ** 12, 3);
    expect(maxZoomFor({ width: 1600, height: 1200 })).toBeCloseTo(maxZoom - 1, 12);
  });

  test("leave a camera within them the same object", () => {
    const camera = { center: [135.5, 34.6], zoom: 10 } as const;
    expect(constrain(camera, limits)).toBe(camera);
  });

  test("hold the zoom", () => {
    expect(constrain({ center: [135.5, 34.6], zoom: 3 }, limits).zoom).toBe(8);
    expect(constrain({ center: [135.5, 34.6], zoom: 15 }, limits).zoom).toBe(maxZoom);
  });

  test("keep the window within the data", () => {
    const { center, zoom } = constrain({ center: [140, 30], zoom: 11 }, limits);
    const world = 600 * 2 ** zoom;
    const [x, y] = toWorld(center, world);
    const [east, south] = toWorld([dataBounds[2], dataBounds[1]], world);
    expect(x + 400).toBeCloseTo(east, 4);
    expect(y + 300).toBeCloseTo(south, 4);
  });

  test("keep the data within a larger window", () => {
    const { center, zoom } = constrain(
      { center: [120, 34.6], zoom: 8 },
      { ...limits, size: { width: 4000, height: 600 } },
    );
    const world = 600 * 2 ** zoom;
    expect(toWorld(center, world)[0] + 2000).toBeCloseTo(toWorld([dataBounds[2], 34.6], world)[0], 4);
  });
});
