import { geoDistance } from "d3";
import { describe, expect, test } from "vitest";
import { type Frame, frameAt } from "../../../src/cartography/frame.ts";
import { scaleBarOf, scaleBarPath } from "../../../src/cartography/scale-bar.ts";
import { scaleBarMessages as en } from "../../../src/messages/en/scale-bar.ts";
import { scaleBarMessages as ja } from "../../../src/messages/ja/scale-bar.ts";
import { viewOf } from "../../support/real-atlas.ts";
import { desktop, frameOf, screens } from "./frames.ts";

/** Radius of the sphere that Web Mercator projects, in metres. */
const radius = 6_378_137;

const frames = [
  ...screens.map(([, screen]) => frameOf(screen)),
  ...screens.map(([, screen]) => frameOf(screen, viewOf({ focus: "kitakawachi-nishi" }).frame)),
  ...[34.1, 34.6, 35.1].flatMap((latitude) =>
    [8, 9.3, 10.7, 12, 13.5].map((zoom) => frameAt({ center: [135.5, latitude], zoom }, { width: 640, height: 480 })),
  ),
];

describe("a scale bar", () => {
  test("is a round length: 1, 2 or 5 with noughts, neither long nor too short for its words", () => {
    for (const frame of frames) {
      const { metres, length } = scaleBarOf(frame);
      expect(String(metres)).toMatch(/^[125]0*$/u);
      expect(length).toBeLessThanOrEqual(90);
      expect(length).toBeGreaterThan(90 / 2.5 - 1e-9);
    }
  });

  test("is as long as it says on the ground in the middle, and to a hundredth at the edges of the prefecture", () => {
    /** How much longer a bar is on the ground than it says, at a height of the frame. */
    const off = (frame: Frame, y: number) => {
      const { metres, length } = scaleBarOf(frame);
      const position = (x: number): [number, number] => frame.projection.invert?.([x, y]) ?? [NaN, NaN];
      const middle = frame.width / 2;
      return (geoDistance(position(middle - length / 2), position(middle + length / 2)) * radius) / metres - 1;
    };
    for (const frame of frames) expect(off(frame, frame.height / 2)).toBeCloseTo(0, 4);
    const whole = frameOf(desktop);
    for (const y of [0, whole.height]) expect(Math.abs(off(whole, y))).toBeLessThan(0.01);
  });

  test("says its length in metres or kilometres, and has a tick at either end", () => {
    expect([200, 1000, 20_000].map(ja.length)).toEqual(["200m", "1km", "20km"]);
    expect([200, 1000, 20_000].map(en.length)).toEqual(["200 m", "1 km", "20 km"]);
    expect(scaleBarPath({ metres: 1000, length: 64.256 })).toBe("M0 -5V0H64.26V-5");
  });
});
