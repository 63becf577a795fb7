/** A box around its middle, in CSS pixels. */
export interface MiddleBox {
  readonly x: number;
  readonly y: number;
  /** Half of its own. */
  readonly width: number;
  readonly height: number;
}

/** Of a square's column and row, in either direction. */
const most = 2 ** 20;

/** Boxes by the squares of a grid that they touch: who asks what lies in the way is not told of all others. */
export class BoxIndex {
  private readonly squares = new Map<number, MiddleBox[]>();

  /** @param edge of a square, in CSS pixels: about a box's */
  constructor(private readonly edge: number) {}

  get empty(): boolean {
    return this.squares.size === 0;
  }

  add(box: MiddleBox): void {
    this.visit(box, (square) => {
      const kept = this.squares.get(square);
      if (kept) kept.push(box);
      else this.squares.set(square, [box]);
      return false;
    });
  }

  /** Whether a test holds for one of those that may touch a box. */
  some(box: MiddleBox, test: (kept: MiddleBox, box: MiddleBox) => boolean): boolean {
    return this.visit(box, (square) => {
      const kept = this.squares.get(square);
      if (kept) for (const one of kept) if (test(one, box)) return true;
      return false;
    });
  }

  /** Visits the squares that a box touches, until told to stop. */
  private visit({ x, y, width, height }: MiddleBox, stop: (square: number) => boolean): boolean {
    const { edge } = this;
    const [right, bottom] = [Math.floor((x + width) / edge), Math.floor((y + height) / edge)];
    for (let column = Math.floor((x - width) / edge); column <= right; column += 1)
      for (let row = Math.floor((y - height) / edge); row <= bottom; row += 1)
        if (stop(column * most + row)) return true;
    return false;
  }
}

/** Whether two boxes lie over one another. */
export function overlap(one: MiddleBox, other: MiddleBox): boolean {
  return Math.abs(one.x - other.x) < one.width + other.width && Math.abs(one.y - other.y) < one.height + other.height;
}
