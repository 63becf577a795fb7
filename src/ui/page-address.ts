import { publicAddressName, publicAddressOf } from "../state/public-address.ts";
import { siteFact } from "./site-fact.ts";

/** The absolute address of this page, which may be a file, with another query and anchor, each with its sign or empty. */
export function pageAddress(rest: string): string {
  return document.baseURI.replace(/[?#].*$/su, "") + rest;
}

/** The public address of this page with another query; null where the site has none. */
export function publicPageAddress(query: string): string | null {
  return publicAddressOf(siteFact(publicAddressName), query);
}

/** The address that a citation names: the public one where the site has one, because it is read elsewhere. */
export function citedPageAddress(query: string): string {
  return publicPageAddress(query) ?? pageAddress(query === "" ? "" : `?${query}`);
}
