import type { Geography } from "../atlas.ts";
import type { Frame } from "../svg/frame.ts";
import type { View } from "../view.ts";
import type { Emphasis } from "../view/emphasis.ts";
import type { LargeMap, LargeMapEvents } from "./large-map.ts";

/** Makes the MapLibre map. */
export function createGlMap(
  _host: HTMLElement,
  _geography: Geography,
  _frame: Frame,
  _view: View,
  _emphasis: Emphasis,
  _events: LargeMapEvents,
): Promise<LargeMap> {
  return Promise.reject(new Error("not yet drawn by MapLibre"));
}
