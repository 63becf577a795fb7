import { expect, test } from "vitest";
import { stepped } from "../../../src/app/find/arrow-step.ts";

test("arrow keys lead from the field through all options and back to the field", () => {
  const walk = (step: 1 | -1) => {
    const places = [-1];
    for (let key = 0; key < 4; key += 1) places.push(stepped(places.at(-1) ?? 0, step, 3));
    return places;
  };
  expect(walk(1)).toEqual([-1, 0, 1, 2, -1]);
  expect(walk(-1)).toEqual([-1, 2, 1, 0, -1]);
  expect(stepped(-1, 1, 0)).toBe(-1);
});
