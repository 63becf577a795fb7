/** Side of a cell of the index, in projected metres: about the length of a simplified edge. */
const CELL = 250;

/** Finds the distance from a point to the nearest of many segments, through a grid. */
export class SegmentIndex {
  #cells = new Map();

  /** @param {number[][][]} lines in projected metres */
  constructor(lines) {
    for (const line of lines) {
      for (let index = 1; index < line.length; index += 1) this.#add([...line[index - 1], ...line[index]]);
    }
  }

  #add(segment) {
    const [startX, startY, endX, endY] = segment;
    for (let column = cellOf(Math.min(startX, endX)); column <= cellOf(Math.max(startX, endX)); column += 1) {
      for (let row = cellOf(Math.min(startY, endY)); row <= cellOf(Math.max(startY, endY)); row += 1) {
        const key = keyOf(column, row);
        const cell = this.#cells.get(key);
        if (cell === undefined) this.#cells.set(key, [segment]);
        else cell.push(segment);
      }
    }
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {number} distance to the nearest segment, in projected metres
   */
  distance(x, y) {
    let best = Infinity;
    // A segment in a cell of ring n + 1 is at least n cells away, so the search may stop once something is nearer.
    for (let ring = 0; best > (ring - 1) * CELL; ring += 1) {
      for (const cell of this.#ring(cellOf(x), cellOf(y), ring)) {
        for (const segment of cell) best = Math.min(best, distanceToSegment(x, y, segment));
      }
    }
    return best;
  }

  *#ring(column, row, ring) {
    for (let across = -ring; across <= ring; across += 1) {
      const step = Math.abs(across) === ring ? 1 : 2 * ring;
      for (let up = -ring; up <= ring; up += step) {
        const cell = this.#cells.get(keyOf(column + across, row + up));
        if (cell !== undefined) yield cell;
      }
    }
  }
}

/** One number for a cell: the world has fewer than 2^18 rows of cells. */
const keyOf = (column, row) => column * 2 ** 18 + row;

const cellOf = (ordinate) => Math.floor(ordinate / CELL);

function distanceToSegment(x, y, [startX, startY, endX, endY]) {
  const alongX = endX - startX;
  const alongY = endY - startY;
  const length = alongX * alongX + alongY * alongY;
  const share = length === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / length;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(x - startX - clamped * alongX, y - startY - clamped * alongY);
}
