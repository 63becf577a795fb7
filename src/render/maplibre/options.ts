import { LngLat, type MapOptions, type StyleSpecification } from "maplibre-gl";
import type { Geography } from "../../model/geography.ts";
import type { Camera } from "../../cartography/frame.ts";
import { type Limits, constrain } from "./camera.ts";
import { narrow } from "../../ui/narrow.ts";
import { layersOf } from "./layers.ts";
import { locale } from "./messages.ja.ts";
import { sourcesOf } from "./sources.ts";

/** Everything the map shows, in MapLibre's terms. */
export function styleOf(geography: Geography): StyleSpecification {
  return {
    version: 8,
    sources: sourcesOf(geography),
    layers: layersOf(),
    // Colours change with the legend, not behind it.
    transition: { duration: 0, delay: 0 },
  };
}

/**
 * How the map is made.
 *
 * @param limits what the camera is kept within, asked for at every step
 * @param sharesTouch true where one finger has to go on scrolling the page, and two move the map
 */
export function optionsOf(
  container: HTMLElement,
  style: StyleSpecification,
  { center, zoom }: Camera,
  limits: () => Limits,
  sharesTouch: boolean,
): MapOptions {
  return {
    container,
    style,
    center: [...center],
    zoom,
    // Instead of MapLibre's own bounds, which would move the first camera where a wide screen shows more than them.
    transformConstrain: (point, wanted) => {
      const camera = constrain({ center: [point.lng, point.lat], zoom: wanted }, limits());
      return { center: new LngLat(...camera.center), zoom: camera.zoom };
    },
    renderWorldCopies: false,
    // North is up: the arrow keys of the list of municipalities rely on it.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    // The list of municipalities has the keys.
    keyboard: false,
    cooperativeGestures: sharesTouch,
    // Credits stand beside the map.
    attributionControl: false,
    // The element that holds the map tells its size.
    trackResize: false,
    fadeDuration: 0,
    locale: { ...locale },
    // The style is made here and tested.
    validateStyle: import.meta.env.DEV,
  };
}

/** True where one finger has to scroll the page: on a telephone whose page is longer than its screen. */
export function touchIsShared(window: Window): boolean {
  const page = window.document.documentElement;
  return window.matchMedia(`(pointer: coarse) and ${narrow}`).matches && page.scrollHeight > window.innerHeight;
}
