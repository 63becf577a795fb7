/** Where the page is opened, and what it is told of that. */
export interface Circumstances {
  /** The server's name. */
  readonly host: string;
  /** Whether another page shows this one in a frame. */
  readonly framed: boolean;
  /** Whether the browser is to save what comes over the line. */
  readonly savesData: boolean;
  /** Whether the site was built to be kept nowhere. */
  readonly switchedOff: boolean;
  /** Whether this browser is to keep also what this machine serves: a test's wish, or a developer's. */
  readonly alsoHere: boolean;
}

/** Names of the machine itself. What it serves changes under the hands of whoever builds it. */
const here = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/u;

/**
 * Whether the site is kept for use without a line. A frame keeps nothing: browsers would keep the site once for each of the
 * sites that show it.
 */
export function isKept({ host, framed, savesData, switchedOff, alsoHere }: Circumstances): boolean {
  return !framed && !savesData && !switchedOff && (alsoHere || !here.test(host));
}

/** How long nobody asks whether there is a newer version, in milliseconds. */
const patience = 3_600_000;

/** Whether to ask for a newer version once more: a page may be open for days. Nobody sees a hidden one's answer. */
export function isTimeToAsk(asked: number, now: number, visibility: DocumentVisibilityState): boolean {
  return visibility === "visible" && now - asked >= patience;
}
