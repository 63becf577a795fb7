import type { Padding } from "./frame.ts";

/**
 * Padding of the framed municipalities in the map's box, on which nothing stands.
 *
 * @param whole true where the whole prefecture is framed; one coverage area has more of its neighbours around it
 */
export function paddingFor(whole: boolean): Padding {
  const padding = whole ? 12 : 24;
  return { top: padding, right: padding, bottom: padding, left: padding };
}
