import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { AtlasMap } from "../../src/figure/map/atlas-map.ts";
import "../../src/figure/map/atlas-map.ts";
import "../../src/figure/map/atlas-pan.ts";
import "../../src/figure/map/atlas-shape-switch.ts";
import "../../src/render/svg/atlas-scale-bar.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { atlas, change, mount, only, viewOf, within } from "./support.ts";

afterEach(() => page.viewport(1440, 900));

async function mounted(size: { width: number; height: number }, properties: Partial<AtlasMap> = {}) {
  const view = viewOf();
  const highlight = deriveHighlight(view, noAttention);
  return (await mount("atlas-map", { view, highlight, geography: atlas.geography, ...properties }, size)).element;
}

/** The bar on the screen, and that for paper. */
const bars = (element: Element) => {
  const all = within(element, "atlas-scale-bar");
  return {
    screen: all.filter((bar) => !bar.hasAttribute("paper")),
    paper: all.filter((bar) => bar.hasAttribute("paper")),
  };
};

function barOf(element: Element) {
  const [bar] = bars(element).screen;
  if (!bar) throw new Error("expected a bar");
  const line = within(bar, "path")[1]?.getBoundingClientRect() ?? new DOMRect();
  return { box: only(bar, "svg").getBoundingClientRect(), line, says: only(bar, "text").textContent.trim() };
}

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** What lies under a point of the map, in its own shadow and that of the drawing. */
function under(element: Element, x: number, y: number): Element | null {
  const map = only(element, "atlas-svg-map");
  return map.shadowRoot?.elementsFromPoint(x, y).find((found) => found.hasAttribute("data-code")) ?? null;
}

describe.each([
  ["a laptop's map", [1366, 650], { width: 546, height: 566 }],
  ["one beside a folded list", [1024, 700], { width: 440, height: 560 }],
  ["a phone's", [390, 844], { width: 390, height: 322 }],
  ["a tablet's", [768, 1024], { width: 768, height: 520 }],
  ["a large one", [1920, 1080], { width: 1100, height: 980 }],
] as const)("the scale on %s", (_, [width, height], size) => {
  test("covers neither land, nor a name, nor a control", async () => {
    await page.viewport(width, height);
    const element = await mounted(size);
    const { box } = barOf(element);
    const map = element.getBoundingClientRect();
    expect(box.right <= map.right && box.bottom <= map.bottom).toBe(true);
    for (const share of [0, 0.25, 0.5, 0.75, 1])
      for (const down of [0, 0.5, 1])
        expect(under(element, box.left + share * box.width, box.top + down * box.height)).toBeNull();
    const others = [...within(only(element, "atlas-svg-map"), ".names text"), ...within(element, ".controls > *")];
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((other) => overlap(other.getBoundingClientRect(), box))).toEqual([]);
    // Nor what stands there once the map has been moved.
    await change(element, { sight: { camera: { center: [135.5, 34.7], zoom: 10.5 }, moving: false } });
    const arrows = within(only(element, "atlas-pan"), "button");
    expect(arrows).toHaveLength(4);
    const moved = barOf(element).box;
    for (const arrow of [...arrows, ...within(element, ".controls > *")])
      expect(overlap(arrow.getBoundingClientRect(), moved)).toBe(false);
  });
});

test("is the map's: as long as two places are apart on it, and it follows a gesture", async () => {
  const element = await mounted({ width: 600, height: 500 });
  for (const [zoom, says, kilometres] of [
    [9, "10km", 10],
    [10, "5km", 5],
    [11.5, "2km", 2],
  ] as const) {
    await change(element, { sight: { camera: { center: [135.5, 34.7], zoom }, moving: true } });
    const bar = barOf(element);
    expect(bar.says).toBe(says);
    // The shorter edge shows 360° / 2^zoom of longitude.
    const ground = (40_075.017 / 2 ** zoom) * Math.cos((34.7 * Math.PI) / 180);
    expect(bar.line.width / kilometres).toBeCloseTo(500 / ground, 1);
  }
});

test("is there once: not for tiles, and not on the second of two maps", async () => {
  const element = await mounted({ width: 600, height: 500 });
  expect([bars(element).screen.length, bars(element).paper.length]).toEqual([1, 1]);
  await change(element, { pair: "second" });
  expect(within(element, "atlas-scale-bar")).toEqual([]);
  const tiles = viewOf({ shape: "tiles" });
  await change(element, { pair: null, view: tiles, geography: tiles.geography });
  expect(within(element, "atlas-scale-bar")).toEqual([]);
});
