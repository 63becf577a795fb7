import { type Rewritten, without } from "./rewritten.ts";

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The same, with the mapping back. */
export function squeezed(text: string): Rewritten {
  return without(text, (_, unit) => /\s/u.test(unit));
}
