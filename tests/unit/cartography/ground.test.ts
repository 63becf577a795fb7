import { expect, test } from "vitest";
import { groundOf } from "../../../src/cartography/ground.ts";
import { type Sight, ownFrame } from "../../../src/state/camera.ts";
import { viewOf } from "../../support/real-atlas.ts";
import { desktop } from "./frames.ts";

const { size } = desktop;
const view = viewOf();
const at = (longitude: number, zoom: number, moving: boolean): Sight => ({
  camera: { center: [longitude, 34.7], zoom },
  moving,
});

test("without a camera the view's own frame is looked at and drawn, whatever the metric", () => {
  const ground = groundOf(view, size, ownFrame, null);
  expect(ground.frame).toBe(ground.base.frame);
  expect(ground.paths).toBe(ground.base);
  expect(groundOf(viewOf({ metric: "staff-shortage" }), size, ownFrame, ground).paths).toBe(ground.paths);
  expect(groundOf(viewOf({ focus: "suita" }), size, ownFrame, ground).base).not.toBe(ground.base);
  expect(groundOf(view, { width: 500, height: 500 }, ownFrame, ground).base).not.toBe(ground.base);
});

test("a gesture keeps what is drawn; its end draws the camera's own frame", () => {
  const start = groundOf(view, size, ownFrame, null);
  const during = groundOf(view, size, at(135.5, 11, true), start);
  expect(during.paths).toBe(start.paths);
  expect(during.frame).not.toBe(start.frame);
  const settled = groundOf(view, size, at(135.5, 11, false), during);
  expect(settled.paths).not.toBe(start.paths);
  expect(settled.frame).toBe(settled.paths.frame);
  expect(groundOf(view, size, ownFrame, settled).paths).toBe(start.paths);
});

test("a gesture that leads past what is drawn has it drawn anew on its way", () => {
  const start = groundOf(view, size, at(135.5, 12, false), groundOf(view, size, ownFrame, null));
  const near = groundOf(view, size, at(135.6, 12, true), start);
  expect(near.paths).toBe(start.paths);
  const far = groundOf(view, size, at(135.5, 9.5, true), near);
  expect(far.paths).not.toBe(start.paths);
  expect(far.frame).toBe(far.paths.frame);
});

test("the same camera gives the same frame, so that nothing over the map is placed again", () => {
  const sight = at(135.5, 11, false);
  const one = groundOf(view, size, sight, groundOf(view, size, ownFrame, null));
  const other = groundOf(viewOf({ municipality: "27100" }), size, sight, one);
  expect(other.frame).toBe(one.frame);
  expect(other.paths).toBe(one.paths);
});
