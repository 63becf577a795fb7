import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverFinder } from "../../../src/cartography/label-cover.ts";
import { mayStand } from "../../../src/cartography/label-places.ts";

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
