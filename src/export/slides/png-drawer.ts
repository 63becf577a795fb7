import { rasterise } from "../png/raster.ts";
import type { DrawPng } from "./pptx.ts";

/** Draws pictures until a signal stops it. */
export function pngDrawer(signal: AbortSignal): DrawPng {
  return async (svg, width, height) => {
    const png = await rasterise({ svg, width, height }, { signal });
    return new Uint8Array(await png.arrayBuffer());
  };
}
