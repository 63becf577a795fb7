import type { FindingItem, Findings } from "../../../model/atlas.ts";
import type { Report, ReportPage } from "../../../model/report.ts";
import type { OverviewBlock } from "../../../model/overview.ts";
import { type ColumnId, columnIds } from "../../../model/survey.ts";
import { pageAnchor } from "../../../text/anchors.ts";

/** A centre's page: its header lines and its row. */
export interface DocumentPage extends ReportPage {
  /** Name of the page for addresses, e.g. `centre-suita`. */
  readonly anchor: string;
  /** The four columns in the report's order; an empty cell has no items. */
  readonly columns: readonly { readonly id: ColumnId; readonly items: readonly FindingItem[] }[];
}

/** An entry of the table of contents. */
export interface ContentsEntry {
  readonly anchor: string;
  /** 1 for the overview's chapters and the centres' pages, 2 for sections, 3 for topics. */
  readonly level: 1 | 2 | 3;
  /** Its marker is included: 「4.ヒアリングの概要」. */
  readonly label: string;
  /** Whether the label is the report's own. */
  readonly printed?: boolean;
}

/** The whole report. It has every character of the source once and in order, apart from white space and markup. */
export interface ReportDocument {
  readonly overview: readonly OverviewBlock[];
  readonly pages: readonly DocumentPage[];
  readonly contents: readonly ContentsEntry[];
}

const levels = { chapter: 1, section: 2, topic: 3 } as const;

/** Joins the loaded parts to the whole report. */
export function documentOf(report: Report, findings: Findings): ReportDocument {
  const pages = report.pages.map((page): DocumentPage => {
    const row = findings.centres[page.centre];
    const columns = columnIds.map((id) => ({ id, items: row?.[id] ?? [] }));
    return { ...page, anchor: pageAnchor(page.centre), columns };
  });
  const chapters = report.overview.flatMap(({ kind, marker, text, anchor }): ContentsEntry[] =>
    anchor !== null && (kind === "chapter" || kind === "section" || kind === "topic")
      ? [{ anchor, level: levels[kind], label: kind === "topic" ? text : marker + text }]
      : [],
  );
  return {
    overview: report.overview,
    pages,
    contents: [...chapters, ...pages.map(({ anchor, name }) => ({ anchor, level: 1 as const, label: name }))],
  };
}

/** The text of the whole report in the source's order, one piece after the other. */
export function* textOf({ overview, pages }: Pick<ReportDocument, "overview" | "pages">): Generator<string> {
  for (const { marker, text } of overview) yield marker + text;
  for (const { title, header, subheader, name, area, columns } of pages) {
    yield* [title, ...header, ...subheader, name, area];
    for (const { items } of columns) for (const { marker, text } of items) yield marker + text;
  }
}
