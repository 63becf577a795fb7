import { describe, expect, test } from "vitest";
import { geoArea } from "d3";
import { project } from "../../../src/geo/mercator.ts";
import { adjacency } from "../../../src/geo/neighbours.ts";
import { outline } from "../../../src/geo/borders.ts";
import { municipalityShapes } from "../../../src/geo/shapes.ts";
import { parseTiles } from "../../../src/ingest/geo/tile-layout.ts";
import { extentOf, tilePlaces, tileTopology } from "../../../src/geo/tiles.ts";
import { borders } from "../../../src/geo/borders.ts";
import { codeOf, labelPoints, municipalities, nameOf, readText, topology } from "./osaka.ts";

const file = "geo/tiles.yaml";
const text = readText(file);
const tiles = parseTiles({ file, text }, municipalities);
const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
const extent = extentOf({
  municipalities: Object.fromEntries(municipalityShapes(topology).map(({ code, geometry }) => [code, geometry])),
});
const drawn = tileTopology(tiles, extent);

/** Pairs of municipalities that share a border on the ground, each once. */
const pairs = [...adjacency(topology)].flatMap(([one, others]) =>
  others.filter((other) => one < other).map((other) => [one, other] as const),
);

function tileOf(code: string) {
  const tile = byCode.get(code);
  if (!tile) throw new Error(`no tile for ${code}`);
  return tile;
}

/** Angle in degrees, counter-clockwise from east. */
const bearing = (x: number, y: number) => (Math.atan2(y, x) * 180) / Math.PI;

/** How far the direction from one municipality to another turns when both become tiles, in degrees. */
function turn(one: string, other: string): number {
  const [a, b] = [labelPoints.get(one), labelPoints.get(other)];
  if (!a || !b) throw new Error("no label point");
  const [x1, y1] = project([a.longitude, a.latitude]);
  const [x2, y2] = project([b.longitude, b.latitude]);
  const [from, to] = [tileOf(one), tileOf(other)];
  const turned = Math.abs(bearing(x2 - x1, y2 - y1) - bearing(to.column - from.column, from.row - to.row));
  return Math.min(turned, 360 - turned);
}

describe("the layout", () => {
  test("has each municipality in a cell of its own, no row or column empty at its edge", () => {
    expect(tiles).toHaveLength(43);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(43);
    expect(Math.min(...tiles.map(({ column }) => column))).toBe(0);
    expect(Math.min(...tiles.map(({ row }) => row))).toBe(0);
    expect(Math.max(...tiles.map(({ column }) => column))).toBe(8);
    expect(Math.max(...tiles.map(({ row }) => row))).toBe(11);
  });

  test("keeps 52 of 86 neighbours side by side, 73 with corners", () => {
    expect(pairs).toHaveLength(86);
    const distances = pairs.map(([one, other]) => {
      const [from, to] = [tileOf(one), tileOf(other)];
      return [Math.abs(from.column - to.column), Math.abs(from.row - to.row)] as const;
    });
    expect(distances.filter(([columns, rows]) => columns + rows === 1)).toHaveLength(52);
    expect(distances.filter(([columns, rows]) => Math.max(columns, rows) === 1)).toHaveLength(73);
  });

  test("turns the direction of neighbours by 22.0° on average, and none by a right angle", () => {
    const turns = pairs.map(([one, other]) => turn(one, other));
    expect(turns.reduce((sum, angle) => sum + angle) / turns.length).toBeCloseTo(22.04, 2);
    expect(Math.max(...turns)).toBeLessThan(90);
  });

  test("states these figures where the boundaries are described", () => {
    const readme = readText("geo/README.md");
    expect(readme).toContain("52 of 86");
    expect(readme).toContain("60.5 %");
    expect(readme).toContain("22.0°");
  });
});

