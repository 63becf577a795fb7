import type { Atlas } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type Block, emptyBlock, place, scaled, stack, type } from "../../../render/page/block/block.ts";
import { type Heading, headingBlock } from "../../../render/page/block/heading-block.ts";
import { captionNotes, legendBlock } from "../../../render/page/block/legend-block.ts";
import { pictureFrame } from "../../../render/page/map/cut-ground.ts";
import { leastMapScale } from "../../../render/page/map/map-block.ts";
import { mapNode } from "../../../render/page/map/map-node.ts";
import { titleOf } from "../../../render/page/map/map-title.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import { type Area, type Page, gutter } from "../../../render/page/page.ts";
import { type PictureQuote, quotesOf } from "../../../render/page/block/quotes.ts";
import { quotesBlock, quotesRow } from "../../../render/page/block/quotes-block.ts";
import { secondBlock } from "../../../render/page/block/second-block.ts";
import { shownFact } from "../../../render/page/shown-fact.ts";

/** The least height of a map on an upright page. */
const leastMap = 560;

const gap = 16;

/**
 * The map of one metric. On a wide page the caption stands to its left, a second metric and quotes to its right. On an
 * upright page the finding stands above it and all else below. The map extends to the page's edges wherever nothing is
 * beside it.
 */
export function mapLayout(atlas: Atlas, view: ViewModel, options: PictureOptions, page: Page): readonly PictureNode[] {
  return page.portrait ? portrait(atlas, view, options, page) : landscape(atlas, view, options, page);
}

function landscape(atlas: Atlas, view: ViewModel, options: PictureOptions, page: Page): readonly PictureNode[] {
  const { body } = page;
  const quotes = quotesOf(atlas, view, options.quotes);
  const widths = widthsOf(page, options.legend && view.second !== null, quotes.length > 0, options.legend);
  // The title is as large as possible beside a legend that can be read from a seat; failing that, beside a smaller one.
  const said = headingOf(view, options);
  const besides = [largeScales, legendScales.length].map((scales) => {
    const least = options.legend ? legendIn(view, options, widths.legend, 0, scales) : emptyBlock;
    return body.height - least.height - gap;
  });
  const [room = 0, most = 0] = besides;
  const large = headingBlock(said, widths.legend, room);
  const heading = large.cut || large.height > room ? headingBlock(said, widths.legend, most) : large;
  if (!heading.cut) {
    const below = options.legend
      ? legendIn(view, options, widths.legend, body.height - gap - heading.height)
      : emptyBlock;
    return [
      place(stack([heading, below], gap), body.x, body.y, "legend"),
      ...mapWithAside(view, options, quotes, widths, page, 0),
    ];
  }
  // A title that fits into no column stands over the whole page, and all else moves down.
  const above = headingBlock(said, body.width, most);
  const down = above.height + gap;
  const left = options.legend ? legendIn(view, options, widths.legend, body.height - down) : emptyBlock;
  return [
    place(above, body.x, body.y, "heading"),
    place(left, body.x, body.y + down, "legend"),
    ...mapWithAside(view, options, quotes, widths, page, body.y + down),
  ];
}

/** Scales of a legend's notes, then of the whole legend. The first at which it is not too high is taken. */
const legendScales = [
  { size: type.label, notes: 1, all: 1 },
  { size: type.label, notes: 0.9, all: 1 },
  { size: 28, notes: 0.9, all: 1 },
  { size: 28, notes: 0.8, all: 1 },
  ...[0.94, 0.88, 0.82, 0.76, 0.7].map((all) => ({ size: 28, notes: 0.9, all })),
] as const;

/** How many of these scales can be read from a seat. */
const largeScales = 4;

/**
 * The legend with its notes. For lack of height the notes become smaller first, then all of it.
 *
 * @param scales how many of the scales to try
 */
function legendIn(
  view: ViewModel,
  { counts }: PictureOptions,
  width: number,
  height: number,
  scales = legendScales.length,
): Block {
  let fitted = emptyBlock;
  for (const { size, notes, all } of legendScales.slice(0, scales)) {
    const own = width / all;
    const options = { counts, size: view.second ? Math.min(size, 26) : size };
    const inner = stack(
      [legendBlock(view, own, options), scaled(captionNotes([view], own / notes, { ...options, legend: own }), notes)],
      14,
    );
    fitted = scaled(inner, all);
    if (fitted.height <= height) break;
  }
  return fitted;
}

type Widths = Readonly<Record<"legend" | "second" | "quotes", number>>;

/** Widths of the columns beside the map; 0 for an empty one. */
function widthsOf({ size, body }: Page, second: boolean, quotes: boolean, legend: boolean): Widths {
  const roomy = size.designWidth > 1800;
  const share = (part: number) => Math.round(body.width * part);
  if (second && quotes) return { legend: share(0.26), second: share(0.24), quotes: share(0.17) };
  const column = second || quotes || !legend ? (roomy ? 560 : 520) : roomy ? 720 : 640;
  const aside = roomy ? 460 : 420;
  return { legend: column, second: second ? aside : 0, quotes: quotes ? aside : 0 };
}

