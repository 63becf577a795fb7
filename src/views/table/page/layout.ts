import { punctuation } from "../../../messages/ja/punctuation.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type Table, type TableRow, tableOf } from "../derive/table.ts";
import { type TableUnit, filtersOf } from "../../../state/table.ts";
import { shownRows } from "../derive/table-rows.ts";
import { silenceShortLabels } from "../../../messages/ja.ts";
import { type Block, place } from "../../../render/page/block/block.ts";
import { type FittedGrid, type Grid, type GridCell, fittedGrid } from "../../../render/page/grid.ts";
import { headingBlock } from "../../../render/page/block/heading-block.ts";
import { messages } from "../messages.ja.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import type { Page } from "../../../render/page/page.ts";
import { textWidth } from "../../../render/page/node/text-width.ts";
import { reserve } from "../../../render/page/node/wrap.ts";

const sizes = [26, 24, 22, 20, 19, 18, 17, 16, 15.5, 15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9, 8];

/** Smallest type in which municipalities have a row each, in design units: 7 points on A4. */
const leastSize = 14;

/**
 * Every answer of the shown rows on one page, in the largest type that fits.
 *
 * Each municipality has a row where that stays readable, else each centre: nobody could read a row for each municipality
 * on a slide, and a centre's row says the same about its municipalities.
 */
export function tableLayout(
  atlas: Atlas,
  view: ViewModel,
  options: PictureOptions,
  page: Page,
): readonly PictureNode[] {
  const legible = sizes.filter((size) => size >= leastSize);
  const fine = tableOfUnit(atlas, "municipality", view, options, page, legible);
  const fits = fine.heading.height + fine.grid.height + 14 <= page.body.height;
  const { heading, grid } = fits ? fine : tableOfUnit(atlas, "centre", view, options, page, sizes);
  const { x, y } = page.body;
  return [place(heading, x, y, "heading"), place(grid, x, y + heading.height + 14, "table")];
}

function tableOfUnit(
  atlas: Atlas,
  unit: TableUnit,
  view: ViewModel,
  options: PictureOptions,
  { body, portrait }: Page,
  allowed: readonly number[],
): { readonly heading: Block; readonly grid: FittedGrid } {
  const table = tableOf(atlas, unit);
  const rows = rowsOf(table, view);
  const focused = view.centres.find((centre) => centre.focused);
  const shown = rows.length < table.rows.length ? messages.picture.excerpt(table.rows.length, rows.length, unit) : "";
  const heading = headingBlock(
    {
      above: view.survey.subject,
      title: options.title ?? (unit === "centre" ? messages.picture.byCentre(messages.title) : messages.title),
      subtitle: options.subtitle,
      questions: [],
      // The head stands on one line where it fits, because its height makes the table's type smaller.
      facts: [
        punctuation.text([
          punctuation.sentence(view.survey.asOf),
          focused ? messages.picture.area(focused.name) : "",
          shown,
          messages.picture.key,
        ]),
      ],
    },
    body.width,
    body.height * (unit === "centre" && !portrait ? 0.14 : 0.25),
  );
  const height = body.height - heading.height - 14;
  return { heading, grid: fittedGrid(gridOf(table, rows, body.width), height, allowed) };
}

function rowsOf(table: Table, { parameters }: ViewModel): readonly TableRow[] {
  const { filters, words, sort } = parameters.table;
  return shownRows(table, { text: words, values: filtersOf(parameters, filters), focus: parameters.focus }, sort);
}

function gridOf(table: Table, rows: readonly TableRow[], width: number): Grid {
  const [name, place] = messages.placeHeadings[table.unit];
  const text = (content: string, bold: boolean): GridCell => ({ kind: "text", text: content, bold });
  const placeOf = (row: TableRow) =>
    table.unit === "centre"
      ? punctuation.list(row.municipalities.map((member) => member.name))
      : (row.centre?.name ?? silenceShortLabels.uncovered);
  // Names are never broken. The answers share the remaining width by their longest words.
  const names = [
    longest([name, ...rows.map((row) => row.name)]),
    table.unit === "centre" ? (width > 1200 ? 14 : 8) : longest([place, ...rows.map(placeOf)]),
  ];
  const parts = table.columns.map(({ metric }, index) => {
    const labels = rows.flatMap(({ cells }) => (cells[index] ?? []).map(({ label }) => label));
    // A heading may take three lines, hence a third of its width. The rest is for the swatch before each answer.
    return Math.min(15, Math.max(5, longest(labels), Math.min(8, textWidth(metric.label) / 3))) + 1.5;
  });
  const sum = parts.reduce((total, part) => total + part, 0);
  const columns = (size: number) => {
    const fixed = names.map((part) => (part * (1 + reserve) + 0.8) * size);
    const rest = width - fixed.reduce((total, part) => total + part, 0);
    return [...fixed, ...parts.map((part) => (part / sum) * rest)];
  };
  const heads = [name, place, ...table.columns.map(({ metric }) => metric.label)];
  return {
    columns,
    rows: [
      { kind: "head", cells: heads.map((head) => text(head, true)) },
      ...rows.map((row) => ({
        kind: "body" as const,
        cells: [
          text(row.name, true),
          text(placeOf(row), false),
          ...row.cells.map((answers): GridCell => ({
            kind: "answers",
            lines: answers.map(({ class: entry, paint, label, members }) => ({
              paint,
              text: label,
              notes: members.length === 0 ? [] : [punctuation.list(members)],
              silent: entry.silent,
            })),
          })),
        ],
      })),
    ],
  };
}

/** Width of the widest of some words, in em. */
function longest(words: readonly string[]): number {
  return Math.max(...words.map(textWidth));
}
