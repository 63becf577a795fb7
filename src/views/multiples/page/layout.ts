import { type Atlas, byId } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type MultipleClass, type MultipleModel, multiplesOf } from "../derive/multiples.ts";
import {
  type Block,
  emptyBlock,
  fittedBlock,
  ink,
  lineWidth,
  place,
  scaled,
  stack,
  textBlock,
  textLine,
} from "../../../render/page/block/block.ts";
import { headingBlock } from "../../../render/page/block/heading-block.ts";
import { messages } from "../messages.ja.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import type { Page } from "../../../render/page/page.ts";
import { smallGround, smallMapBlock } from "../../../render/page/map/small-map-block.ts";
import { swatchNode, swatchSize } from "../../../render/page/node/swatch.ts";

const gap = { x: 32, y: 20 };
const between = 14;
/** Sizes of type with the words' share of the width, the best first. Maps become smaller before type does. */
const wordSizes = [
  ...[0.48, 0.52, 0.56, 0.6].flatMap((share) => [20, 19, 18, 17, 16].map((size) => ({ size, share }))),
  ...[15, 14, 13, 12].map((size) => ({ size, share: 0.6 })),
];

/** One small map a metric, each with its finding, its question and its legend. */
export function multiplesLayout(
  atlas: Atlas,
  view: ViewModel,
  options: PictureOptions,
  { body, portrait }: Page,
): readonly PictureNode[] {
  const maps = multiplesOf(atlas, view.parameters);
  const heading = headingBlock(
    {
      above: view.survey.subject,
      title: options.title ?? messages.label,
      subtitle: options.subtitle,
      questions: [],
      facts: [messages.picture.note(view.survey.asOf)],
    },
    body.width,
    body.height * 0.25,
  );
  const top = body.y + heading.height + 20;
  const columns = portrait ? 2 : Math.max(4, Math.ceil(maps.length / 2));
  const rows = Math.ceil(maps.length / columns);
  const width = (body.width - gap.x * (columns - 1)) / columns;
  const height = (body.y + body.height - top - gap.y * (rows - 1)) / rows;
  const words = wordsBeside(atlas, maps, { width, height }, options);
  const mapWidth = width - words.width - between;
  const paths = smallGround(view.geography, { width: mapWidth, height });
  return [
    place(heading, body.x, body.y, "heading"),
    ...maps.map((multiple, index) => {
      const map = smallMapBlock(view, multiple.metric.id, multiple.classes, paths);
      const nodes: PictureNode[] = [place(map, 0, 0), place(words.blocks[index] ?? map, mapWidth + between, 0)];
      const x = body.x + (index % columns) * (width + gap.x);
      const y = top + Math.floor(index / columns) * (height + gap.y);
      return place({ width, height, nodes }, x, y);
    }),
  ];
}

/** The words beside the maps, all in one size and width: the first at which none is higher than its map. */
function wordsBeside(
  atlas: Atlas,
  maps: readonly MultipleModel[],
  cell: { readonly width: number; readonly height: number },
  { legend, counts }: PictureOptions,
): { readonly width: number; readonly blocks: readonly Block[] } {
  let fitted = { width: 0, blocks: [] as readonly Block[] };
  for (const { size, share } of wordSizes) {
    const width = cell.width * share;
    fitted = {
      width,
      blocks: maps.map((multiple) =>
        stack(
          [
            headOf(multiple, byId(atlas.metrics, multiple.metric.id).headline, width, size),
            legend ? legendOf(multiple, width, size, counts) : emptyBlock,
          ],
          size * 0.6,
        ),
      ),
    };
    if (fitted.blocks.every((block) => block.height <= cell.height)) return fitted;
  }
  return { ...fitted, blocks: fitted.blocks.map((block) => scaled(block, Math.min(1, cell.height / block.height))) };
}

function headOf({ metric }: MultipleModel, headline: readonly string[], width: number, size: number): Block {
  const headSizes = [1.3, 1.15, 1].map((share) => ({ size: size * share, lines: share === 1 ? 99 : 4 }));
  return stack(
    [
      textBlock(metric.label, width, { size, bold: true, fill: ink.soft, lineHeight: 1.3 }),
      fittedBlock(headline, width, size * 8, headSizes, { bold: true, lineHeight: 1.25 }),
      textBlock(metric.question, width, { size: size * 0.9, fill: ink.soft, lineHeight: 1.35, balanced: true }),
    ],
    2,
  );
}

function legendOf({ classes }: MultipleModel, width: number, size: number, counts: boolean): Block {
  return stack(
    classes.map((entry) => entryBlock(entry, width, size, counts)),
    size * 0.36,
  );
}

/** Label and count on one line where there is room, else the count on its own. */
function entryBlock(entry: MultipleClass, width: number, size: number, counts: boolean): Block {
  const { paint, short, shortCount } = entry;
  const scale = Math.round((size / 18) * 100) / 100;
  const indent = swatchSize.width * scale + 8;
  const room = width - indent;
  const style = { size, lineHeight: 1.28, balanced: true };
  const oneLine = lineWidth(short, size) + lineWidth(shortCount, size) + 12 <= room;
  const text = textBlock(short, room, style);
  const lines = counts && !oneLine ? stack([text, textBlock(shortCount, room, style)], 0) : text;
  return {
    width,
    height: Math.max(lines.height, swatchSize.height * scale + 4),
    nodes: [
      swatchNode({ x: 0, y: 2, scale }, paint),
      place(lines, indent, 0),
      ...(counts && oneLine ? [textLine(shortCount, width, 0, { ...style, align: "end" as const })] : []),
    ],
  };
}
