import type { MapOptions, StyleSpecification } from "maplibre-gl";
import type { Geography } from "../../model/geography.ts";
import { type Frame, cameraOf, worldOf } from "../../cartography/frame.ts";
import { layersOf } from "./layers.ts";
import { locale } from "./messages.ja.ts";
import { sourcesOf } from "./sources.ts";
import { zoomOf } from "./zoom.ts";

/** What MapLibre has to look at for a frame. */
export function lookOf(frame: Frame): { readonly center: [number, number]; readonly zoom: number } {
  return { center: [...cameraOf(frame).center], zoom: zoomOf(worldOf(frame)) };
}

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

/** How the map is made. */
export function optionsOf(container: HTMLElement, style: StyleSpecification, frame: Frame): MapOptions {
  return {
    container,
    style,
    ...lookOf(frame),
    // The page has the gestures, for both renderers, and holds the camera within its limits.
    interactive: false,
    transformConstrain: (point, wanted) => ({ center: point, zoom: wanted }),
    renderWorldCopies: false,
    maxPitch: 0,
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
