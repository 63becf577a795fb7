import type { Half } from "./labels.ts";
import { type Cover, mayStand, standsOnOwn } from "./label-places.ts";

/** Points along and across a name's box, between its middle and its edge. */
const samplesAlong = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
const samplesAcross = [-0.8, 0, 0.8];
const count = samplesAlong.length * samplesAcross.length;
/** The gap between two of the points along, in halves of the box. */
const gap = 0.25;

/** Points of a line that can lie on something of a width, at most. */
function mostAlong(width: number, half: Half): number {
  return Math.min(samplesAlong.length, Math.floor(width / (gap * half.width)) + 1);
}

/**
 * Whether there may be a place for a name at all: on its own municipality, where that is large enough, or beside it, for
 * which the sea or a neighbour has to be near. Of a whole country's municipalities most have neither.
 *
 * @param own size of the municipality, in CSS pixels
 * @param reach how far from the label point the name's edges may come
 */
export function mayHavePlace(
  own: Half,
  half: Half,
  reach: Half,
  landUnder: (dx: number, dy: number) => string | null,
): boolean {
  const lines = Math.min(samplesAcross.length, Math.floor(own.height / (0.8 * half.height)) + 1);
  if (standsOnOwn({ own: (mostAlong(own.width, half) * lines) / count })) return true;
  for (let dy = -reach.height; dy <= reach.height; dy += half.height / 2)
    for (let dx = -reach.width; dx <= reach.width; dx += half.width / 2) if (landUnder(dx, dy) === null) return true;
  return false;
}

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
  const most = mostAlong(width, half);
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
