/**
 * Makes WebGL unavailable, as on a machine that blocks it.
 *
 * It runs in the page before the page's scripts (Playwright's addInitScript), so it must not refer to anything outside.
 */
export function withoutWebGL(): void {
  const prototypes = [HTMLCanvasElement.prototype, OffscreenCanvas.prototype] as { getContext: unknown }[];
  for (const prototype of prototypes) {
    const original = prototype.getContext as (this: unknown, type: string, ...rest: unknown[]) => unknown;
    prototype.getContext = function (this: unknown, type: string, ...rest: unknown[]) {
      return type.startsWith("webgl") ? null : original.call(this, type, ...rest);
    };
  }
}

/** Has MapLibre draw the large map, although WebGL is SwiftShader's here. It runs where the one above does. */
export function withMapLibre(): void {
  // A page that is still empty has no storage.
  if (window.location.protocol.startsWith("http")) window.localStorage.setItem("atlas-renderer", "gl");
}
