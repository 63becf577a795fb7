import { describe, expect, test } from "vitest";
import { labelsOf } from "../../../src/render/maplibre/labels.ts";
import { toWorld } from "../../../src/cartography/camera.ts";
import { project } from "../../../src/cartography/frame.ts";
import { lookOf } from "../../../src/render/maplibre/options.ts";
import { type MapPaths, fittedPaths } from "../../../src/cartography/paths.ts";
import { mapDrawing } from "../../../src/cartography/map-drawing.ts";
import { hasSymbols, symbolBoxes, symbolScale } from "../../../src/cartography/symbol-boxes.ts";
import { symbolsOf } from "../../../src/cartography/symbols.ts";
import type { ViewModel } from "../../../src/derive/view-model.ts";
import { atlas, viewOf } from "../../support/real-atlas.ts";
import { type Screen, desktop, phone, screens } from "./frames.ts";

interface Box {
  readonly code: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type ToPixels = (point: readonly [number, number]) => readonly [number, number];

const pathsOf = (view: ViewModel, { size, padding }: Screen): MapPaths =>
  fittedPaths(view.geography, view.frame, size, padding);

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const distance = ({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]) =>
  Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));

/** Every symbol with its casing, as drawn. */
function symbolBoxesOf(view: ViewModel, fontSize: number, toPixels: ToPixels): Box[] {
  const boxes = symbolBoxes(view.second?.classes ?? [], symbolScale(fontSize));
  return view.municipalities.map(({ code, labelPoint }) => {
    const box = boxes.get(view.second?.classOf[code]?.value ?? "");
    if (!box) throw new Error(`${code} has no symbol`);
    const [x, y] = toPixels(labelPoint);
    return { code, left: x - box.side, right: x + box.side, top: y - box.top, bottom: y + box.bottom };
  });
}

const nameBox = (code: string, text: string, x: number, y: number, fontSize: number): Box => ({
  code,
  left: x - (text.length * fontSize) / 2,
  right: x + (text.length * fontSize) / 2,
  top: y - fontSize / 2,
  bottom: y + fontSize / 2,
});

/** Names and symbols that cover each other. */
const collisions = (names: readonly Box[], symbols: readonly Box[]) =>
  names.flatMap((name) => symbols.filter((symbol) => meet(name, symbol)).map(({ code }) => `${name.code} ${code}`));

/** Every metric as the second of another. */
const bySecond = atlas.metrics.map(({ id }, index) => [atlas.metrics.at(index - 1)?.id ?? "", id] as const);

