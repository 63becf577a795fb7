import type { Half } from "./labels.ts";
import { type Cover, mayStand } from "./label-places.ts";

/** Points along and across a name's box, between its middle and its edge. */
const samplesAlong = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
const samplesAcross = [-0.8, 0, 0.8];
const count = samplesAlong.length * samplesAcross.length;
/** The gap between two of the points along, in halves of the box. */
const gap = 0.25;

/**
 * Finds how much of a name's box lies where; null where it neither stands on its own municipality nor beside it. Most
 * places of a crowded map are told by a few points: those that are left could not change it.
 *
 * @param code of the name's municipality
 * @param width of that, in CSS pixels
 * @param landUnder code of the municipality at an offset in CSS pixels from the label point; null over sea and
 * neighbours
 */
export function coverFinder(
  code: string,
  width: number,
  half: Half,
  landUnder: (dx: number, dy: number) => string | null,
): (dx: number, dy: number) => Cover | null {
  // No more of the points of a line than fit into the municipality's width can lie on it.
  const most = Math.min(samplesAlong.length, Math.floor(width / (gap * half.width)) + 1);
  return (dx, dy) => {
    let [own, others] = [0, 0];
    for (const [line, y] of samplesAcross.entries()) {
      const later = (samplesAcross.length - 1 - line) * most;
      let left = samplesAlong.length;
      for (const x of samplesAlong) {
        const found = landUnder(dx + x * half.width, dy + y * half.height);
        left -= 1;
        if (found === code) own += 1;
        else if (found !== null) others += 1;
        // At best, all that are left and can be are its own.
        if (!mayStand({ own: (own + Math.min(left, most) + later) / count, others: others / count })) return null;
      }
    }
    const cover = { own: own / count, others: others / count };
    return mayStand(cover) ? cover : null;
  };
}
