import { expect, test } from "vitest";
import { fillLayer, layersOf, singleOutlineLayers } from "../../../../src/render/maplibre/layers.ts";
import { styleOf } from "../../../../src/render/maplibre/options.ts";
import { borderLines, outlines } from "../../../../src/theme/palette.ts";
import { atlas } from "../../../support/real-atlas.ts";

const layers = layersOf();

test("layers stand in the SVG renderer's order", () => {
  expect(layers.map(({ id }) => id)).toEqual([
    "paper",
    "sea",
    "neighbours",
    "border-prefecture",
    "municipalities",
    "border-municipal",
    "border-outer",
    "border-area",
    "outline-area-casing",
    "outline-area",
    "outline-marked-casing",
    "outline-marked",
    "outline-selected-casing",
    "outline-selected",
    "outline-hovered-casing",
    "outline-hovered",
    "labels",
  ]);
});

test("lines are as wide as the palette says", () => {
  const widths = Object.fromEntries(
    layers.flatMap((layer) => (layer.type === "line" ? [[layer.id, layer.paint?.["line-width"]]] : [])),
  );
  expect(widths["border-municipal"]).toBe(borderLines.municipal.width);
  expect(widths["border-area"]).toBe(borderLines.area.width);
  expect(widths["outline-marked"]).toBe(outlines.marked.width);
  expect(widths["outline-hovered"]).toEqual([
    "case",
    ["boolean", ["feature-state", "hovered"], false],
    outlines.hovered.width,
    0,
  ]);
});

test("the style asks nobody for anything: no glyphs, no sprite, no address", () => {
  const style = styleOf(atlas.geography);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

test("every source that a layer names is there", () => {
  const { sources } = styleOf(atlas.geography);
  const named = layers.flatMap((layer) => ("source" in layer && typeof layer.source === "string" ? layer.source : []));
  expect(new Set(named)).toEqual(new Set(Object.keys(sources)));
});

test("a fill's own edge is not drawn where a line lies on it", () => {
  const lined = layers.filter(({ id }) => id === fillLayer);
  expect(lined.map((layer) => layer.type === "fill" && layer.paint?.["fill-antialias"])).toEqual([false]);
});

test("other colours have MapLibre write the fills alone, and outlines are not drawn before there is one to see", () => {
  const depend = (layer: (typeof layers)[number]) => JSON.stringify(layer).includes('"feature-state"');
  expect(layers.filter((layer) => depend(layer) && "source" in layer && layer.source === "municipalities")).toEqual([
    layers.find(({ id }) => id === fillLayer),
  ]);
  for (const id of Object.values(singleOutlineLayers).flat()) {
    const layer = layers.find((one) => one.id === id);
    expect(layer?.type === "line" && layer.paint?.["line-opacity"], id).toBe(0);
  }
});