/** The map with what stands to its right or below it, in the room that the left column and the title leave. */
function mapWithAside(
  view: ViewModel,
  options: PictureOptions,
  quotes: readonly PictureQuote[],
  widths: Widths,
  { body, bleed, paper }: Page,
  top: number,
): readonly PictureNode[] {
  const x = body.x + widths.legend + gutter;
  const asides = (widths.second > 0 ? widths.second + gutter : 0) + (widths.quotes > 0 ? widths.quotes + gutter : 0);
  const right = asides > 0 ? body.x + body.width - asides : bleed.width;
  const bottom = bleed.y + bleed.height;
  const row = quotesRow(quotes, body.x + body.width - x, body.height * 0.36);
  const aside: Area = { x, y: top, width: right - x, height: bottom - top };
  const above: Area = { x, y: top, width: bleed.width - x, height: bottom - top - row.height - 20 };
  // Quotes stand beside the map or below it, whichever leaves it larger; with a second metric there is no room below.
  const below = quotes.length > 0 && widths.second === 0 && scaleOf(view, above) > scaleOf(view, aside);
  const area = below ? above : aside;
  const y = Math.max(top, body.y);
  const height = bottom - y;
  const second = secondBlock(view, widths.second, height, options.counts);
  return [
    mapNode(view, options, area, leastScale(paper)),
    ...(widths.second > 0 ? [place(second, x + area.width + gutter, y, "second")] : []),
    ...(below
      ? [place(row, x, bottom - row.height, "quotes")]
      : [place(quotesBlock(quotes, widths.quotes, height), body.x + body.width - widths.quotes, y, "quotes")]),
  ];
}

function portrait(
  atlas: Atlas,
  view: ViewModel,
  options: PictureOptions,
  { body, bleed, paper }: Page,
): readonly PictureNode[] {
  const { width } = body;
  const half = (width - gutter) / 2;
  const second = options.legend ? secondBlock(view, half, 640, options.counts) : emptyBlock;
  const legend: Block = !options.legend
    ? emptyBlock
    : second.height === 0
      ? legendBesideNotes(view, options, width)
      : beside(legendIn(view, options, half, 700), second, half + gutter);
  const quotes = quotesOf(atlas, view, options.quotes);
  // Two legends leave a broad strip for the map, so the quotes stand beside it; otherwise they stand below the legend.
  const aside = second.height > 0 && quotes.length > 0;
  const most = body.height - legend.height - leastMap - 240;
  const said = aside ? emptyBlock : quotesBlock(quotes, width, Math.min(quotes.length * 190 + 40, most));
  const below = stack([legend, said], gap);
  const least = Math.max(200, body.height - below.height - leastMap - 40);
  const heading = headingBlock(headingOf(view, options), width, least);
  const y = body.y + heading.height + 20;
  const foot = body.y + body.height - below.height;
  const height = foot - 20 - y;
  const mapWidth = aside ? bleed.width - half + 60 - gutter - body.x : bleed.width;
  return [
    place(heading, body.x, body.y, "heading"),
    mapNode(view, options, { x: bleed.x, y, width: mapWidth, height }, leastScale(paper)),
    ...(aside ? [place(quotesBlock(quotes, half - 60, height), mapWidth + gutter, y, "quotes")] : []),
    place(below, body.x, foot, "legend"),
  ];
}

/** The legend with its notes to its right. */
function legendBesideNotes(view: ViewModel, { counts }: PictureOptions, width: number): Block {
  const own = Math.round(width * 0.56);
  const rest = width - own - gutter;
  return beside(legendBlock(view, own, { counts }), captionNotes([view], rest, { counts, legend: own }), own + gutter);
}

function leastScale(paper: boolean): number {
  return leastMapScale[paper ? "paper" : "screen"];
}

/** The size at which a view's frame fits into an area. */
function scaleOf(view: ViewModel, size: { readonly width: number; readonly height: number }): number {
  return pictureFrame(view, size).pixelsPerMetre;
}

/** What stands over a map. */
function headingOf(view: ViewModel, { title, subtitle }: PictureOptions): Heading {
  return {
    above: titleOf(view),
    title: title ?? view.headline,
    subtitle,
    questions: [view.metric.question],
    facts: [view.survey.subject, view.survey.asOf, ...shownFact(view)],
  };
}

function beside(left: Block, right: Block, offset: number): Block {
  return {
    width: offset + right.width,
    height: Math.max(left.height, right.height),
    nodes: [place(left, 0, 0), place(right, offset, 0)],
  };
}
