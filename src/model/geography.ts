import type { MultiLineString, MultiPolygon, Polygon } from "geojson";

/** The arrow keys' directions on the map. */
export type Direction = "up" | "down" | "left" | "right";

/** Where each arrow key leads from a municipality; null where none lies that way. */
export type Directions = Readonly<Record<Direction, string | null>>;

/** The border that two municipalities share. */
export interface SharedBorder {
  /** Codes of the two. */
  readonly between: readonly [string, string];
  readonly line: MultiLineString;
}

/** Lines of the map by what they separate. Every arc of Osaka is in exactly one of the first four. */
export interface Borders {
  /** Between two municipalities of the same area, by pair: each line's colour goes by the two fills. */
  readonly municipal: readonly SharedBorder[];
  /** Between municipalities of different areas, or beside one that no area covers. */
  readonly area: MultiLineString;
  /** Between Osaka and a neighbouring prefecture. */
  readonly prefecture: MultiLineString;
  /** Between Osaka and the sea. */
  readonly coast: MultiLineString;
  /** Between two neighbouring prefectures. */
  readonly neighbours: MultiLineString;
}

/**
 * Shapes in longitude and latitude (JGD2011), decoded from the topology. Where a position has a third number, it is the
 * error in metres up to which a map may leave the point out.
 */
export interface Geography {
  /** By municipality code. */
  readonly municipalities: Readonly<Record<string, Polygon | MultiPolygon>>;
  /** The ground of the neighbouring prefectures, clipped; for context only. */
  readonly neighbours: readonly (Polygon | MultiPolygon)[];
  /** The rectangle that the data cover; what lies beyond it is unknown. Null for tiles, which have no surroundings. */
  readonly extent: Polygon | null;
  readonly borders: Borders;
  /** Outline of any group of municipalities, inner borders dissolved. */
  readonly outline: (codes: readonly string[]) => MultiLineString;
}

/** A municipality's cell in the layout of equal-size tiles, counted from the north-west. */
export interface Tile {
  readonly code: string;
  /** From the west, from 0. */
  readonly column: number;
  /** From the north, from 0. */
  readonly row: number;
}

/** A tile's label point and radius, and where the arrow keys lead from it. */
export interface TilePlace {
  /** The tile's middle: longitude and latitude in degrees. */
  readonly labelPoint: readonly [number, number];
  /** Half the tile's edge, in metres on the ground. */
  readonly labelRadius: number;
  readonly directions: Directions;
}

/** The municipalities as tiles of one size: other shapes and other places for the same codes. */
export interface Tiles {
  readonly geography: Geography;
  /** By municipality code. */
  readonly places: Readonly<Record<string, TilePlace>>;
}
