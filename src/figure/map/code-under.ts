import type { LargeMap } from "../../render/maplibre/large-map.ts";

/** The municipality under the pointer. Options and SVG shapes carry their code; MapLibre has a canvas, and is asked. */
export function codeUnder(event: MouseEvent, stage: Element, map: LargeMap | null): string | null {
  for (const target of event.composedPath()) {
    if (target === stage) break;
    const code = target instanceof Element ? target.getAttribute("data-code") : null;
    if (code !== null) return code;
  }
  const box = stage.getBoundingClientRect();
  return map?.codeAt([event.clientX - box.left, event.clientY - box.top]) ?? null;
}
