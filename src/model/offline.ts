/** A file that the site's service worker keeps. */
export interface KeptFile {
  /** Its address, relative to the site's root. */
  readonly url: string;
  /** Names its content where the address does not; null where it does. */
  readonly revision: string | null;
  /**
   * What it has to be, or no file of that version is kept: neither half of one, nor what a network puts in a page's
   * place.
   */
  readonly integrity: string;
}

/** Name of the page's `<meta>` by which a site is built that browsers do not keep: its content is `off`. */
export const offlineName = "atlas-offline";
