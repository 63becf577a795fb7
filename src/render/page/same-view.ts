import { pictureMessages } from "../../messages/ja/pictures.ts";

/** Characters of an address that a page or a sheet has room for. */
const mostOnPage = 360;

/** Characters that a slide with one legend or two has room for: its type is larger. */
const mostOnSlide = { 1: 200, 2: 120 } as const;

const { sameView } = pictureMessages;

/**
 * Where the same view opens, as pictures and sheets say it. Part of an address opens nothing: one that there is no room
 * for is not begun, and that it is missing is said. Only a search makes one so long.
 *
 * @param address null where the site has no public one
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
