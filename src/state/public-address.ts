/** Name of the page's meta element that holds the site's public address. */
export const publicAddressName = "atlas-public-address";

/**
 * Checks the site's public address.
 *
 * @returns the address as a browser writes it; null for text that is no address, and for addresses that only one
 *   machine or network can reach, because printed on a picture they would lead nowhere
 */
export function checkedPublicAddress(configured: string): string | null {
  let address: URL;
  try {
    address = new URL(configured);
  } catch {
    // No failure: this is the check for text that is no address.
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
 * @param configured the public address that the site was built with, or null
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
