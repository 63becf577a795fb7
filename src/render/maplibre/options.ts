import { LngLat, type MapOptions, type StyleSpecification } from "maplibre-gl";
import type { Geography } from "../../model/geography.ts";
import type { Camera } from "../../cartography/frame.ts";
import { type Limits, constrain } from "./camera.ts";
import { layersOf } from "./layers.ts";
import { locale } from "./messages.ja.ts";
import { sourcesOf } from "./sources.ts";

/** Everything the map shows, in MapLibre's terms. */
export function styleOf(geography: Geography): StyleSpecification {
  return {
    version: 8,
    sources: sourcesOf(geography),
    layers: layersOf(),
    // Without a transition, so that colours and legend change at the same time.
    transition: { duration: 0, delay: 0 },
  };
}

/**
 * How the map is made.
 *
 * @param limits limits of the camera, read at every step; null where it takes a camera as it is
 */
export function optionsOf(
  container: HTMLElement,
  style: StyleSpecification,
  { center, zoom }: Camera,
  limits: () => Limits | null,
): MapOptions {
  return {
    container,
    style,
    center: [...center],
    zoom,
    // MapLibre's own bounds would move the first camera where a wide screen shows more than they contain.
    transformConstrain: (point, wanted) => {
      const within = limits();
      if (!within) return { center: point, zoom: wanted };
      const camera = constrain({ center: [point.lng, point.lat], zoom: wanted }, within);
      return { center: new LngLat(...camera.center), zoom: camera.zoom };
    },
    renderWorldCopies: false,
    // North stays up, because the arrow keys of the list of municipalities rely on it.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    // The list of municipalities handles the keyboard.
    keyboard: false,
    // The page shows the credits beside the map.
    attributionControl: false,
    // The map's element sets its size.
    trackResize: false,
    fadeDuration: 0,
    locale: { ...locale },
    // The style comes from this code and is tested, so it needs no validation.
    validateStyle: import.meta.env.DEV,
  };
}
