/** Name of the page's meta element that says under which address the public finds it. */
export const publicAddressName = "atlas-public-address";

/**
 * Checks an address under which the public finds the site.
 *
 * @returns the address as a browser writes it; null for what is no address, or of one machine or network alone: printed
 *   on a picture it would lead whoever gets that nowhere
 */
export function checkedPublicAddress(configured: string): string | null {
  let address: URL;
  try {
    address = new URL(configured);
  } catch {
    // No failure: what is no address is checked for here.
    return null;
  }
  const { protocol, hostname, username, password } = address;
  if (!/^https?:$/u.test(protocol) || username !== "" || password !== "" || isPrivate(hostname)) return null;
  address.search = "";
  address.hash = "";
  return address.href;
}

/**
 * The public address of a view.
 *
 * @param configured what the site was given as its public address; null where it was given none
 * @param query as the URL codec writes it, without its question mark
 */
export function publicAddressOf(configured: string | null, query: string): string | null {
  const site = configured === null ? null : checkedPublicAddress(configured);
  return site === null || query === "" ? site : `${site}?${query}`;
}

/** Names without a dot, and numbers that only one machine or network knows. */
function isPrivate(hostname: string): boolean {
  if (hostname.startsWith("[")) return /^\[(::1?|f[cde][0-9a-f]*:.*)\]$/u.test(hostname);
  if (/^\d+\.\d+\.\d+\.\d+$/u.test(hostname)) {
    return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./u.test(hostname);
  }
  return !hostname.includes(".") || /\.(localhost|local|internal|test|invalid)\.?$/u.test(hostname);
}
