// The package brings no types.
declare module "polylabel" {
  /**
   * Pole of inaccessibility of a polygon.
   *
   * @param polygon outer ring and holes
   * @param precision in the units of the coordinates
   * @returns the point, with its distance to the nearest edge
   */
  export default function polylabel(
    polygon: readonly (readonly (readonly [x: number, y: number])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
