import type { Atlas, Evidence } from "../../../model/atlas.ts";
import type { GlossaryTerm, Misprint, OverviewLink, Report } from "../../../model/report.ts";
import type { OverviewKind } from "../../../model/overview.ts";
import { type ColumnId, type ItemKind, columnIds } from "../../../model/survey.ts";
import { blockAnchor, columnAnchor, itemAnchor } from "../../../text/anchors.ts";
import { type AnnotatedPiece, annotated } from "../../../text/cut/annotate.ts";
import { quotesIn } from "../../../text/findings.ts";
import { type DocumentPage, type ReportDocument, documentOf } from "./document.ts";
import { misprintsIn } from "../../../text/misprints.ts";
import { type TermSpan, termFinder, termsOnce } from "../../../text/terms.ts";

/** A line of the report with its marks. */
export interface AnnotatedLine<Kind> {
  readonly kind: Kind;
  readonly anchor: string;
  readonly marker: string;
  readonly pieces: readonly AnnotatedPiece[];
}

/** A block of the overview with its counted passages. */
export interface AnnotatedBlock extends AnnotatedLine<OverviewKind> {
  readonly links: readonly (OverviewLink & {
    /** Counts from 1 through the whole overview. */
    readonly number: number;
    /** Label of the metric that shows the count; null where none does. */
    readonly metricLabel: string | null;
  })[];
}

/** One column of a centre's page. */
export interface AnnotatedColumn {
  readonly id: ColumnId;
  readonly anchor: string;
  readonly items: readonly AnnotatedLine<ItemKind>[];
}

/** A centre's page. */
export interface AnnotatedPage {
  readonly page: DocumentPage;
  readonly title: readonly AnnotatedPiece[];
  /** Six cells. */
  readonly header: readonly (readonly AnnotatedPiece[])[];
  /** Six cells. */
  readonly subheader: readonly (readonly AnnotatedPiece[])[];
  readonly columns: readonly AnnotatedColumn[];
}

/** The whole report, ready to be set. */
export interface DocumentText {
  readonly document: ReportDocument;
  readonly overview: readonly AnnotatedBlock[];
  readonly pages: readonly AnnotatedPage[];
  /** The report's glossary; pieces point into it by index. */
  readonly glossary: readonly GlossaryTerm[];
  readonly misprints: readonly Misprint[];
}

/**
 * The whole report with the quotes of some metrics, the suspected misprints and the terms to explain.
 *
 * @param metrics ids of the metrics whose quotes are marked
 * @param explain whether terms are explained
 * @returns null while the findings have not been loaded
 */
export function documentTextOf(
  atlas: Atlas,
  report: Report,
  metrics: readonly string[],
  explain: boolean,
): DocumentText | null {
  if (!atlas.findings) return null;
  const document = documentOf(report, atlas.findings);
  const find = explain ? termFinder(report.glossary) : () => [];
  return {
    document,
    overview: overviewOf(atlas, report, find),
    pages: document.pages.map((page) => pageOf(report, page, quotesOf(atlas, metrics, page.centre), find)),
    glossary: report.glossary,
    misprints: report.misprints,
  };
}

/** The quotes behind the metrics' codings of a centre's municipalities, each once. */
export function quotesOf(atlas: Atlas, metrics: readonly string[], centre: string): readonly Evidence[] {
  const codes = atlas.centres.find(({ id }) => id === centre)?.municipalities ?? [];
  const quotes = metrics.flatMap((metric) => {
    const evidence = atlas.findings?.evidence[metric] ?? {};
    return codes.flatMap((code) => evidence[code]?.quotes ?? []);
  });
  return [...new Map(quotes.map((quote) => [JSON.stringify([quote.column, quote.spans]), quote])).values()];
}

type Find = (text: string) => readonly TermSpan[];

function overviewOf(atlas: Atlas, report: Report, find: Find): readonly AnnotatedBlock[] {
  // A term is explained once under each heading.
  const passages: number[][] = [];
  report.overview.forEach(({ anchor }, index) => {
    const last = passages.at(-1);
    if (last && anchor === null) last.push(index);
    else passages.push([index]);
  });
  const terms = passages.flatMap((passage) => {
    const explained = termsOnce(
      passage.map((index) => textUnlessHeading(report, index)),
      find,
    );
    return passage.map((_, place) => explained[place] ?? []);
  });
  return report.overview.map(({ kind, marker, text, anchor }, block): AnnotatedBlock => {
    const links = report.links.flatMap((link, index) =>
      link.block === block
        ? [
            {
              ...link,
              number: index + 1,
              metricLabel: atlas.metrics.find(({ id }) => id === link.metric)?.label ?? null,
            },
          ]
        : [],
    );
    return {
      kind,
      anchor: anchor ?? blockAnchor(block),
      marker,
      pieces: annotated(text, {
        terms: terms[block] ?? [],
        misprints: misprintsIn(report, { kind: "overview", block }),
        links: links.map(({ number, start, end }) => ({ index: number, start, end })),
      }),
      links,
    };
  });
}

/** A heading explains no terms, because the text under it does. */
function textUnlessHeading({ overview }: Report, index: number): string {
  const block = overview[index];
  return block && block.anchor === null ? block.text : "";
}

function pageOf(report: Report, page: DocumentPage, quotes: readonly Evidence[], find: Find): AnnotatedPage {
  const { centre } = page;
  const cells = (line: "header" | "subheader"): readonly (readonly AnnotatedPiece[])[] =>
    page[line].map((text, cell) => {
      const misprints = report.misprints.flatMap((misprint, index) => {
        const { place } = misprint;
        const here = place.kind === "header" && place.centre === centre && place.line === line && place.cell === cell;
        return here ? [{ index, misprint, start: place.start, end: place.end }] : [];
      });
      return annotated(text, { misprints });
    });
  return {
    page,
    title: annotated(page.title, {}),
    header: cells("header"),
    subheader: cells("subheader"),
    columns: columnIds.map((id): AnnotatedColumn => {
      const items = page.columns.find((column) => column.id === id)?.items ?? [];
      // The text below a heading explains the heading's terms.
      const terms = termsOnce(
        items.map(({ kind, text }) => (kind === "heading" || kind === "subheading" ? "" : text)),
        find,
      );
      return {
        id,
        anchor: columnAnchor(centre, id),
        items: items.map(({ kind, marker, text }, item) => ({
          kind,
          anchor: itemAnchor(centre, id, item),
          marker,
          pieces: annotated(text, {
            quotes: quotesIn(quotes, id, item),
            terms: terms[item] ?? [],
            misprints: misprintsIn(report, { kind: "finding", centre, column: id, item }),
          }),
        })),
      };
    }),
  };
}
