import { expect, test } from "vitest";
import { MapSight } from "../../../src/app/map-sight.ts";
import type { Camera } from "../../../src/state/camera.ts";
import { vocabulary } from "../../support/real-atlas.ts";

const { initial } = vocabulary;
const near: Camera = { center: [135.5, 34.7], zoom: 11 };
const nearer: Camera = { center: [135.5, 34.7], zoom: 12 };

test("a gesture has the camera until it ends", () => {
  const sight = new MapSight();
  expect(sight.of({ ...initial, camera: near })).toEqual({ camera: near, moving: false });
  sight.move({ camera: nearer, moving: true });
  expect(sight.of({ ...initial, camera: near })).toEqual({ camera: nearer, moving: true });
  sight.move({ camera: nearer, moving: false });
  expect(sight.of({ ...initial, camera: near })).toEqual({ camera: near, moving: false });
});

test("other ground ends a gesture, another metric does not", () => {
  const sight = new MapSight();
  sight.show(initial);
  sight.move({ camera: nearer, moving: true });
  const another = { ...initial, metric: "staff-shortage" };
  sight.show(another);
  expect(sight.of(another).moving).toBe(true);
  const focused = { ...another, focus: "suita" };
  sight.show(focused);
  expect(sight.of(focused)).toEqual({ camera: null, moving: false });
});

test("the same camera is the same object", () => {
  const sight = new MapSight();
  expect(sight.of(initial)).toBe(sight.of({ ...initial, metric: "staff-shortage" }));
});
