type Point = readonly [x: number, y: number];

/** Rounds of pushing apart: with 43 points on a phone's map two thirds of them are enough. */
const rounds = 60;

/**
 * Moves points that crowd apart, each as little as it takes, so that a disc around one covers no part of another's.
 *
 * A finger needs a place to land on even where two label points stand side by side, as those of 泉大津市 and 忠岡町 do.
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
        // A hair's breadth is close enough, and lets the pushing come to an end.
        if (apart >= distance - 0.01) continue;
        const push = (distance - apart) / 2;
        // Two at the same place have no direction of their own: they part from left to right.
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
