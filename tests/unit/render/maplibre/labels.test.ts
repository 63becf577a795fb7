import { describe, expect, test } from "vitest";
import { labelKey, labelsOf } from "../../../../src/render/maplibre/labels.ts";
import { lookOf } from "../../../../src/render/maplibre/options.ts";
import { mapPaths } from "../../../../src/cartography/paths.ts";
import { mapDrawing } from "../../../../src/cartography/map-drawing.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { frameOf, screens } from "../../cartography/frames.ts";

describe("names", () => {
  test.each(screens)("are those of the SVG map at its camera, in the same places, on %s", (_name, screen) => {
    const frame = frameOf(screen);
    const view = viewOf();
    const drawing = mapDrawing(view, mapPaths(atlas.geography, frame));
    const { center, zoom } = lookOf(frame);
    const { size, collection } = labelsOf(view, { latitude: center[1], zoom }, 1);
    expect(size).toBe(drawing.fontSize);
    expect(collection.features.map(({ properties: { code, text } }) => ({ code, text }))).toEqual(
      drawing.labels.map(({ code, text }) => ({ code, text })),
    );
    collection.features.forEach(({ properties: { offset } }, index) => {
      expect(offset).toEqual([drawing.labels[index]?.dx, drawing.labels[index]?.dy]);
    });
  });

  test("become more, and larger, as the map does", () => {
    const at = (zoom: number) => labelsOf(viewOf(), { latitude: 34.6, zoom }, 1);
    expect(at(7).collection.features.length).toBeLessThan(at(9).collection.features.length);
    expect(at(12).collection.features).toHaveLength(atlas.municipalities.length);
    expect(at(12).size).toBeGreaterThan(at(8).size);
  });

  test("stand at their label points", () => {
    const { collection } = labelsOf(viewOf(), { latitude: 34.6, zoom: 12 }, 1);
    const moriguchi = collection.features.find(({ properties }) => properties.code === codeOf("守口市"));
    const expected = atlas.municipalities.find(({ name }) => name === "守口市")?.labelPoint;
    expect(moriguchi?.geometry.coordinates).toEqual(expected);
  });

  test("of other colours stand where they stood; where one needs its own more, it is placed for itself", () => {
    const camera = { latitude: 34.61, zoom: 8.3 };
    const namesOf = (view: ReturnType<typeof viewOf>) =>
      labelsOf(view, camera, 1).collection.features.map(({ properties: { code, offset } }) => [code, ...offset]);
    const before = namesOf(viewOf());
    expect(namesOf(viewOf({ metric: "staff-shortage" }))).toEqual(before);
    const missing = atlas.municipalities.find(({ code }) => !before.some(([named]) => named === code))?.code ?? "";
    expect(namesOf(viewOf({ municipality: missing })).map(([code]) => code)).toContain(missing);
    expect(namesOf(viewOf())).toEqual(before);
  });

  test("are set anew only when something about them has changed", () => {
    const key = (zoom: number, pixelRatio = 1) => labelKey(labelsOf(viewOf(), { latitude: 34.6, zoom }, pixelRatio));
    expect(key(12)).toBe(key(11.99));
    expect(key(12)).not.toBe(key(9));
    expect(key(12)).not.toBe(key(12, 2));
  });
});
