import { type Box, type Ring, boxOf, stretches } from "./rings.ts";

/** Edge of a cell of the plan, in the units of the map. */
const cell = 6;

/** What a box may cover, and how much that costs for a cell. */
export interface Obstacles {
  readonly shapes: readonly { readonly rings: readonly Ring[]; readonly cost: number }[];
  readonly boxes: readonly { readonly box: Box; readonly cost: number }[];
}

/**
 * The top left corner at which a box covers least of what must be seen and lies near a point.
 *
 * @param frame the box stays within it
 * @param reach distance that the box keeps from the point
 */
export function freePlace(
  size: { readonly width: number; readonly height: number },
  frame: Box,
  [x, y]: readonly [number, number],
  obstacles: Obstacles,
  reach: number,
): readonly [number, number] {
  const sums = summed(planOf(frame, obstacles));
  let best: readonly [number, number] = [frame.left, frame.top];
  let least = Infinity;
  for (let top = frame.top; top + size.height <= frame.bottom; top += cell) {
    for (let left = frame.left; left + size.width <= frame.right; left += cell) {
      const [awayX, awayY] = [apart(x, left, left + size.width), apart(y, top, top + size.height)];
      const distance = Math.sqrt(awayX * awayX + awayY * awayY);
      const covered = sums(
        left - frame.left - cell,
        top - frame.top - cell,
        size.width + cell * 2,
        size.height + cell * 2,
      );
      const cost = covered * 40 + distance + (distance < reach ? 4000 : 0);
      if (cost < least) [least, best] = [cost, [left, top]];
    }
  }
  return best;
}

function apart(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

interface Plan {
  readonly columns: number;
  readonly rows: number;
  readonly costs: Float64Array;
}

function planOf(frame: Box, { shapes, boxes }: Obstacles): Plan {
  const columns = Math.ceil((frame.right - frame.left) / cell);
  const rows = Math.ceil((frame.bottom - frame.top) / cell);
  const costs = new Float64Array(columns * rows);
  const mark = (row: number, from: number, to: number, cost: number) => {
    const last = Math.min(columns - 1, Math.floor((to - frame.left) / cell));
    for (let column = Math.max(0, Math.floor((from - frame.left) / cell)); column <= last; column += 1) {
      costs[row * columns + column] = Math.max(costs[row * columns + column] ?? 0, cost);
    }
  };
  const bounded = shapes.map(({ rings, cost }) => ({ rings, cost, box: boxOf(rings) }));
  for (let row = 0; row < rows; row += 1) {
    const y = frame.top + (row + 0.5) * cell;
    for (const { rings, cost, box } of bounded) {
      if (!box || y < box.top || y > box.bottom) continue;
      for (const [from, to] of stretches(rings, [1, 0], y)) mark(row, from, to, cost);
    }
    for (const { box, cost } of boxes) {
      if (y >= box.top - cell / 2 && y <= box.bottom + cell / 2) mark(row, box.left, box.right, cost);
    }
  }
  return { columns, rows, costs };
}

/** The cost of all cells that a box touches, from a table of sums. */
function summed({ columns, rows, costs }: Plan): (x: number, y: number, width: number, height: number) => number {
  const sums = new Float64Array((columns + 1) * (rows + 1));
  const at = (column: number, row: number) => sums[row * (columns + 1) + column] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      sums[(row + 1) * (columns + 1) + column + 1] =
        (costs[row * columns + column] ?? 0) + at(column, row + 1) + at(column + 1, row) - at(column, row);
    }
  }
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return (x, y, width, height) => {
    const [left, right] = [within(Math.floor(x / cell), columns), within(Math.ceil((x + width) / cell), columns)];
    const [top, bottom] = [within(Math.floor(y / cell), rows), within(Math.ceil((y + height) / cell), rows)];
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  };
}