describe("no name covers a symbol", () => {
  test.each(screens)("on the SVG map on %s, whatever the second metric, on land and as tiles", (_name, screen) => {
    for (const shape of ["land", "tiles"] as const) {
      for (const [metric, second] of bySecond) {
        const view = viewOf({ metric, with: second, shape });
        const paths = pathsOf(view, screen);
        const { labels, fontSize } = mapDrawing(view, paths);
        const names = labels.map(({ code, text, x, y }) => nameBox(code, text, x, y, fontSize));
        expect(
          collisions(
            names,
            symbolBoxesOf(view, fontSize, (point) => project(paths.frame, point)),
          ),
        ).toEqual([]);
      }
    }
  });

  test.each([8, 8.7, 9.3, 10, 12])("on MapLibre's map at zoom %d", (zoom) => {
    for (const [metric, second] of bySecond) {
      const view = viewOf({ metric, with: second });
      const { size, collection } = labelsOf(view, { latitude: 34.6, zoom }, 1);
      const toPixels: ToPixels = (point) => toWorld(point, 512 * 2 ** zoom);
      const names = collection.features.map(({ properties: { code, text, offset }, geometry }) => {
        const [x, y] = toPixels([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
        return nameBox(code, text, x + offset[0], y + offset[1], size);
      });
      expect(collisions(names, symbolBoxesOf(view, size, toPixels))).toEqual([]);
    }
  });

  test("and few names are lost by it", () => {
    const lost = (screen: Screen) =>
      Math.max(
        ...bySecond.map(([metric, second]) => {
          const view = viewOf({ metric, with: second });
          return atlas.municipalities.length - mapDrawing(view, pathsOf(view, screen)).labels.length;
        }),
      );
    expect(lost(desktop)).toBe(0);
    expect(lost(phone)).toBeLessThanOrEqual(3);
  });

  test("every name is nearer to its own municipality's symbol than to any other", () => {
    for (const screen of [desktop, phone]) {
      for (const [metric, second] of bySecond) {
        const view = viewOf({ metric, with: second });
        const paths = pathsOf(view, screen);
        const { labels, fontSize } = mapDrawing(view, paths);
        for (const { code, text, x, y } of labels) {
          const name = nameBox(code, text, x, y, fontSize);
          const away = view.municipalities.map(({ code: other, labelPoint }) => ({
            other,
            distance: distance(name, project(paths.frame, labelPoint)),
          }));
          const own = away.find(({ other }) => other === code)?.distance ?? Number.NaN;
          // Boxes are a pixel wider in the placing than the ink is here.
          expect(away.filter((entry) => entry.distance < own - 1.5)).toEqual([]);
        }
      }
    }
  });

  test("the selected municipality's name is among those that stay", () => {
    for (const screen of [desktop, phone]) {
      for (const { code } of atlas.municipalities) {
        const view = viewOf({ with: "school-registration", municipality: code });
        const { labels } = mapDrawing(view, pathsOf(view, screen));
        expect(labels.map((label) => label.code)).toContain(code);
      }
    }
  });

  test("both renderers place the same names in the same places", () => {
    const view = viewOf({ with: "school-registration" });
    const paths = pathsOf(view, desktop);
    const { center, zoom } = lookOf(paths.frame);
    const drawing = mapDrawing(view, paths);
    const { collection } = labelsOf(view, { latitude: center[1], zoom }, 1);
    expect(collection.features.map(({ properties }) => properties.offset)).toEqual(
      drawing.labels.map(({ dx, dy }) => [dx, dy]),
    );
  });
});

describe("a symbol's box", () => {
  /** Half of the casing's width around a filled symbol and around a line. */
  const casing = { filled: 1.5, line: 2.25 };

  test("holds the drawn symbol with its casing, and hardly more", () => {
    const classes = [
      ...["a", "b", "c", "d", "e", "f"].map((value) => ({ value, silent: false })),
      { value: "not-mentioned", silent: true },
      { value: "uncovered", silent: true },
    ];
    const boxes = symbolBoxes(classes, 1);
    for (const [value, { path, filled }] of symbolsOf(classes)) {
      const box = boxes.get(value);
      const around = filled ? casing.filled : casing.line;
      const reach = reachOf(path);
      for (const side of ["top", "bottom", "side"] as const) {
        const needed = reach[side] + around;
        expect(box?.[side], `${value} ${side}`).toBeGreaterThanOrEqual(needed - 0.1);
        expect(box?.[side], `${value} ${side}`).toBeLessThan(needed + 0.7);
      }
    }
  });

  test("goes by the size of the names", () => {
    expect([8, 10, 11, 12, 15].map(symbolScale)).toEqual([0.75, 0.75, 0.875, 1, 1]);
    const [full, small] = [1, 0.75].map((scale) => symbolBoxes([{ value: "a", silent: false }], scale).get("a"));
    expect(small?.side).toBe((full?.side ?? 0) * 0.75);
  });

  test("is there where the one large map shows two metrics", () => {
    expect(hasSymbols(viewOf({ with: "staff-shortage" }))).toBe(true);
    expect(hasSymbols(viewOf({ with: "staff-shortage", view: "split" }))).toBe(false);
    expect(hasSymbols(viewOf())).toBe(false);
  });
});

/** How far path data of straight lines, or of arcs around the origin, reach. */
function reachOf(path: string): { top: number; bottom: number; side: number } {
  const [, radius] = /A(-?[\d.]+),/u.exec(path) ?? [];
  if (radius !== undefined) return { top: Number(radius), bottom: Number(radius), side: Number(radius) };
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, command = "", numbers = ""] of path.matchAll(/([MLHVhvZ])([^MLHVhvZ]*)/gu)) {
    const [one = 0, other = 0] = numbers.split(/[, ]/u).map(Number);
    if (command === "M" || command === "L") [x, y] = [one, other];
    else if (command === "H") x = one;
    else if (command === "V") y = one;
    else if (command === "h") x += one;
    else if (command === "v") y += one;
    points.push([x, y]);
  }
  return {
    top: Math.max(...points.map((point) => -point[1])),
    bottom: Math.max(...points.map((point) => point[1])),
    side: Math.max(...points.map((point) => Math.abs(point[0]))),
  };
}
