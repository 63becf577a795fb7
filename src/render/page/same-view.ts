import { pictureMessages } from "../../messages/ja/pictures.ts";

/** The longest address that fits on a page or a sheet, in characters. */
const mostOnPage = 360;

/** The same for a slide with one legend or two, whose type is larger. */
const mostOnSlide = { 1: 200, 2: 120 } as const;

const { sameView } = pictureMessages;

/**
 * The line that says where the same view opens. Part of an address would open nothing, so an address that does not fit
 * is left out and the line says so. Only a search makes an address that long.
 *
 * @param address null where the site has no public address
 * @returns null where there is nothing to say
 */
export function sameViewLine(address: string | null): string | null {
  if (address === null) return null;
  return address.length <= mostOnPage ? sameView.at(address) : sameView.tooLong;
}

/**
 * The same on a slide, whose notes have room for any address.
 *
 * @param legends how many legends stand on the slide: two leave room for little else
 */
export function sameViewOnSlide(
  address: string | null,
  legends: 1 | 2,
): { readonly line: string | null; readonly notes: readonly string[] } {
  if (address === null) return { line: null, notes: [] };
  if (address.length <= mostOnSlide[legends]) return { line: sameView.at(address), notes: [] };
  return { line: sameView.inNotes, notes: [sameView.at(address)] };
}
