import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BoxIndex, overlap } from "../../../src/cartography/box-index.ts";

const box = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 0, max: 80 }),
  height: fc.integer({ min: 0, max: 20 }),
});

describe("an index of boxes", () => {
  test("finds what lies over a box where looking at each of them does", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), box, fc.constantFrom(7, 40, 1000), (kept, asked, edge) => {
        const index = new BoxIndex(edge);
        for (const one of kept) index.add(one);
        expect(index.empty).toBe(kept.length === 0);
        expect(index.some(asked, overlap)).toBe(kept.some((one) => overlap(one, asked)));
      }),
    );
  });

  test("asks of those near by alone", () => {
    const index = new BoxIndex(40);
    for (let at = 0; at < 1900; at += 1) index.add({ x: 50 * at, y: 0, width: 20, height: 6 });
    let asked = 0;
    index.some({ x: 5000, y: 0, width: 20, height: 6 }, () => {
      asked += 1;
      return false;
    });
    expect(asked).toBeLessThan(10);
  });
});
