import { describe, expect, test } from "vitest";
import { project } from "../../../../src/cartography/frame.ts";
import { landAt, toUnit } from "../../../../src/cartography/land-grid.ts";
import { scaleBarOf } from "../../../../src/cartography/scale-bar.ts";
import { cornerFor } from "../../../../src/render/page/geometry/corner.ts";
import type { Box } from "../../../../src/render/page/geometry/rings.ts";
import { type DrawnMap, drawMap } from "../../../../src/render/page/map/map-block.ts";
import { calloutOf } from "../../../../src/render/page/map/callout.ts";
import { textWidth } from "../../../../src/render/page/node/text-width.ts";
import { defaultOptions } from "../../../../src/render/page/options.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { composed } from "../../../support/pages.ts";
import { textsOf } from "./support.ts";

const sizes = [
  { width: 640, height: 470 },
  { width: 380, height: 520 },
  { width: 960, height: 400 },
];

const overlap = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

function namesUnder({ labels, drawing, scale }: DrawnMap): readonly string[] {
  return labels
    .filter(({ text, x, y }) => {
      const half = (textWidth(text) * drawing.fontSize) / 2;
      const height = drawing.fontSize / 2;
      return scale && overlap(scale, { left: x - half, top: y - height, right: x + half, bottom: y + height });
    })
    .map(({ text }) => text);
}

describe("the scale of a picture", () => {
  test("stands where the prefecture has no land, and on no name", () => {
    for (const size of sizes) {
      const map = drawMap(viewOf(), size, { labels: true, prefix: "map" });
      const { scale, frame } = map;
      if (!scale) throw new Error("expected a scale");
      expect(scale.right - scale.left).toBeCloseTo(scaleBarOf(frame).length, 6);
      expect(namesUnder(map)).toEqual([]);
      const land = landAt(atlas.geography);
      for (const x of [scale.left, (scale.left + scale.right) / 2, scale.right])
        for (const y of [scale.top, scale.bottom]) {
          const position = frame.projection.invert?.([x, y]) ?? [NaN, NaN];
          expect(land(...toUnit(position)), `${size.width} × ${size.height}`).toBeNull();
        }
    }
  });

  test("keeps off the names of every area, and off the callout", () => {
    for (const { id, municipalities } of atlas.centres) {
      for (const size of sizes) {
        const view = viewOf({ focus: id, municipality: municipalities[0] ?? null });
        const map = drawMap(view, size, { labels: true, prefix: "map" });
        expect(namesUnder(map), `${id} ${size.width}`).toEqual([]);
        const [box] = calloutOf(view, map, 2)?.box ?? [];
        if (box?.kind !== "group" || !map.scale) throw new Error("expected both");
        const [rect] = box.children;
        if (rect?.kind !== "rect") throw new Error("expected a box");
        const place = { left: box.x, top: box.y, right: box.x + rect.width, bottom: box.y + rect.height };
        expect(overlap(map.scale, place), `${id} ${size.width} × ${size.height}`).toBe(false);
      }
    }
  });

  test("is that of what was framed, and tiles have none", () => {
    const said = (state: Parameters<typeof viewOf>[0], north = false) =>
      textsOf(composed(atlas, viewOf(state), { ...defaultOptions, labels: false, north }).svg);
    expect(said({})).toContain("10km");
    expect(said({ camera: { center: [135.57, 34.74], zoom: 11.5 } })).toContain("2km");
    expect(said({ shape: "tiles" }).filter((text) => /^\d+k?m$/u.test(text))).toEqual([]);
    expect(said({})).not.toContain("N");
    expect(said({}, true)).toContain("N");
    expect(said({ shape: "tiles" }, true)).not.toContain("N");
  });

  test("has its arrow point to the north: straight up, as the map lies", () => {
    const { frame } = drawMap(viewOf(), sizes[0] ?? { width: 640, height: 470 }, {
      labels: true,
      prefix: "map",
      north: true,
    });
    const osaka = atlas.municipalities.find(({ code }) => code === codeOf("大阪市"))?.labelPoint ?? [NaN, NaN];
    const [x, y] = project(frame, osaka);
    const [northX, northY] = project(frame, [osaka[0], osaka[1] + 0.1]);
    expect(northX).toBeCloseTo(x, 9);
    expect(northY).toBeLessThan(y);
  });
});

test("a corner is the south-east, unless another covers less", () => {
  const own = { width: 80, height: 20 };
  const map = { width: 400, height: 300 };
  const free = cornerFor(own, map, 10, () => 0);
  expect(free).toEqual({ left: 310, top: 270, right: 390, bottom: 290 });
  const taken: Box[] = [free];
  const cost = (place: Box) => taken.filter((other) => overlap(other, place)).length;
  for (const expected of [
    { left: 10, top: 270 },
    { left: 10, top: 10 },
    { left: 310, top: 10 },
  ]) {
    const next = cornerFor(own, map, 10, cost);
    expect(next).toMatchObject(expected);
    taken.push(next);
  }
  expect(cornerFor(own, map, 10, cost)).toEqual(free);
});
