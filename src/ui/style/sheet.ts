import { type CSSResult, unsafeCSS } from "lit";

/** Turns CSS imported with `?inline` into a Lit style sheet. Elements that import the same CSS share one sheet. */
export function sheet(text: string): CSSResult {
  return unsafeCSS(text);
}
