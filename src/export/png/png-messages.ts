import type { PngSettings } from "./png.ts";

/** What the page tells the worker: what file to make, its strips from the top, and that no more follow. */
export type ToPacker =
  | { readonly kind: "begin"; readonly settings: PngSettings }
  | { readonly kind: "strip"; readonly pixels: Uint8ClampedArray<ArrayBuffer> }
  | { readonly kind: "finish" };

/** What the worker answers: that a strip is packed, the file, or what went wrong. */
export type FromPacker =
  | { readonly kind: "packed" }
  | { readonly kind: "file"; readonly file: Blob }
  | { readonly kind: "failed"; readonly message: string };
