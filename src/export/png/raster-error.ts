/** Why a picture did not become a raster. */
export type RasterFailure =
  /** The browser could not read the SVG. */
  | "decode-failed"
  /** The user stopped it. */
  | "aborted"
  /** The browser gives no canvas, or none that may be read. */
  | "no-canvas"
  /** What packs the file could not be loaded, or the browser can't compress. */
  | "not-packed";

/** A picture did not become a raster. */
export class RasterError extends Error {
  override readonly name = "RasterError";

  constructor(
    readonly failure: RasterFailure,
    options?: ErrorOptions,
  ) {
    super(`no raster: ${failure}`, options);
  }
}
