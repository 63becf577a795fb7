import { Delaunay, randomLcg } from "d3";
import type { OsakaTopology, RegionGeometry } from "../../../src/geo/topology.ts";

/** The rectangle that the cells fill, in degrees: about as large as Japan. */
const [west, south, east, north] = [129, 31, 145, 45] as const;

/** Points of a border between two corners: a border of the real map has as many, or more. */
const inner = 8;

/**
 * Cells around random points, which share their borders as municipalities do.
 *
 * @param count of cells
 * @param seed the same one gives the same cells
 */
export function cells(count: number, seed = 0.5): OsakaTopology {
  const random = randomLcg(seed);
  const points = Array.from({ length: count }, () => [
    west + random() * (east - west),
    south + random() * (north - south),
  ]);
  const voronoi = Delaunay.from(points as [number, number][]).voronoi([west, south, east, north]);
  const arcs: [number, number][][] = [];
  const known = new Map<string, number>();
  const arcBetween = (from: readonly [number, number], to: readonly [number, number]): number => {
    const back = known.get([...to, ...from].join(" "));
    if (back !== undefined) return ~back;
    known.set([...from, ...to].join(" "), arcs.length);
    const off = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.04;
    const between = Array.from({ length: inner }, (_, index): [number, number] => {
      const along = (index + 1) / (inner + 1);
      const at = (low: number, high: number) => low + along * (high - low) + (random() - 0.5) * off;
      return [at(from[0], to[0]), at(from[1], to[1])];
    });
    return arcs.push([[...from], ...between, [...to]]) - 1;
  };
  const geometries = points.map((_, index): RegionGeometry => {
    // Clockwise on the map, as d3-geo wants an outer ring.
    const ring = [...voronoi.cellPolygon(index)].reverse() as [number, number][];
    const borders = ring.slice(1).map((to, at) => arcBetween(ring[at] ?? to, to));
    const code = String(index).padStart(5, "0");
    return { type: "Polygon", arcs: [borders], properties: { code, name: `第${code}町` } };
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
