import type { Geography, Tile, TilePlace } from "../model/geography.ts";
import { groundScale, project, unproject, type Position } from "./mercator.ts";
import { adjacency, directions } from "./neighbours.ts";
import type { OsakaTopology, RegionGeometry } from "./topology.ts";

/** Bounds in Web Mercator, in metres. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The extent of a geography's municipalities, which tiles fill instead. */
export function extentOf({ municipalities }: Pick<Geography, "municipalities">): Extent {
  const extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const geometry of Object.values(municipalities)) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const position of polygons.flat(2)) {
      const [x, y] = project(position as unknown as Position);
      extent.west = Math.min(extent.west, x);
      extent.east = Math.max(extent.east, x);
      extent.south = Math.min(extent.south, y);
      extent.north = Math.max(extent.north, y);
    }
  }
  return extent;
}

/** The grid: the largest that fits an extent, centred, with cells that are square on the map. */
interface Grid {
  /** Edge of a cell in metres of Web Mercator. */
  readonly edge: number;
  /** Longitude and latitude of a cell's north-west corner; fractions give points within the cell. */
  readonly at: (column: number, row: number) => [number, number];
}

function gridOver(tiles: readonly Tile[], { west, east, south, north }: Extent): Grid {
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  const edge = Math.min((east - west) / columns, (north - south) / rows);
  const left = (west + east - columns * edge) / 2;
  const top = (south + north + rows * edge) / 2;
  return { edge, at: (column, row) => unproject(left + column * edge, top - row * edge) };
}

/**
 * The tiles as a topology without other prefectures, so that the same code draws land and tiles. Every edge of a cell
 * is one arc, which adjacent cells share. Rings run clockwise.
 */
export function tileTopology(tiles: readonly Tile[], extent: Extent): OsakaTopology {
  const { at } = gridOver(tiles, extent);
  const arcs: [number, number][][] = [];
  const known = new Map<string, number>();
  /** Index of the arc between two corners of the grid: to the east, or to the south. */
  const arc = (from: readonly [number, number], to: readonly [number, number]): number => {
    const key = `${from.join()} ${to.join()}`;
    const index = known.get(key) ?? arcs.push([at(...from), at(...to)]) - 1;
    known.set(key, index);
    return index;
  };
  const geometries = tiles.map(({ code, column, row }): RegionGeometry => {
    const [northWest, northEast] = [[column, row] as const, [column + 1, row] as const];
    const [southWest, southEast] = [[column, row + 1] as const, [column + 1, row + 1] as const];
    const ring = [
      arc(northWest, northEast),
      arc(northEast, southEast),
      // A topology writes an arc that runs the other way as its index's complement.
      ~arc(southWest, southEast),
      ~arc(northWest, southWest),
    ];
    return { type: "Polygon", arcs: [ring], properties: { code, name: code } };
  });
  return {
    type: "Topology",
    arcs,
    objects: {
      municipalities: { type: "GeometryCollection", geometries },
      prefectures: { type: "GeometryCollection", geometries: [] },
    },
  };
}

/** The places of tiles, by code. */
export function tilePlaces(tiles: readonly Tile[], extent: Extent): Readonly<Record<string, TilePlace>> {
  const { edge, at } = gridOver(tiles, extent);
  const points = new Map(
    tiles.map(({ code, column, row }) => {
      const [longitude, latitude] = at(column + 0.5, row + 0.5);
      return [code, { longitude, latitude }] as const;
    }),
  );
  const arrows = directions(points, adjacency(tileTopology(tiles, extent)));
  return Object.fromEntries(
    [...points].map(([code, { longitude, latitude }]): [string, TilePlace] => [
      code,
      {
        labelPoint: [longitude, latitude],
        labelRadius: (edge / 2) * groundScale(latitude),
        directions: arrows.get(code) ?? { up: null, down: null, left: null, right: null },
      },
    ]),
  );
}
