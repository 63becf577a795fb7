import { expect, test } from "vitest";
import { atlas, firstAtlas, viewOf } from "../../support/real-atlas.ts";

test("the land is what is shown unless tiles are asked for", () => {
  const view = viewOf();
  expect(view.shape).toBe("land");
  expect(view.geography).toBe(atlas.geography);
  expect(view.municipalities.map(({ labelPoint }) => labelPoint)).toEqual(
    atlas.municipalities.map(({ labelPoint }) => labelPoint),
  );
});

test("tiles have shapes, points and arrow keys of their own for the same municipalities", () => {
  const view = viewOf({ shape: "tiles" });
  expect(view.shape).toBe("tiles");
  expect(view.geography).toBe(atlas.tiles?.geography);
  expect(Object.keys(view.geography.municipalities).sort()).toEqual(Object.keys(atlas.geography.municipalities).sort());
  for (const { code, labelPoint, labelRadius, directions } of view.municipalities) {
    expect({ labelPoint, labelRadius, directions }).toEqual(atlas.tiles?.places[code]);
  }
  expect(view.geography.extent, "no sea and no land around them").toBeNull();
  expect(view.classes).toEqual(viewOf().classes);
});

test("the land stands until the layout has come with the findings", () => {
  expect(firstAtlas.tiles).toBeNull();
  const view = viewOf({ shape: "tiles" }, firstAtlas);
  expect(view.shape).toBe("land");
  expect(view.geography).toBe(firstAtlas.geography);
  expect(view.parameters.shape, "the address keeps what was asked for").toBe("tiles");
});
