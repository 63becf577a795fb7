import {
  type Color,
  type Rgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import {
  type Paint,
  ground,
  hatched,
  inkOn,
  notMentionedPaint,
  patternPath,
  uncoveredPaint,
  valueFills,
  valuePaint,
} from "../../../src/theme/palette.ts";
import { metricKinds, mostValues } from "../../../src/model/metric.ts";
import { borderInk } from "../../../src/theme/border-ink.ts";
import { contrast } from "../../../src/theme/contrast.ts";
import { hitFills, hitPaint } from "../../../src/theme/hit-paints.ts";
import { patterns } from "../../../src/cartography/map-drawing.ts";
import { atlas, viewOf } from "../../support/real-atlas.ts";

const difference = differenceCiede2000();
const lab = converter("lab65");
const rgb = converter("rgb");

/** How a fill is seen. */
type Vision = (fill: string) => Color;

const seen = (fill: string): Rgb => {
  const color = rgb(fill);
  if (!color) throw new Error(`${fill} is no colour`);
  return color;
};
const lightness = (fill: string) => lab(seen(fill)).l;

const protanopia = filterDeficiencyProt(1);
const deuteranopia = filterDeficiencyDeuter(1);
const tritanopia = filterDeficiencyTrit(1);
const visions: Readonly<Record<string, Vision>> = {
  "normal vision": seen,
  protanopia: (fill) => protanopia(seen(fill)),
  deuteranopia: (fill) => deuteranopia(seen(fill)),
  tritanopia: (fill) => tritanopia(seen(fill)),
};

/** The paints that stand in one legend: those of the longest palette, and those of each real metric. */
const palettes: readonly (readonly [string, readonly Paint[]])[] = [
  ...metricKinds.map(
    (kind) =>
      [
        `the longest palette of ${kind}`,
        [...valueFills[kind].map((_, index) => valuePaint(kind, index)), notMentionedPaint, uncoveredPaint],
      ] as const,
  ),
  ...atlas.metrics.map(({ id }) => [id, viewOf({ metric: id }).classes.map(({ paint }) => paint)] as const),
  ["the scale of a search", [...hitFills.map((_, index) => hitPaint(index)), notMentionedPaint, uncoveredPaint]],
];

const allValueFills = Object.values(valueFills).flat();

/** How far apart the two fills are that are hardest to tell apart. */
function leastDifference(see: Vision, ones: readonly string[], others: readonly string[]): number {
  const pairs = ones.flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other] as const));
  return Math.min(...pairs.map(([one, other]) => difference(see(one), see(other))));
}

describe.each(Object.entries(visions))("with %s", (_vision, see) => {
  test.each(palettes)("%s has classes that differ by ΔE00 ≥ 10", (_name, paints) => {
    const fills = paints.map(({ fill }) => fill);
    expect(new Set(fills).size).toBe(fills.length);
    expect(leastDifference(see, fills, fills)).toBeGreaterThanOrEqual(10);
  });

  test.each(palettes)("%s differs from sea and neighbours by ΔE00 ≥ 6", (_name, paints) => {
    const fills = paints.map(({ fill }) => fill);
    expect(leastDifference(see, fills, Object.values(ground))).toBeGreaterThanOrEqual(6);
  });

  test("sea and neighbours differ by ΔE00 ≥ 6", () => {
    expect(difference(see(ground.sea), see(ground.neighbours))).toBeGreaterThanOrEqual(6);
  });
});

test.each([
  ["protanopia", "#c04000", "#6b6400"],
  ["deuteranopia", "#d05050", "#8c7c48"],
  ["tritanopia", "#0088c0", "#009090"],
])("the measure sees what %s confuses", (vision, one, other) => {
  expect(leastDifference(seen, [one], [other])).toBeGreaterThan(10);
  expect(leastDifference(visions[vision] ?? seen, [one], [other])).toBeLessThan(10);
});

test("the scale of a search goes from dark to light, in steps that a grey printer keeps apart", () => {
  const lights = hitFills.map(lightness);
  expect(lights.map(Math.round)).toEqual([18, 41, 66, 91]);
  for (const see of Object.values(visions)) {
    expect(
      leastDifference(see, hitFills, [...hitFills, notMentionedPaint.fill, uncoveredPaint.fill]),
    ).toBeGreaterThanOrEqual(12);
  }
});

test.each([
  ["answer", 12.89, 12.89, 6.13],
  ["burden", 12.89, 12.89, 6.13],
  ["nominal", 12.89, 12.89, 6.13],
] as const)("the closest pairs of %s are as far apart as measured", (kind, ofFour, ofAll, ofGround) => {
  const fills = [...valueFills[kind], notMentionedPaint.fill, uncoveredPaint.fill];
  const four = [...valueFills[kind].slice(0, 4), notMentionedPaint.fill, uncoveredPaint.fill];
  const least = (ones: readonly string[], others: readonly string[]) =>
    Math.min(...Object.values(visions).map((see) => leastDifference(see, ones, others)));
  expect(least(four, four)).toBeCloseTo(ofFour, 2);
  expect(least(fills, fills)).toBeCloseTo(ofAll, 2);
  expect(least(fills, Object.values(ground))).toBeCloseTo(ofGround, 2);
  expect(least([ground.sea], [ground.neighbours])).toBeCloseTo(9.63, 2);
});

