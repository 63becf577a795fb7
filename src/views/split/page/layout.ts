import type { ViewModel } from "../../../derive/view-model.ts";
import {
  type Block,
  emptyBlock,
  fittedBlock,
  ink,
  place,
  scaled,
  stack,
  textBlock,
  type,
} from "../../../render/page/block/block.ts";
import { headingBlock } from "../../../render/page/block/heading-block.ts";
import { captionNotesBeside, legendBlock } from "../../../render/page/block/legend-block.ts";
import { leastMapScale } from "../../../render/page/map/map-block.ts";
import { mapNode } from "../../../render/page/map/map-node.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import { type Page, gutter } from "../../../render/page/page.ts";
import { shownFact } from "../../../render/page/shown-fact.ts";
import { titleOf } from "../../../render/page/map/map-title.ts";
import { messages } from "../messages.ja.ts";

const legendSizes = [28, 26, 24, 22, 20, 18, 16, 14, 13] as const;

/** Sizes of a finding: one that quotes a long query becomes smaller instead of taking more height. */
const headSizes = [
  { size: 34, lines: 4 },
  { size: 30, lines: 4 },
  { size: 26, lines: 4 },
  { size: 22, lines: 5 },
  { size: 20, lines: 99 },
];

/**
 * The maps of two metrics side by side, each under its finding and over its legend, drawn at one scale.
 *
 * @param headlines each metric's own finding
 */
export function splitLayout(
  views: readonly [ViewModel, ViewModel],
  headlines: readonly [readonly string[], readonly string[]],
  options: PictureOptions,
  { body, portrait }: Page,
): readonly PictureNode[] {
  const [left, right] = views;
  const heading = headingBlock(
    {
      above: titleOf(left),
      title: options.title ?? left.headline,
      subtitle: options.subtitle,
      questions: [],
      facts: [left.survey.subject, messages.picture.note([left.survey.asOf, ...shownFact(left)])],
    },
    body.width,
    body.height * 0.3,
  );
  const counts = options.counts;
  const width = (body.width - gutter) / 2;
  // On a wide page each legend stands beside its map, else below it, so that both maps keep one size.
  const side = portrait ? width : width * 0.5;
  // The keys stand once for both legends, which need the height.
  const keys = options.legend
    ? captionNotesBeside(views, body.width, { counts, legend: portrait ? width : side, size: legendSizes[0] })
    : emptyBlock;
  const top = body.y + heading.height + 16;
  const bottom = body.y + body.height - (keys.height > 0 ? keys.height + 14 : 0);
  const mixed = left.metric.unit !== right.metric.unit;
  const heads = views.map((view, index) => headOf(view, headlines[index] ?? [], portrait ? width : side, mixed));
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 12;
  // A legend below its map takes height from it; one beside it may be as high as the map.
  const room = portrait ? Infinity : bottom - top - headHeight;
  const legends = legendsIn(views, options, side, room);
  const legendHeight = Math.max(...legends.map(({ height }) => height));
  return [left, right].flatMap((view, index) => {
    const x = body.x + index * (width + gutter);
    const area = portrait
      ? { x, y: top + headHeight, width, height: bottom - legendHeight - 16 - top - headHeight }
      : { x: x + side + 20, y: top, width: width - side - 20, height: bottom - top };
    const legendY = portrait ? bottom - legendHeight : top + headHeight;
    return [
      ...(index === 0
        ? [
            place(heading, body.x, body.y, "heading"),
            place(keys, body.x, body.y + body.height - keys.height, "legend-notes"),
          ]
        : []),
      place(heads[index] ?? emptyBlock, x, top),
      place(legends[index] ?? emptyBlock, x, legendY, `legend-${view.metric.id}`),
      mapNode(view, options, area, leastMapScale.paper, `map-${view.metric.id}`),
    ];
  });
}

/** Both legends in one size of type: the first at which neither is too high. */
function legendsIn(
  views: readonly ViewModel[],
  { legend, counts }: PictureOptions,
  width: number,
  height: number,
): readonly Block[] {
  if (!legend) return views.map(() => emptyBlock);
  let fitted: readonly Block[] = [];
  for (const size of legendSizes) {
    fitted = views.map((view) => legendBlock(view, width, { counts, size }));
    if (fitted.every((block) => block.height <= height)) return fitted;
  }
  return fitted.map((block) => (block.height > height ? scaled(block, height / block.height) : block));
}

/** @param mixed whether the other metric is counted in another unit */
function headOf({ metric, caption }: ViewModel, headline: readonly string[], width: number, mixed: boolean): Block {
  const note = { size: type.note, fill: ink.soft, lineHeight: 1.4, balanced: true };
  return stack(
    [
      textBlock(metric.label, width, { size: type.note, bold: true, fill: ink.soft, balanced: true }),
      fittedBlock(headline, width, 140, headSizes, { bold: true, lineHeight: 1.25 }),
      textBlock(metric.question, width, { ...note, size: type.fact }),
      mixed && caption.unitNote !== null ? textBlock(caption.unitNote, width, note) : emptyBlock,
    ],
    4,
  );
}
