import { loadCode } from "../../ui/resource.ts";

/** Loads MapLibre with what draws in it; null where the site has none. */
export const loadGlMap: (() => Promise<typeof import("../../render/maplibre/gl-map.ts")>) | null = () =>
  loadCode(() => import("../../render/maplibre/gl-map.ts"));
