import type { GeoContext } from "d3";
import type { Part, Size } from "./frame.ts";

/** Units of path data to a CSS pixel. Whole tenths are as fine as a line is seen, and half as long as fractions. */
export const unitsPerPixel = 10;

/**
 * The viewBox that path data of a frame fill, or those of a part of it.
 *
 * @param units of the data to a CSS pixel
 */
export function viewBoxOf({ left = 0, top = 0, width, height }: Size & Partial<Part>, units = unitsPerPixel): string {
  return [left, top, width, height].map((length) => Number((length * units).toFixed(3))).join(" ");
}

/**
 * Writes lines as SVG path data in whole units, each point from the one before: less than half of what absolute
 * coordinates take. Each line begins at an absolute point, so that path data may be joined.
 */
export class PathWriter implements GeoContext {
  /** What has been written. */
  path = "";
  private x = 0;
  private y = 0;
  private begins = true;

  beginPath(): void {
    // A geometry needs no beginning of its own: its first point is one.
  }

  moveTo(x: number, y: number): void {
    [this.x, this.y] = [units(x), units(y)];
    this.path += `M${pair(this.x, this.y)}`;
    this.begins = true;
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [units(x) - this.x, units(y) - this.y];
    if (dx === 0 && dy === 0) return;
    this.path += (this.begins ? "l" : dx < 0 ? "" : " ") + pair(dx, dy);
    this.begins = false;
    this.x += dx;
    this.y += dy;
  }

  closePath(): void {
    this.path += "z";
  }

  arc(): void {
    throw new Error("expected lines and rings, found a point");
  }
}

function units(pixels: number): number {
  return Math.round(pixels * unitsPerPixel);
}

/** Two numbers, the second one's sign parting them where it has one. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** A line of path data, in CSS pixels. */
export interface PathLine {
  /** The first point of a closed line is not repeated at its end. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
}

/** Reads path data as the writer writes them. */
export function linesOf(path: string): readonly PathLine[] {
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const numbers = part.match(/-?\d+/gu) ?? [];
      const points: [number, number][] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += Number(numbers[index]);
        y += Number(numbers[index + 1]);
        points.push([x / unitsPerPixel, y / unitsPerPixel]);
      }
      return { points, closed: part.endsWith("z") };
    });
}

/** Writes lines back as path data. */
export function pathOf(lines: readonly PathLine[]): string {
  const writer = new PathWriter();
  for (const { points, closed } of lines) {
    points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
    if (closed) writer.closePath();
  }
  return writer.path;
}

/**
 * Cuts open lines into pieces. A wide stroke is worked out anew for every tile of the screen that its element touches,
 * all of it: short pieces touch one or two.
 *
 * @param most segments of a piece
 */
export function piecesOf(path: string, most: number): readonly string[] {
  return linesOf(path).flatMap(({ points }) => {
    const count = Math.max(1, Math.ceil((points.length - 1) / most));
    return Array.from({ length: count }, (_, index) =>
      pathOf([{ points: points.slice(index * most, (index + 1) * most + 1), closed: false }]),
    );
  });
}
