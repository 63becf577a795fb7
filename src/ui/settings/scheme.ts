import { keepOption, keptOption } from "./kept.ts";

/** Whether the page is light or dark: as the browser prefers, or as the reader has chosen. */
export const schemes = ["auto", "light", "dark"] as const;

/** One of them. */
export type Scheme = (typeof schemes)[number];

const key = "atlas-scheme";

/** What the reader chose; `auto` where nothing was chosen, or the browser keeps nothing. */
export function chosenScheme(): Scheme {
  return keptOption(key, schemes);
}

/** Gives the page its colours, by the root's `data-scheme`. */
export function applyScheme(scheme: Scheme): void {
  if (scheme === "auto") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
}

/** Keeps a choice and applies it. Where the browser keeps nothing, it holds until the page is left. */
export function chooseScheme(scheme: Scheme): void {
  applyScheme(scheme);
  keepOption(key, schemes, scheme);
}
