/** A map camera. It is of no window: in a box of any size it has the same ground around its centre. */
export interface Camera {
  readonly center: readonly [longitude: number, latitude: number];
  /** The shorter edge of the map's box shows 360° / 2^zoom of longitude. */
  readonly zoom: number;
}

/** How the large map is looked at. */
export interface Sight {
  /** Null for the view's own frame, which follows the window's size. */
  readonly camera: Camera | null;
  /** True during a gesture: names and lines are drawn anew when it has ended. */
  readonly moving: boolean;
}

/** The view's own frame. */
export const ownFrame: Sight = { camera: null, moving: false };

/** The least and the greatest zoom that a state has: somewhat more than any map's own limits allow. */
const zoomReach = [7, 14] as const;

/**
 * A camera as an address has it. On a screen of four thousand pixels what it shows stands a pixel from what the unrounded
 * one shows at most.
 */
export function rounded({ center: [longitude, latitude], zoom }: Camera): Camera {
  return {
    center: [to(longitude, 5), to(latitude, 5)],
    zoom: to(Math.min(zoomReach[1], Math.max(zoomReach[0], zoom)), 3),
  };
}

function to(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
