import { expect, test } from "vitest";
import { mapKeyOf } from "../../../src/figure/map/map-keys.ts";

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test("arrows move the map, in the list with Shift, because there they lead to neighbours", () => {
  const left = { ...plain, key: "ArrowLeft" };
  expect(mapKeyOf(left, false)).toEqual({ kind: "pan", direction: "left" });
  expect(mapKeyOf(left, true)).toBeNull();
  expect(mapKeyOf({ ...left, shiftKey: true }, true)).toEqual({ kind: "pan", direction: "left" });
  expect(mapKeyOf({ ...left, shiftKey: true }, false)).toBeNull();
});

test("plus and minus zoom, on keyboards where one needs Shift too", () => {
  for (const listed of [true, false]) {
    expect(mapKeyOf({ ...plain, key: "+", shiftKey: true }, listed)).toEqual({ kind: "zoom", step: 1 });
    expect(mapKeyOf({ ...plain, key: "-" }, listed)).toEqual({ kind: "zoom", step: -1 });
  }
});

test("nothing else is the map's: letters, Tab, and what the browser does with a key that is held", () => {
  for (const key of ["a", "Tab", "Enter", " ", "Home", "も", "?"])
    expect(mapKeyOf({ ...plain, key }, false)).toBeNull();
  for (const held of ["ctrlKey", "metaKey", "altKey"] as const)
    for (const key of ["+", "-", "ArrowLeft"]) expect(mapKeyOf({ ...plain, key, [held]: true }, false)).toBeNull();
});
