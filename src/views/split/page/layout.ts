import type { ViewModel } from "../../../derive/view-model.ts";
import {
  type Block,
  blockWithin,
  emptyBlock,
  fittedBlock,
  ink,
  place,
  stack,
  textBlock,
  type,
} from "../../../render/page/block/block.ts";
import { headingBlock } from "../../../render/page/block/heading-block.ts";
import { legendBlock, legendKeys } from "../../../render/page/block/legend-block.ts";
import { mapNode } from "../../../render/page/map/map-node.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import { type Page, gutter } from "../../../render/page/page.ts";
import { titleOf } from "../../../render/page/map/map-title.ts";
import { messages } from "../messages.ja.ts";

/** A name that a search was given becomes smaller rather than high. */
const headSizes = [
  { size: 34, lines: 2 },
  { size: 28, lines: 2 },
  { size: 24, lines: 3 },
  { size: 20, lines: 99 },
];

/** The maps of two metrics side by side, each under its name and over its legend, drawn at one scale. */
export function splitLayout(
  views: readonly [ViewModel, ViewModel],
  options: PictureOptions,
  { body, portrait }: Page,
): readonly PictureNode[] {
  const [left, right] = views;
  const focused = left.centres.find((centre) => centre.focused);
  const heading = headingBlock(
    {
      subject: left.survey.subject,
      title: options.title ?? titleOf(left),
      subtitle: options.subtitle,
      questions: [],
      facts: [messages.picture.note(left.survey.asOf, focused?.name ?? null)],
    },
    body.width,
    body.height * 0.3,
  );
  const counts = options.counts;
  // Said once for both legends, which are as high as a page has room for.
  const keys = options.legend ? legendKeys(views, body.width, counts) : emptyBlock;
  const above = stack([heading, keys], 8);
  const top = body.y + above.height + 12;
  const bottom = body.y + body.height;
  const width = (body.width - gutter) / 2;
  // On a page that is wide the legend stands beside its map, else below it: both maps keep one size.
  const side = portrait ? width : width * 0.5;
  const heads = views.map((view) => headOf(view, portrait ? width : side));
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 12;
  // Below its map a legend takes the map's room, beside it there is no more than the map's height.
  const room = portrait ? Infinity : bottom - top - headHeight;
  const legends = views.map((view) =>
    options.legend
      ? blockWithin(side, room, (within) => legendBlock(view, within, { counts, columns: 1, keys: false }))
      : emptyBlock,
  );
  const legendHeight = Math.max(...legends.map(({ height }) => height));
  return [left, right].flatMap((view, index) => {
    const x = body.x + index * (width + gutter);
    const area = portrait
      ? { x, y: top + headHeight, width, height: bottom - legendHeight - 16 - top - headHeight }
      : { x: x + side + 20, y: top, width: width - side - 20, height: bottom - top };
    const legendY = portrait ? bottom - legendHeight : top + headHeight;
    return [
      ...(index === 0 ? [place(above, body.x, body.y, "heading")] : []),
      place(heads[index] ?? emptyBlock, x, top),
      place(legends[index] ?? emptyBlock, x, legendY, `legend-${view.metric.id}`),
      mapNode(view, options, area, `map-${view.metric.id}`),
    ];
  });
}

function headOf({ metric }: ViewModel, width: number): Block {
  return stack(
    [
      fittedBlock(metric.label, width, 120, headSizes, { bold: true, lineHeight: 1.25, balanced: true }),
      textBlock(metric.question, width, { size: type.fact, fill: ink.soft, lineHeight: 1.4, balanced: true }),
    ],
    4,
  );
}
