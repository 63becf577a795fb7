import { geoPath } from "d3";
import { describe, expect, test } from "vitest";
import { bringIn, bringInBeside } from "../../../src/cartography/bring-in.ts";
import { limitsFor } from "../../../src/cartography/camera.ts";
import { cameraOf, fitFrame, frameAt, project } from "../../../src/cartography/frame.ts";
import type { Camera } from "../../../src/state/camera.ts";
import { atlas } from "../../support/real-atlas.ts";
import { desktop, frameOf, screens } from "./frames.ts";

const { geography, municipalities } = atlas;

const pointOf = (camera: Camera, { labelPoint }: (typeof municipalities)[number], size = desktop.size) =>
  project(frameAt(camera, size), labelPoint);

describe.each(screens)("what is chosen, on %s", (_name, screen) => {
  const limits = limitsFor(geography, frameOf(screen));
  const { size } = limits;
  const closer: Camera = { center: [135.6, 34.8], zoom: 11 };

  test("lies in the window afterwards, at the same zoom, with as little moved as that takes", () => {
    for (const municipality of municipalities) {
      const [x, y] = pointOf(closer, municipality, size);
      const camera = bringIn(geography, municipality, closer, limits);
      const within = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
      expect(camera === null, municipality.name).toBe(within);
      if (!camera) continue;
      expect(camera.zoom).toBe(closer.zoom);
      const [newX, newY] = pointOf(camera, municipality, size);
      expect(newX).toBeGreaterThan(0);
      expect(newY).toBeGreaterThan(0);
      expect(newX).toBeLessThan(size.width);
      expect(newY).toBeLessThan(size.height);
      expect(bringIn(geography, municipality, camera, limits)).toBeNull();
    }
  });
});

test("one that lies within the window along one edge is not moved along it", () => {
  const limits = limitsFor(geography, frameOf(desktop));
  // 池田市 lies west of 箕面市, as far north.
  const east: Camera = { center: [135.75, 34.83], zoom: 12 };
  const ikeda = municipalities.find(({ name }) => name === "池田市");
  const camera = ikeda && bringIn(geography, ikeda, east, limits);
  expect(camera?.center[1]).toBeCloseTo(34.83, 6);
  expect(camera?.center[0]).toBeLessThan(135.75);
});

test("one that fits is brought in whole, with room around it", () => {
  const limits = limitsFor(geography, frameOf(desktop));
  const north: Camera = { center: [135.5, 34.9], zoom: 11 };
  const tadaoka = municipalities.find(({ name }) => name === "忠岡町");
  const camera = tadaoka && bringIn(geography, tadaoka, north, limits);
  if (!tadaoka || !camera) throw new Error("expected a camera");
  const shape = geography.municipalities[tadaoka.code];
  if (!shape) throw new Error("expected a shape");
  const { width, height } = limits.size;
  const [[left, top], [right, bottom]] = geoPath(frameAt(camera, limits.size).projection).bounds(shape);
  expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThan(39.9);
});

test("beside an area that the view frames, both are in the window", () => {
  const area = municipalities.filter(({ name }) => name === "吹田市").map(({ code }) => code);
  const frame = fitFrame(geography, area, desktop.size, { top: 20, right: 20, bottom: 20, left: 20 });
  const limits = limitsFor(geography, frame);
  for (const municipality of municipalities) {
    const camera = bringInBeside(geography, municipality, area, frame, limits);
    const inFrame = project(frame, municipality.labelPoint);
    const { width, height } = desktop.size;
    const stood = inFrame[0] >= 0 && inFrame[1] >= 0 && inFrame[0] <= width && inFrame[1] <= height;
    expect(camera === null, municipality.name).toBe(stood);
    if (!camera) continue;
    const seen = geoPath(frameAt(camera, desktop.size).projection);
    for (const code of [...area, municipality.code]) {
      const shape = geography.municipalities[code];
      if (!shape) throw new Error("expected a shape");
      const [[left, top], [right, bottom]] = seen.bounds(shape);
      expect(Math.min(left, top, width - right, height - bottom), municipality.name).toBeGreaterThan(0);
    }
  }
});

test("nothing moves on the whole prefecture", () => {
  const frame = frameOf(desktop);
  const limits = limitsFor(geography, frame);
  for (const municipality of municipalities) {
    expect(bringIn(geography, municipality, cameraOf(frame), limits), municipality.name).toBeNull();
  }
});
