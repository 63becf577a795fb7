import type { Paint } from "./palette.ts";

/**
 * Fills for the number of hits a centre, from many to none: one scale from dark to light, so that more looks like more
 * and nothing found like next to nothing.
 *
 * Any two of them, and any of them and the fills of silence, stay apart as the values' fills do; none is paper, which
 * means that a row is silent.
 */
export const hitFills = ["#3f1e46", "#9c455d", "#e18d5c", "#f2e6c0"] as const;

/** The same as paints. */
export const hitPaints: readonly Paint[] = hitFills.map((fill) => ({ fill, pattern: null }));
