type Point = readonly [x: number, y: number];

/** Rounds of pushing apart. The 43 points on a phone's map need two thirds of them. */
const rounds = 60;

/**
 * Moves crowded points apart, each as little as possible, until the discs around them do not overlap.
 *
 * A finger needs room to hit a point even where two label points are close, like those of 泉大津市 and 忠岡町.
 *
 * @param points in CSS pixels
 * @param distance that any two are to have, in CSS pixels
 * @returns the points in the same order; those with room around them unmoved
 */
export function spreadTargets(points: readonly Point[], distance: number): readonly Point[] {
  const spread = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [index, one] of spread.entries()) {
      for (const other of spread.slice(index + 1)) {
        const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
        const apart = Math.hypot(dx, dy);
        // A small tolerance, so that the loop ends.
        if (apart >= distance - 0.01) continue;
        const push = (distance - apart) / 2;
        // Two points at the same place have no direction between them, so they part horizontally.
        const [alongX, alongY] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        one[0] -= alongX * push;
        one[1] -= alongY * push;
        other[0] += alongX * push;
        other[1] += alongY * push;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return spread;
}
