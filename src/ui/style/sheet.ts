import { type CSSResult, unsafeCSS } from "lit";

/** A style sheet of this project, imported with `?inline`, as Lit takes it. One that several elements use is made once. */
export function sheet(text: string): CSSResult {
  return unsafeCSS(text);
}
