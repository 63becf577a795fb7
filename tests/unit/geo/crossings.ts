/** Two ends on an integer grid: x1, y1, x2, y2. */
export type Segment = readonly [number, number, number, number];

/**
 * Pairs of segments that cross or overlap. Segments that only meet end to end do not; one that ends upon the middle of
 * another does.
 */
export function findCrossings<T extends { readonly ends: Segment }>(segments: readonly T[]): (readonly [T, T])[] {
  const eastward = [...segments].sort((one, other) => west(one.ends) - west(other.ends));
  const found: (readonly [T, T])[] = [];
  for (const [index, one] of eastward.entries()) {
    const end = Math.max(one.ends[0], one.ends[2]);
    for (let next = index + 1; next < eastward.length; next += 1) {
      const other = eastward[next] as T;
      if (west(other.ends) > end) break;
      if (cross(one.ends, other.ends)) found.push([one, other]);
    }
  }
  return found;
}

const west = (segment: Segment) => Math.min(segment[0], segment[2]);

function cross(one: Segment, other: Segment): boolean {
  const [a, b, c, d] = [side(one, other, 0), side(one, other, 2), side(other, one, 0), side(other, one, 2)];
  if (a * b < 0 && c * d < 0) return true;
  return (
    (a === 0 && within(one, other[0], other[1])) ||
    (b === 0 && within(one, other[2], other[3])) ||
    (c === 0 && within(other, one[0], one[1])) ||
    (d === 0 && within(other, one[2], one[3])) ||
    same(one, other)
  );
}

/** On which side of a segment an end of another lies: exact, since the grid is of integers. */
function side([x1, y1, x2, y2]: Segment, other: Segment, end: 0 | 2): number {
  const [x, y] = end === 0 ? [other[0], other[1]] : [other[2], other[3]];
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}

/** Whether a point on the line of a segment lies between its ends, the ends excluded. */
function within([x1, y1, x2, y2]: Segment, x: number, y: number): boolean {
  const along = (x - x1) * (x2 - x1) + (y - y1) * (y2 - y1);
  return along > 0 && along < (x2 - x1) ** 2 + (y2 - y1) ** 2;
}

function same([x1, y1, x2, y2]: Segment, [x3, y3, x4, y4]: Segment): boolean {
  return (x1 === x3 && y1 === y3 && x2 === x4 && y2 === y4) || (x1 === x4 && y1 === y4 && x2 === x3 && y2 === y3);
}
