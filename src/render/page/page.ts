import { place } from "./block/block.ts";
import { creditsBlock } from "./block/credits-block.ts";
import type { PictureNode } from "./node/nodes.ts";
import { type PageSize, type PictureOptions, pageSizes } from "./options.ts";

/** A rectangle of a page, in design units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page with only what every page has. */
export interface Page {
  readonly size: PageSize;
  /** True where the page is higher than wide. */
  readonly portrait: boolean;
  /** True where it is read in the hand. */
  readonly paper: boolean;
  /** Where words go. */
  readonly body: Area;
  /** How far a map may go: to the page's edges, and down to the credits. */
  readonly bleed: Area;
  /** Ground and credits. */
  readonly nodes: readonly PictureNode[];
}

/** Free space around a page. */
const margin = { x: 48, top: 40, bottom: 28 } as const;

/** Space between blocks side by side. */
export const gutter = 40;

/**
 * A page with its ground and, along its foot, its credits.
 *
 * @param sources credits of report and boundaries
 * @param provenance what the values are, in whole sentences
 */
export function pageOf(
  { pageSize: id, ground, address }: PictureOptions,
  sources: readonly string[],
  provenance: string,
): Page {
  const size = pageSizes[id];
  const { designWidth, designHeight } = size;
  const width = designWidth - margin.x * 2;
  const credits = creditsBlock(width, sources, provenance, address);
  const foot = designHeight - margin.bottom - credits.height;
  const paper: readonly PictureNode[] =
    ground === "white" ? [{ kind: "rect", x: 0, y: 0, width: designWidth, height: designHeight, fill: "#ffffff" }] : [];
  return {
    size,
    portrait: designHeight > designWidth,
    paper: id === "a4-landscape" || id === "a4-portrait",
    body: { x: margin.x, y: margin.top, width, height: foot - 18 - margin.top },
    bleed: { x: 0, y: 0, width: designWidth, height: foot - 18 },
    nodes: [...paper, place(credits, margin.x, foot, "credits")],
  };
}
