import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverFinder, mayHavePlace } from "../../../src/cartography/label-cover.ts";
import { farthest, mayStand, placesOf } from "../../../src/cartography/label-places.ts";
import { landOf, toUnit } from "../../../src/cartography/land-grid.ts";
import { atlas, viewOf } from "../../support/real-atlas.ts";

/** Land in columns: whose each is, "" for the sea. */
const columns = fc.record({
  codes: fc.array(fc.constantFrom("", "own", "other"), { minLength: 3, maxLength: 12 }),
  breadth: fc.integer({ min: 2, max: 40 }),
});
const half = { width: 24, height: 6 };

function landIn({ codes, breadth }: { readonly codes: readonly string[]; readonly breadth: number }) {
  const found = codes.map((code, index) => (code === "own" ? index : -1)).filter((index) => index >= 0);
  const [first, last] = [found[0] ?? 0, found.at(-1) ?? -1];
  const under = (x: number) => codes[Math.floor(x / breadth + codes.length / 2)];
  return {
    width: (last - first + 1) * breadth,
    under: (x: number) => (under(x) === "" ? null : (under(x) ?? null)),
  };
}

describe("what a name covers", () => {
  test("is told where it may stand, and only there, as by all of its points", () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: -60, max: 60 }), (land, dx) => {
        const { width, under } = landIn(land);
        const points = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((part) => under(dx + part * half.width));
        const share = (test: (code: string | null) => boolean) => points.filter(test).length / points.length;
        const whole = { own: share((code) => code === "own"), others: share((code) => code === "other") };
        const cover = coverFinder("own", width, half, under)(dx, 0);
        if (mayStand(whole)) {
          expect(cover?.own).toBeCloseTo(whole.own);
          expect(cover?.others).toBeCloseTo(whole.others);
        } else expect(cover).toBeNull();
      }),
    );
  });

  test("needs few points where a name is much wider than its municipality, amid others", () => {
    let asked = 0;
    const under = (x: number) => {
      asked += 1;
      return Math.abs(x) < 5 ? "own" : "other";
    };
    expect(coverFinder("own", 10, half, under)(0, 0)).toBeNull();
    expect(asked).toBeLessThanOrEqual(3);
  });
});

describe("whether there may be a place for a name", () => {
  const fontSize = 10;
  const reachOf = ({ width, height }: typeof half) => ({
    width: farthest.along * fontSize + width,
    height: farthest.across * fontSize + height,
  });

  test.each([1e4, 3e4, 1e5, 3e5])("is said of each that has one, in a world of %d pixels", (scale) => {
    const land = landOf(atlas.geography, 1 / scale);
    let without = 0;
    for (const { code, name, labelPoint } of viewOf({ metric: "office-internship" }).municipalities) {
      const [x, y] = toUnit(labelPoint);
      const own = { width: (name.length * fontSize) / 2 + 1, height: fontSize / 2 + 0.5 };
      const under = (dx: number, dy: number) => land.at(x + dx / scale, y + dy / scale);
      const box = land.boxOf(code);
      if (!box) throw new Error(`${name}: expected land, found none`);
      const size = { width: (box.east - box.west) * scale, height: (box.south - box.north) * scale };
      const [place] = placesOf(fontSize, coverFinder(code, size.width, own, under));
      if (place) expect(mayHavePlace(size, own, reachOf(own), under), name).toBe(true);
      else without += 1;
    }
    expect(without).toBeLessThan(43);
  });

  test("is denied to a small one amid others, and to none that is large or by the sea", () => {
    const small = { width: 10, height: 8 };
    const amid = (x: number, y: number) => (Math.abs(x) < 5 && Math.abs(y) < 4 ? "own" : "other");
    const shore = (x: number, y: number) => (x > 20 ? null : amid(x, y));
    expect(mayHavePlace(small, half, reachOf(half), amid)).toBe(false);
    expect(mayHavePlace(small, half, reachOf(half), shore)).toBe(true);
    expect(mayHavePlace({ width: 60, height: 20 }, half, reachOf(half), () => "own")).toBe(true);
  });
});
