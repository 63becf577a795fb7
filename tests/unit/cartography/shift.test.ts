import { describe, expect, test } from "vitest";
import { cameraPaths, covers } from "../../../src/cartography/camera-paths.ts";
import { constrain, limitsFor } from "../../../src/cartography/camera.ts";
import { type Frame, cameraOf, frameAt, project } from "../../../src/cartography/frame.ts";
import { noShift, shiftBetween, shiftedCamera } from "../../../src/cartography/shift.ts";
import { atlas } from "../../support/real-atlas.ts";
import { desktop, frameOf, screens } from "./frames.ts";

const points = atlas.municipalities.map(({ labelPoint }) => labelPoint);
const closer = { center: [135.52, 34.7], zoom: 11.25 } as const;

function expectSamePlaces(one: Frame, other: Frame): void {
  for (const point of points) {
    const [[x, y], [otherX, otherY]] = [project(one, point), project(other, point)];
    expect(Math.hypot(x - otherX, y - otherY)).toBeLessThan(1e-6);
  }
}

test.each(screens)("a frame's own camera leads back to the frame on %s", (_name, screen) => {
  const frame = frameOf(screen);
  const back = frameAt(cameraOf(frame), frame);
  expectSamePlaces(frame, back);
  expect(back.pixelsPerMetre).toBeCloseTo(frame.pixelsPerMetre, 9);
  const camera = cameraOf(frameAt(closer, frame));
  expect(camera.zoom).toBeCloseTo(closer.zoom, 9);
  expect(camera.center[0]).toBeCloseTo(closer.center[0], 9);
  expect(camera.center[1]).toBeCloseTo(closer.center[1], 9);
});

test("a shift brings every point of a drawing to where the other frame has it, and tells the camera", () => {
  const [frame, near] = [frameOf(desktop), frameAt(closer, desktop.size)];
  const shift = shiftBetween(frame, near);
  for (const point of points) {
    const [[x, y], [nearX, nearY]] = [project(frame, point), project(near, point)];
    expect(Math.hypot(shift.k * x + shift.x - nearX, shift.k * y + shift.y - nearY)).toBeLessThan(1e-6);
  }
  expectSamePlaces(frameAt(shiftedCamera(frame, shift), frame), near);
  expect(shiftBetween(frame, frame)).toBe(noShift);
});

test("a gesture's shift that goes too far is held by the camera's limits", () => {
  const frame = frameOf(desktop);
  const limits = limitsFor(atlas.geography, frame);
  const held = constrain(shiftedCamera(frame, { k: 1000, x: 1e7, y: 1e7 }), limits);
  expect(held.zoom).toBe(limits.maxZoom);
  expect(constrain(shiftedCamera(frame, { k: 0.01, x: 0, y: 0 }), limits).zoom).toBe(limits.minZoom);
});

describe("the paths at a camera", () => {
  test("are the same object for an equal camera, and reach a window further on every side", () => {
    const paths = cameraPaths(atlas.geography, frameAt(closer, desktop.size));
    expect(cameraPaths(atlas.geography, frameAt(closer, desktop.size))).toBe(paths);
    const { frame } = paths;
    const moved = (k: number, x: number, y: number) =>
      covers(frame, frameAt(shiftedCamera(frame, { k, x, y }), desktop.size));
    const { width, height } = desktop.size;
    expect(moved(1, 0, 0)).toBe(true);
    expect(moved(1, 0.9 * width, -0.9 * height)).toBe(true);
    expect(moved(1, 1.1 * width, 0)).toBe(false);
    expect(moved(0.5, width / 4, height / 4)).toBe(true);
    expect(moved(0.25, width * 0.375, height * 0.375)).toBe(false);
    expect(moved(8, -3 * width, -3 * height)).toBe(true);
  });

  test("of the view's own frame reach as far as a gesture does", () => {
    expect(covers(frameOf(desktop), frameAt({ center: [135.1, 34.3], zoom: 8 }, desktop.size))).toBe(true);
  });
});
