import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Geography } from "../../model/geography.ts";
import type { Frame } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { MapLibreLargeMap } from "./maplibre-large-map.ts";
import { type LargeMap, LargeMapError } from "./large-map.ts";
import { adoptStyles } from "./stylesheet.ts";
import type { ContextStates } from "./waiting.ts";

/**
 * Makes the MapLibre map.
 *
 * @param host its container: empty, as large as the frame, and hidden until the map is ready
 * @param context is told when the graphics context was lost, is back, or did not come back in time
 * @returns once the map has drawn its first complete frame, so that it can replace another map without a gap
 * @throws LargeMapError when a part of it did not arrive or it cannot work here; the host is then unchanged
 */
export async function createGlMap(
  host: HTMLElement,
  geography: Geography,
  frame: Frame,
  view: ViewModel,
  highlight: Highlight,
  context: ContextStates,
): Promise<LargeMap> {
  setWorkerUrl(workerUrl);
  const dropStyles = adoptStyles(host.getRootNode() as DocumentOrShadowRoot & Node);
  // MapLibre sets the container's position, so it gets an element of its own, not the host.
  const container = document.createElement("div");
  container.style.width = container.style.height = "100%";
  host.replaceChildren(container);
  const empty = () => {
    dropStyles();
    container.remove();
  };
  let map: MapLibreLargeMap;
  try {
    map = new MapLibreLargeMap(container, geography, frame, view, highlight, context, empty);
  } catch (error) {
    empty();
    throw new LargeMapError("failed", error);
  }
  try {
    await map.drawn();
  } catch (error) {
    map.remove();
    throw error instanceof LargeMapError ? error : new LargeMapError("not-loaded", error);
  }
  return map;
}
