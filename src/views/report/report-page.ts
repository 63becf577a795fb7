import { locale } from "../../messages/ja/locale.ts";
import { type TemplateResult, html, nothing } from "lit";
import type { AnnotatedColumn, AnnotatedPage, DocumentText } from "./derive/document-text.ts";
import type { AnnotatedPiece } from "../../text/cut/annotate.ts";
import type { ColumnId } from "../../model/survey.ts";
import { textOfPieces } from "../../reading/report-text.ts";
import { messages } from "./messages.ja.ts";

/** Which cells of the two header lines stand over which columns; each cell stands once. */
const groups: readonly {
  readonly header: number;
  readonly columns: readonly { readonly id: ColumnId; readonly subheader: number }[];
}[] = [
  {
    header: 2,
    columns: [
      { id: "development", subheader: 2 },
      { id: "issues", subheader: 3 },
    ],
  },
  { header: 4, columns: [{ id: "transition", subheader: 4 }] },
  { header: 5, columns: [{ id: "network", subheader: 5 }] },
];

/** The step in `data-source` from one page to the next: larger than any page's count of pieces. */
const pageStep = 1000;
/** The number of a page's first item: title, two lines of six cells, name and area come before it. */
const itemsFrom = 20;
/** The step from one column to the next: larger than any column's count of items. */
const columnStep = 200;

/**
 * A centre's page: its name first, then each column below its headings. The source prints header lines, name and text in
 * another order, which `data-source` keeps.
 *
 * @param index place of the page in the report, from 0
 */
export function reportPage(annotated: AnnotatedPage, index: number, text: DocumentText): TemplateResult {
  const { page, title, header, subheader, columns } = annotated;
  const at = (index + 1) * pageStep;
  const cell = (pieces: readonly AnnotatedPiece[] | undefined, source: number) =>
    html`<span data-source=${at + source}>${textOfPieces(pieces ?? [], text)}</span>`;
  const named = (id: ColumnId) => columns.find((column) => column.id === id);
  return html`<section class="opening measure" lang="ja" aria-labelledby=${page.anchor}>
    <p class="page-title remark">${cell(title, 0)}</p>
    <p class="label remark">${cell(header[0], 1)}${cell(header[3], 4)}${cell(subheader[0], 7)}</p>
    <h4 id=${page.anchor} class="centre text-title"><span data-source=${at + 13}>${page.name}</span></h4>
    <p class="area">
      <span class="label remark">${cell(header[1], 2)}${cell(subheader[1], 8)}</span>
      <span data-source=${at + 14}>${page.area}</span>
    </p>
    ${groups.map(({ header: over, columns: below }) => {
      const single = below.length === 1;
      return html`
        <h5 class="headed" id=${single ? (named(below[0]?.id ?? "network")?.anchor ?? nothing) : nothing}>
          ${cell(header[over], over + 1)}${single ? cell(subheader[over], over + 7) : nothing}
        </h5>
        ${below.map(({ id, subheader: own }) => {
          const column = named(id);
          return html`
            ${single ? nothing : html`<h6 class="column" id=${column?.anchor ?? nothing}>${cell(subheader[own], own + 7)}</h6>`}
            ${column ? columnText(column, at, text) : nothing}
          `;
        })}
      `;
    })}
  </section>`;
}

const order: readonly ColumnId[] = ["development", "issues", "transition", "network"];

function columnText({ id, items }: AnnotatedColumn, at: number, text: DocumentText): unknown {
  if (items.length === 0)
    return html`<p class="empty soft" data-added lang=${locale.language}>${messages.page.empty}</p>`;
  const from = at + itemsFrom + order.indexOf(id) * columnStep;
  // One line an item, because white space between its pieces would be visible.
  return items.map(
    ({ kind, anchor, marker, pieces }, item) =>
      html`<p id=${anchor} class="item ${kind}" data-source=${from + item}>${marker}${textOfPieces(pieces, text)}</p>`,
  );
}
