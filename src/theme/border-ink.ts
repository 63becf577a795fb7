import { Kept } from "../model/memo.ts";
import { contrast } from "./contrast.ts";

/** From light to dark, because no single colour stands out on white, on the middle fills and on the darkest. */
const inks = ["#ffffff", "#8b8d92", "#4d4d4f", "#1a1a1c"] as const;

/** A contrast that needs no improving. */
const ample = 3;

/** A map has thousands of borders at most, but few pairs of fills. */
const inkOf = new Kept<string, string>(1000);

/**
 * Colour of a thin border between two fills: the lightest that stands out well from both, so that borders stay quiet on
 * paper; where none does, the one that stands out most from the fill that it is nearer to.
 */
export function borderInk(one: string, other: string): string {
  return inkOf.of(`${one} ${other}`, () => {
    const seen = (ink: string) => Math.min(contrast(ink, one), contrast(ink, other));
    return inks.find((ink) => seen(ink) >= ample) ?? inks.reduce((best, ink) => (seen(ink) > seen(best) ? ink : best));
  });
}