describe("on a grey printer", () => {
  test.each([
    ["answer", [32, 45, 69, 81]],
    ["burden", [38, 60, 81, 93]],
    ["nominal", [33, 46, 68, 79]],
  ] as const)("the first four values of %s keep apart by 10 L*", (kind, measured) => {
    const lights = valueFills[kind]
      .slice(0, 4)
      .map(lightness)
      .sort((a, b) => a - b);
    expect(lights.map(Math.round)).toEqual(measured);
    expect(Math.min(...lights.slice(1).map((light, index) => light - (lights[index] ?? 0)))).toBeGreaterThanOrEqual(10);
  });

  test("every real value is told from land and sea outside by 10 L*", () => {
    for (const { id } of atlas.metrics) {
      const { classes } = viewOf({ metric: id });
      const lights = classes.filter(({ paint }) => !paint.pattern).map(({ paint }) => lightness(paint.fill));
      const outside = Object.values(ground).map(lightness);
      expect(Math.min(...outside) - Math.max(...lights), id).toBeGreaterThanOrEqual(10);
    }
  });

  test("a burden is the darker the heavier it is", () => {
    const lights = valueFills.burden.slice(0, 4).map(lightness);
    expect(lights).toEqual([...lights].sort((a, b) => a - b));
  });

  test("no real metric needs more than the first four", () => {
    for (const { id, values } of atlas.metrics) expect(values.length, id).toBeLessThanOrEqual(4);
  });

  test("silence is told from any value by its pattern", () => {
    for (const [name, paints] of palettes) {
      const textures = paints.map(({ pattern }) => pattern?.id ?? null);
      expect(textures.slice(-2), name).toEqual(["dots", "cross"]);
      expect(new Set(textures.slice(0, -2)), name).toEqual(new Set([null]));
    }
  });
});

describe("silence", () => {
  test("has patterns that are seen on their fills", () => {
    for (const { fill, pattern } of [notMentionedPaint, uncoveredPaint]) {
      expect(wcagContrast(fill, pattern?.color ?? fill)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the paint of a value", () => {
  test("goes by the value's place", () => {
    expect(valuePaint("answer", 0)).toEqual({ fill: "#0a4a8f", pattern: null });
    expect(valuePaint("burden", mostValues - 1).fill).toBe(valueFills.burden.at(-1));
  });

  test("does not run on past the distinct fills, of which there are as many as a metric can have values", () => {
    for (const kind of metricKinds) {
      expect(valueFills[kind]).toHaveLength(mostValues);
      expect(() => valuePaint(kind, mostValues)).toThrow(RangeError);
    }
    expect(() => hitPaint(hitFills.length)).toThrow(RangeError);
    expect(() => valuePaint("nominal", 6)).toThrow("a metric has at most 6 values, value 7 has no fill");
  });

  test.each([...allValueFills, notMentionedPaint.fill, uncoveredPaint.fill, ...Object.values(ground)])(
    "%s is written with six digits",
    (fill) => {
      expect(fill).toMatch(/^#[0-9a-f]{6}$/u);
    },
  );
});

test("our own contrast is WCAG's", () => {
  for (const [one, other] of [
    ["#000000", "#ffffff"],
    ["#0a4a8f", "#eac452"],
    ["#541e00", "#541e00"],
  ] as const) {
    expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 6);
  }
});

describe("a municipal border", () => {
  test.each(palettes)("in %s stands out from the fills on either side, by 1.5 : 1 and more", (_name, paints) => {
    for (const one of paints) {
      for (const other of paints) {
        const ink = borderInk(one.fill, other.fill);
        expect(borderInk(other.fill, one.fill)).toBe(ink);
        expect(contrast(ink, one.fill), `${one.fill} ${other.fill}`).toBeGreaterThanOrEqual(1.5);
        expect(contrast(ink, other.fill), `${one.fill} ${other.fill}`).toBeGreaterThanOrEqual(1.5);
      }
    }
  });

  test("is grey on paper, where it stands among dots, and light on the dark", () => {
    expect(borderInk("#ffffff", "#ffffff")).toBe("#8b8d92");
    expect(borderInk("#0a4a8f", "#0a4a8f")).toBe("#ffffff");
  });
});

describe("ink", () => {
  test.each([...allValueFills, ...hitFills, notMentionedPaint.fill, uncoveredPaint.fill])(
    "has a contrast of 4.5:1 or more on %s",
    (fill) => {
      expect(wcagContrast(fill, inkOn(fill))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("hatches what was said of a whole area, on the same fill", () => {
    expect(hatched("#0a4a8f")).toMatchObject({ fill: "#0a4a8f", pattern: { id: "hatch-light", color: "#ffffff" } });
    expect(hatched("#eac452")).toMatchObject({ fill: "#eac452", pattern: { id: "hatch-dark", color: "#1a1a1c" } });
  });
});

/** The points of path data. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("a pattern's path", () => {
  test("draws each stroke of a tile", () => {
    const pattern = { id: "slash", size: 4, strokes: [[0, 4, 4, 0]] as const, color: "#000000", strokeWidth: 1 };
    expect(patternPath(pattern)).toBe("M0 4L4 0");
    expect(patternPath(pattern, 2, 2)).toBe("M0 4L4 0M4 4L8 0M0 8L4 4M4 8L8 4");
    expect(patternPath(pattern, 0, 3)).toBe("");
  });

  test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
    "of %s stays within its tiles",
    (_id, pattern) => {
      for (const [columns, rows] of [
        [1, 1],
        [3, 2],
      ] as const) {
        const points = pointsOf(patternPath(pattern, columns, rows));
        expect(points).toHaveLength(2 * pattern.strokes.length * columns * rows);
        for (const [x, y] of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(columns * pattern.size);
          expect(y).toBeLessThanOrEqual(rows * pattern.size);
        }
      }
    },
  );
});