describe("a layout that does not fit", () => {
  const parse = (change: (text: string) => string) => () => parseTiles({ file, text: change(text) }, municipalities);
  test.each([
    ["a cell taken twice", (it: string) => it.replace("column: 5, row: 5 }", "column: 5, row: 4 }"), /\[1\].*大阪市/su],
    ["a municipality left out", (it: string) => it.replace(/^- .*門真市.*\n/mu, ""), /27223 門真市/u],
    ["one twice", (it: string) => `${it}\n- { code: "27100", name: 大阪市, column: 30, row: 0 }\n`, /\[43\].*two/su],
    ["one under another's name", (it: string) => it.replace("name: 堺市", "name: 境市"), /27140 境市/u],
    ["half a cell", (it: string) => it.replace("column: 5, row: 5 }", "column: 5.5, row: 5 }"), /\[1\]\.column/u],
  ])("is refused: %s", (_, change, message) => {
    expect(parse(change)).toThrow(message);
  });
});

describe("the tiles as a topology", () => {
  test("are squares of one size on the map, within the land's extent", () => {
    const edges = municipalityShapes(drawn).map(({ geometry }) => {
      const ring = (geometry.coordinates as number[][][])[0] ?? [];
      expect(ring).toHaveLength(5);
      expect(ring[4], "closed").toEqual(ring[0]);
      const points = ring.map(([longitude = 0, latitude = 0]) => project([longitude, latitude]));
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      expect(Math.min(...xs)).toBeGreaterThan(extent.west - 1);
      expect(Math.max(...xs)).toBeLessThan(extent.east + 1);
      expect(Math.min(...ys)).toBeGreaterThan(extent.south - 1);
      expect(Math.max(...ys)).toBeLessThan(extent.north + 1);
      const width = Math.max(...xs) - Math.min(...xs);
      expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(width, 3);
      return width;
    });
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(0.01);
  });

  test("run clockwise, as d3 wants it: none is the rest of the world", () => {
    for (const { geometry } of municipalityShapes(drawn)) expect(geoArea(geometry)).toBeLessThan(0.001);
  });

  test("lie where the layout has them: north at the top", () => {
    const places = tilePlaces(tiles, extent);
    for (const one of tiles) {
      for (const other of tiles) {
        const [a, b] = [places[one.code]?.labelPoint, places[other.code]?.labelPoint];
        if (one.column < other.column) expect(a?.[0]).toBeLessThan(b?.[0] ?? 0);
        if (one.row < other.row) expect(a?.[1]).toBeGreaterThan(b?.[1] ?? 90);
      }
    }
  });

  test("touch where their cells do, and nowhere else", () => {
    const touching = adjacency(drawn);
    for (const one of tiles) {
      const beside = tiles.filter((other) => Math.abs(one.column - other.column) + Math.abs(one.row - other.row) === 1);
      expect([...(touching.get(one.code) ?? [])].sort(), nameOf(one.code)).toEqual(
        beside.map(({ code }) => code).sort(),
      );
    }
  });

  test("have every edge once in the borders", () => {
    const { municipal, area, coast, prefecture, neighbours } = borders(drawn, (code) =>
      code < "27220" ? "one" : null,
    );
    expect(prefecture.coordinates).toEqual([]);
    expect(neighbours.coordinates).toEqual([]);
    const edges = [...municipal.map(({ line }) => line), area, coast].flatMap(({ coordinates }) =>
      coordinates.map((line) => line.length - 1),
    );
    expect(edges.reduce((sum, count) => sum + count)).toBe(drawn.arcs.length);
    const around = outline(drawn, [codeOf("守口市"), codeOf("門真市")]).coordinates.map((line) => line.length - 1);
    expect(around.reduce((sum, count) => sum + count)).toBe(6);
  });

  test("lead the arrow keys to the tile beside", () => {
    const places = tilePlaces(tiles, extent);
    expect(places[codeOf("大阪市")]?.directions).toEqual({
      up: codeOf("吹田市"),
      down: codeOf("堺市"),
      left: codeOf("豊中市"),
      right: codeOf("門真市"),
    });
  });
});
