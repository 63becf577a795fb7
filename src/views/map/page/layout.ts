import type { Atlas } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { fitFrame } from "../../../cartography/frame.ts";
import { type Block, blockWithin, emptyBlock, place, stack } from "../../../render/page/block/block.ts";
import { type Heading, headingBlock } from "../../../render/page/block/heading-block.ts";
import { legendBlock } from "../../../render/page/block/legend-block.ts";
import { mapPadding } from "../../../render/page/map/cut-ground.ts";
import { mapNode } from "../../../render/page/map/map-node.ts";
import { titleOf } from "../../../render/page/map/map-title.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import { type Area, type Page, gutter } from "../../../render/page/page.ts";
import { type PictureQuote, quotesOf } from "../../../render/page/block/quotes.ts";
import { quotesBlock, quotesRow } from "../../../render/page/block/quotes-block.ts";
import { secondBlock } from "../../../render/page/block/second-block.ts";
import { pictureMessages } from "../../../messages/ja/pictures.ts";

/** Least height of a map on a page that is high. */
const leastMap = 560;

/**
 * The map of one metric. On a page that is wide the legend stands to its left, a second metric and quotes to its right;
 * on one that is high all of them stand below.
 */
export function mapLayout(atlas: Atlas, view: ViewModel, options: PictureOptions, page: Page): readonly PictureNode[] {
  return page.portrait ? portrait(atlas, view, options, page) : landscape(atlas, view, options, page);
}

function landscape(atlas: Atlas, view: ViewModel, options: PictureOptions, page: Page): readonly PictureNode[] {
  const { body } = page;
  const quotes = quotesOf(atlas, view, options.quotes);
  const widths = widthsOf(page, options.legend && view.second !== null, quotes.length > 0, options.legend);
  const legend = options.legend ? legendIn(view, options)(widths.legend) : emptyBlock;
  const room = body.height - legend.height - 24;
  const heading = headingBlock(headingOf(view, options), widths.legend, room);
  if (!heading.cut) {
    // Where the words need more than their room, the legend below them gives way.
    const least = body.height - 24 - heading.height;
    const below = options.legend ? blockWithin(widths.legend, least, legendIn(view, options)) : emptyBlock;
    return [
      place(stack([heading, below], 24), body.x, body.y, "legend"),
      ...mapWithAside(view, options, quotes, widths, body),
    ];
  }
  // A title that no column holds stands over the whole page, and all else moves down.
  const above = headingBlock(headingOf(view, options), body.width, room);
  const y = body.y + above.height + 24;
  return [
    place(above, body.x, body.y, "heading"),
    place(legend, body.x, y, "legend"),
    ...mapWithAside(view, options, quotes, widths, { ...body, y, height: body.height - above.height - 24 }),
  ];
}

function legendIn(view: ViewModel, { counts }: PictureOptions): (width: number) => Block {
  return (width) => legendBlock(view, width, { counts, columns: 1 });
}

type Widths = Readonly<Record<"legend" | "second" | "quotes", number>>;

/** Widths of the columns beside the map; none where there is nothing in them. */
function widthsOf({ size, body }: Page, second: boolean, quotes: boolean, legend: boolean): Widths {
  const roomy = size.designWidth > 1800;
  const share = (part: number) => Math.round(body.width * part);
  if (second && quotes) return { legend: share(0.25), second: share(0.21), quotes: share(0.17) };
  const column = second || quotes || !legend ? (roomy ? 560 : 480) : roomy ? 640 : 580;
  const aside = roomy ? 440 : 400;
  return { legend: column, second: second ? aside : 0, quotes: quotes ? aside : 0 };
}

/** The map with what stands to its right or below it, in what the column at the left leaves of an area. */
function mapWithAside(
  view: ViewModel,
  options: PictureOptions,
  quotes: readonly PictureQuote[],
  widths: Widths,
  { x: left, y, width, height }: Area,
): readonly PictureNode[] {
  const x = left + widths.legend + gutter;
  const room = left + width - x;
  const taken = (widths.second > 0 ? widths.second + gutter : 0) + (widths.quotes > 0 ? widths.quotes + gutter : 0);
  const row = quotesRow(quotes, room, height * 0.36);
  const aside = { width: room - taken, height };
  const above = { width: room, height: height - row.height - 20 };
  // Quotes stand where they leave the map larger: beside it, or below; beside a second metric, there is no room below.
  const below = quotes.length > 0 && widths.second === 0 && scaleOf(view, above) > scaleOf(view, aside);
  const size = below ? above : aside;
  const second = secondBlock(view, widths.second, height, options.counts);
  return [
    mapNode(view, options, { x, y, ...size }),
    ...(widths.second > 0 ? [place(second, x + size.width + gutter, y, "second")] : []),
    ...(below
      ? [place(row, x, y + size.height + 20, "quotes")]
      : [place(quotesBlock(quotes, widths.quotes, height), left + width - widths.quotes, y, "quotes")]),
  ];
}

function portrait(atlas: Atlas, view: ViewModel, options: PictureOptions, { body }: Page): readonly PictureNode[] {
  const { width } = body;
  const half = (width - gutter) / 2;
  const { counts } = options;
  const second = options.legend ? secondBlock(view, half, 640, counts) : emptyBlock;
  const legend: Block = !options.legend
    ? emptyBlock
    : second.height === 0
      ? legendBlock(view, width, { counts, columns: 2 })
      : beside(legendBlock(view, half, { counts, columns: 1 }), second, half + gutter);
  const quotes = quotesOf(atlas, view, options.quotes);
  // Two legends leave the map a broad strip: the quotes stand beside it there, and below the legend elsewhere.
  const aside = second.height > 0 && quotes.length > 0;
  const most = body.height - legend.height - leastMap - 240;
  const said = aside ? emptyBlock : quotesBlock(quotes, width, Math.min(quotes.length * 190 + 40, most));
  const below = stack([legend, said], 24);
  const least = Math.max(200, body.height - below.height - leastMap - 40);
  const heading = headingBlock(headingOf(view, options), width, least);
  const y = body.y + heading.height + 20;
  const foot = body.y + body.height - below.height;
  const height = foot - 20 - y;
  const mapWidth = aside ? width - half + 60 - gutter : width;
  return [
    place(heading, body.x, body.y, "heading"),
    mapNode(view, options, { x: body.x, y, width: mapWidth, height }),
    ...(aside ? [place(quotesBlock(quotes, half - 60, height), body.x + mapWidth + gutter, y, "quotes")] : []),
    place(below, body.x, foot, "legend"),
  ];
}

/** How large a view's frame is drawn in an area. */
function scaleOf(view: ViewModel, size: { readonly width: number; readonly height: number }): number {
  return fitFrame(view.geography, view.frame, size, mapPadding).pixelsPerMetre;
}

/** What stands over a map. */
function headingOf(view: ViewModel, { title, subtitle }: PictureOptions): Heading {
  const focused = view.centres.find((centre) => centre.focused);
  return {
    subject: view.survey.subject,
    title: title ?? titleOf(view),
    subtitle,
    questions: [view.metric.question],
    facts: [view.survey.asOf, ...(focused ? [pictureMessages.shownArea(focused.name)] : [])],
  };
}

function beside(left: Block, right: Block, offset: number): Block {
  return {
    width: offset + right.width,
    height: Math.max(left.height, right.height),
    nodes: [place(left, 0, 0), place(right, offset, 0)],
  };
}
