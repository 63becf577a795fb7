import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LabelRequest, type PlacedLabel, labelSize, placeLabels } from "../../../src/cartography/labels.ts";

/** The ink of a name: its characters are full-width, each one em wide and high. */
function boxOf({ text, dx, dy }: PlacedLabel, { x, y }: LabelRequest, fontSize: number) {
  const [halfWidth, halfHeight] = [(text.length * fontSize) / 2, fontSize / 2];
  return {
    left: x + dx - halfWidth,
    right: x + dx + halfWidth,
    top: y + dy - halfHeight,
    bottom: y + dy + halfHeight,
  };
}

type Box = ReturnType<typeof boxOf>;

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

function boxesOf(placed: readonly PlacedLabel[], requests: readonly LabelRequest[], fontSize: number) {
  return placed.map((label) => {
    const request = requests.find(({ code }) => code === label.code);
    if (!request) throw new Error(`${label.code} was not asked for`);
    return boxOf(label, request, fontSize);
  });
}

// Tenths: of all doubles most lie next to zero, and the names on one another.
const coordinate = fc.integer({ min: 0, max: 2500 }).map((tenths) => tenths / 10);
const requests = fc.uniqueArray(
  fc.record({
    code: fc.integer({ min: 27000, max: 27999 }).map(String),
    text: fc.integer({ min: 2, max: 6 }).map((length) => "泉".repeat(length)),
    x: coordinate,
    y: coordinate,
    // Few and whole, so that there are ties.
    priority: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ code }) => code, maxLength: 30 },
);
const fontSizes = fc.constantFrom(10, 12, 13.5, 15);
const byRank = (a: LabelRequest, b: LabelRequest) => b.priority - a.priority || a.code.localeCompare(b.code);

describe("names on the map", () => {
  test("stand at their points where nothing is in the way", () => {
    const alone = { code: "27209", text: "守口市", x: 100, y: 50, priority: 1 };
    expect(placeLabels([alone], 12)).toEqual([{ code: "27209", text: "守口市", dx: 0, dy: 0, onOwn: true }]);
    expect(placeLabels([], 12)).toEqual([]);
  });

  test("make way for a weightier one by the least that is enough", () => {
    const heavy = { code: "1", text: "大阪市", x: 100, y: 100, priority: 2 };
    const light = { code: "2", text: "堺市", x: 100, y: 108, priority: 1 };
    expect(placeLabels([light, heavy], 12)).toEqual([
      { code: "1", text: "大阪市", dx: 0, dy: 0, onOwn: true },
      { code: "2", text: "堺市", dx: 0, dy: 6, onOwn: true },
    ]);
    expect(placeLabels([{ ...light, x: 130, y: 101 }, heavy], 12)[1]).toMatchObject({ dx: 3, dy: 0 });
  });

  test("are left out where no place is near enough", () => {
    const heavy = { code: "1", text: "大阪市", x: 100, y: 100, priority: 2 };
    const light = { code: "2", text: "堺市", x: 100, y: 100, priority: 1 };
    expect(placeLabels([light, heavy], 12).map(({ code }) => code)).toEqual(["1"]);
    expect(placeLabels([{ ...light, y: 101 }, heavy], 12).map(({ code }) => code)).toEqual(["1", "2"]);
  });

  test("are requested ones, each once, with their own text", () => {
    fc.assert(
      fc.property(requests, fontSizes, (asked, fontSize) => {
        const placed = placeLabels(asked, fontSize);
        expect(new Set(placed.map(({ code }) => code)).size).toBe(placed.length);
        for (const { code, text } of placed) expect(asked.find((request) => request.code === code)?.text).toBe(text);
      }),
    );
  });

  test("never cover one another", () => {
    fc.assert(
      fc.property(requests, fontSizes, (asked, fontSize) => {
        const boxes = boxesOf(placeLabels(asked, fontSize), asked, fontSize);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
        }
      }),
    );
  });

  test("are no further from their points than one em each way", () => {
    fc.assert(
      fc.property(requests, fontSizes, (asked, fontSize) => {
        for (const { dx, dy } of placeLabels(asked, fontSize)) {
          expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(fontSize);
        }
      }),
    );
  });

  test("go by priority, then by code: the lighter never change where the weightier stand", () => {
    fc.assert(
      fc.property(requests, fontSizes, fc.nat(30), (asked, fontSize, count) => {
        const heaviest = [...asked].sort(byRank).slice(0, count);
        const codes = new Set(heaviest.map(({ code }) => code));
        const among = placeLabels(asked, fontSize).filter(({ code }) => codes.has(code));
        expect(among).toEqual(placeLabels(heaviest, fontSize));
      }),
    );
  });

  test("are left out only where a weightier one is in the way", () => {
    fc.assert(
      fc.property(requests, fontSizes, (asked, fontSize) => {
        const placed = placeLabels(asked, fontSize);
        for (const request of asked) {
          if (placed.some(({ code }) => code === request.code)) continue;
          const weightier = placed.filter((label) => {
            const other = asked.find(({ code }) => code === label.code);
            return other !== undefined && byRank(other, request) < 0;
          });
          const box = boxOf({ ...request, dx: 0, dy: 0, onOwn: true }, request, fontSize + 2);
          const others = boxesOf(weightier, asked, fontSize + 2);
          expect(others.some((other) => !apart(box, other))).toBe(true);
        }
      }),
    );
  });

  test("do not depend on the order in which they are asked for", () => {
    const shuffled = requests.chain((asked) =>
      fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked, { minLength: asked.length })),
    );
    fc.assert(
      fc.property(shuffled, fontSizes, ([asked, other], fontSize) => {
        expect(placeLabels(other, fontSize)).toEqual(placeLabels(asked, fontSize));
      }),
    );
  });

  test("leave what they were asked for as it was", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const before = structuredClone(asked);
        placeLabels(Object.freeze(asked), 12);
        expect(asked).toEqual(before);
      }),
    );
  });
});

describe("the size of names", () => {
  test("grows with the scale between 10 and 15 px, by halves", () => {
    const sizes = [0, 0.001, 0.008, 0.009, 0.01, 0.0111, 0.02, 1].map(labelSize);
    expect(sizes).toEqual([10, 10, 11, 12, 13.5, 15, 15, 15]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), (a, b) => {
        expect(labelSize(Math.min(a, b))).toBeLessThanOrEqual(labelSize(Math.max(a, b)));
        expect(labelSize(a) * 2).toBe(Math.round(labelSize(a) * 2));
      }),
    );
  });
});
