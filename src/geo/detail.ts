import type { OsakaTopology } from "./topology.ts";

const metresPerDegree = 111_195;

type Point = readonly [x: number, y: number];

/**
 * The topology with a third number at each inner point of the municipalities' arcs: the error in metres up to which the
 * point can be left out. A map takes what its scale needs, and adjacent shapes, which share arcs, still fit.
 *
 * The neighbours' own arcs keep every point: they are coarser already.
 */
export function withDetail(topology: OsakaTopology): OsakaTopology {
  const { arcs, transform, objects } = topology;
  const own = new Set(
    objects.municipalities.geometries
      .flatMap((geometry) => (geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat()))
      .flat()
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [, bottom] = transform?.translate ?? [0, 0];
  return {
    ...topology,
    arcs: arcs.map((arc, index) => {
      if (arc.length < 3 || !own.has(index)) return arc;
      const across = Math.cos(((bottom + (arc[0]?.[1] ?? 0) * scaleY) * Math.PI) / 180);
      let [x, y] = [0, 0];
      const points = arc.map(([dx = 0, dy = 0]): Point => {
        [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
        return [x * scaleX * across * metresPerDegree, y * scaleY * metresPerDegree];
      });
      const errors = errorsOf(points);
      return arc.map((position, at) => (at === 0 || at === arc.length - 1 ? position : [...position, errors[at] ?? 0]));
    }),
  };
}

/**
 * For each inner point of a line, the greatest tolerance at which Douglas and Peucker's method still keeps it. What they
 * leave out at a smaller one, they leave out at a greater one.
 */
function errorsOf(points: readonly Point[]): readonly number[] {
  const errors = points.map(() => 0);
  const open: [first: number, last: number, most: number][] = [[0, points.length - 1, Infinity]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last, most] = range;
    const [from, to] = [points[first], points[last]];
    if (!from || !to || last - first < 2) continue;
    let [farthest, place] = [-1, first + 1];
    for (let index = first + 1; index < last; index += 1) {
      const distance = distanceOf(points[index] ?? from, from, to);
      if (distance > farthest) [farthest, place] = [distance, index];
    }
    const error = Math.min(most, farthest);
    errors[place] = error;
    open.push([first, place, error], [place, last, error]);
  }
  return errors;
}

/** Distance of a point from an edge. */
function distanceOf([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
