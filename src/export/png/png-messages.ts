import type { PngSettings } from "./png.ts";

/** What the page tells the one who packs: what the file is to be like, its strips from the top, that they were all. */
export type ToPacker =
  | { readonly kind: "begin"; readonly settings: PngSettings }
  | { readonly kind: "strip"; readonly pixels: Uint8ClampedArray<ArrayBuffer> }
  | { readonly kind: "finish" };

/** What it answers: that a strip is packed, the file, or what went wrong. */
export type FromPacker =
  | { readonly kind: "packed" }
  | { readonly kind: "file"; readonly file: Blob }
  | { readonly kind: "failed"; readonly message: string };
