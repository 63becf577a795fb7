import { punctuation } from "../../../messages/ja/punctuation.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type ComparisonModel, type Difference, type MetricRow, comparisonOf } from "../derive/comparison.ts";
import { silenceSentence } from "../../../messages/ja.ts";
import { type Block, ink, place, stack, textBlock } from "../../../render/page/block/block.ts";
import { type Grid, type GridCell, fittedGrid } from "../../../render/page/grid.ts";
import { headingBlock } from "../../../render/page/block/heading-block.ts";
import { messages } from "../messages.ja.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import type { Page } from "../../../render/page/page.ts";
import { miniGround, miniMapBlock } from "../../../render/page/map/small-map-block.ts";

const groups: readonly Difference[] = ["answers", "silence", "none"];

const sizes = [28, 26, 24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10];

/** The metrics' values of some centres side by side, those that differ first. */
export function compareLayout(
  atlas: Atlas,
  view: ViewModel,
  options: PictureOptions,
  { body, portrait }: Page,
): readonly PictureNode[] {
  const comparison = comparisonOf(atlas, view.parameters);
  const heading = headingBlock(
    {
      above: view.survey.subject,
      title:
        options.title ??
        messages.picture.title(
          messages.label,
          comparison.centres.map(({ name }) => name),
        ),
      subtitle: options.subtitle,
      questions: [],
      facts: [
        punctuation.text([
          punctuation.sentence(view.survey.asOf),
          comparison.count,
          punctuation.sentence(silenceSentence),
        ]),
      ],
    },
    body.width,
    body.height * 0.3,
  );
  const side = body.width * (portrait ? 0.28 : 0.3);
  const own = (body.width - side) / comparison.centres.length;
  const heads = headsBlock(atlas, comparison, own);
  const top = body.y + heading.height + 18;
  const grid = gridOf(comparison, side, own);
  const height = body.y + body.height - top - heads.height - 8;
  return [
    place(heading, body.x, body.y, "heading"),
    place(heads, body.x + side, top, "centres"),
    place(fittedGrid(grid, height, sizes), body.x, top + heads.height + 8, "values"),
  ];
}

/** The centres' heads: mini-map, name and municipalities. */
function headsBlock(atlas: Atlas, { centres }: ComparisonModel, width: number): Block {
  const paths = miniGround(atlas.geography, { width: 74, height: 96 });
  const heads = centres.map(({ name, municipalities }): Block => {
    const map = miniMapBlock(
      paths,
      municipalities.map(({ code }) => code),
      ink.text,
    );
    const room = width - map.width - 28;
    const words = stack(
      [
        textBlock(name, room, { size: 26, bold: true, lineHeight: 1.3 }),
        textBlock(
          punctuation.list(municipalities.map((member) => member.name)),
          room,
          { size: 17, lineHeight: 1.35 },
          4,
        ),
      ],
      2,
    );
    return {
      width,
      height: Math.max(map.height, words.height),
      nodes: [place(map, 6, 0), place(words, map.width + 16, 0)],
    };
  });
  return {
    width: width * centres.length,
    height: Math.max(...heads.map((head) => head.height)),
    nodes: heads.map((head, index) => place(head, index * width, 0)),
  };
}

function gridOf({ metrics, centres }: ComparisonModel, side: number, own: number): Grid {
  const text = (content: string, bold: boolean): GridCell => ({ kind: "text", text: content, bold });
  const rowOf = ({ metric, cells }: MetricRow): Grid["rows"][number] => ({
    kind: "body",
    cells: [
      { kind: "heading", text: metric.label, note: metric.question },
      ...cells.map((answers): GridCell => ({
        kind: "answers",
        lines: answers.map(({ class: entry, paint, scopeText, municipalities }) => ({
          paint,
          text: entry.label,
          notes: [
            ...(scopeText === null ? [] : [scopeText]),
            ...(municipalities ? [punctuation.list(municipalities.map(({ name }) => name))] : []),
          ],
          silent: entry.silent,
        })),
      })),
    ],
  });
  return {
    columns: () => [side, ...centres.map(() => own)],
    rows: groups.flatMap((difference) => {
      const members = metrics.filter((row) => row.difference === difference);
      if (members.length === 0) return [];
      return [
        { kind: "group" as const, cells: [text(messages.group(messages.groups[difference], members.length), true)] },
        ...members.map(rowOf),
      ];
    }),
  };
}
