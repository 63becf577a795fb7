import { locale } from "../messages/ja/locale.ts";
import type { Picture } from "../render/page/compose.ts";
import type { PageSizeId, PictureOptions } from "../render/page/options.ts";
import type { PngText } from "./png/png-chunks.ts";
import { type RasterOptions, rasterise } from "./png/raster.ts";

/** Pixels a metre of 300 dots an inch. */
const printResolution = 300 / 0.0254;

/**
 * A picture as a PNG file with its title, description and source in it, so that a renamed or moved file still tells them.
 *
 * @param title what the picture is called
 * @throws RasterError
 */
export function pngOf(
  picture: Pick<Picture, "svg" | "width" | "height" | "description" | "provenance" | "survey">,
  title: string,
  { ground, pageSize, address }: Pick<PictureOptions, "ground" | "pageSize" | "address">,
  told: Pick<RasterOptions, "signal" | "onProgress"> = {},
): Promise<Blob> {
  return rasterise(picture, {
    ...told,
    transparent: ground === "transparent",
    ...(isPaper(pageSize) ? { pixelsPerMetre: printResolution } : {}),
    texts: textsOf(title, picture, address),
  });
}

/** What the file of a picture says of itself. */
export function textsOf(
  title: string,
  { description, provenance, survey }: Pick<Picture, "description" | "provenance" | "survey">,
  address: string | null,
): readonly PngText[] {
  const source = [
    survey.credits.report,
    survey.asOf,
    survey.credits.boundaries,
    provenance,
    ...(address === null ? [] : [address]),
  ];
  const { language } = locale;
  return [
    { keyword: "Title", text: title, language },
    { keyword: "Description", text: description, language },
    { keyword: "Source", text: source.join("\n"), language },
  ];
}

function isPaper(pageSize: PageSizeId): boolean {
  return pageSize === "a4-landscape" || pageSize === "a4-portrait";
}
