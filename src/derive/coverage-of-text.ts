import { textUseMessages } from "../messages/ja/text-use.ts";
import type { Atlas, Findings } from "../model/atlas.ts";
import type { Span } from "../model/span.ts";
import { type ColumnId, byColumn } from "../model/survey.ts";
import { cut } from "../text/cut/cut.ts";
import { codedMetrics } from "./codings.ts";

/** How many characters of a text codings quote, without white space and markers. */
export interface TextUse {
  readonly characters: number;
  readonly quoted: number;
}

/** A span of an item's shown text, with the metrics that quote it. */
export interface UseSpan extends Span {
  /** Ids of the metrics whose codings quote it, in the atlas's order; may be empty. */
  readonly metrics: readonly string[];
}

/** What the codings use of the findings, and what they leave out. */
export interface CoverageOfText {
  readonly whole: TextUse;
  /** By centre id. */
  readonly centres: Readonly<Record<string, TextUse>>;
  /** By column id. */
  readonly columns: Readonly<Record<ColumnId, TextUse>>;
  /** By centre id, then column id. */
  readonly cells: Readonly<Record<string, Readonly<Record<ColumnId, TextUse>>>>;
  /** By centre id, then column id: the spans of each item, which together are its whole text. */
  readonly items: Readonly<Record<string, Readonly<Record<ColumnId, readonly (readonly UseSpan[])[]>>>>;
}

/**
 * How much of the findings the codings quote.
 *
 * @returns null while the findings have not been loaded
 */
export function coverageOfText(atlas: Atlas): CoverageOfText | null {
  const { findings } = atlas;
  if (!findings) return null;
  const metrics = codedMetrics(atlas).map(({ id }) => id);
  const items = Object.fromEntries(
    atlas.centres.map(({ id, municipalities }) => [
      id,
      byColumn((column) => itemsOf(findings, metrics, id, column, municipalities)),
    ]),
  );
  const cells = Object.fromEntries(
    atlas.centres.map(({ id }) => [
      id,
      byColumn((column) =>
        sum((items[id]?.[column] ?? []).map((spans, item) => useOf(findings, id, column, item, spans))),
      ),
    ]),
  );
  const rows = Object.values(cells);
  return {
    whole: sum(rows.flatMap((row) => Object.values(row))),
    centres: Object.fromEntries(Object.entries(cells).map(([id, row]) => [id, sum(Object.values(row))])),
    columns: byColumn((column) => sum(rows.map((row) => row[column]))),
    cells,
    items,
  };
}

/** The share that is quoted, from 0 to 1; null for an empty text. */
export function shareOf({ characters, quoted }: TextUse): number | null {
  return characters === 0 ? null : quoted / characters;
}

/** The share in words: 「28％（1,234字のうち345字）」. For an empty cell the words say that it is empty. */
export function useInWords(use: TextUse): string {
  const share = shareOf(use);
  if (share === null) return textUseMessages.noText;
  return textUseMessages.share(Math.round(share * 100), use.characters, use.quoted);
}

function itemsOf(
  findings: Findings,
  metrics: readonly string[],
  centre: string,
  column: ColumnId,
  municipalities: readonly string[],
): readonly (readonly UseSpan[])[] {
  const quoted = metrics.flatMap((metric) =>
    municipalities
      .flatMap((code) => findings.evidence[metric]?.[code]?.quotes ?? [])
      .filter((quote) => quote.column === column)
      .flatMap(({ spans }) => spans.map((span) => ({ ...span, metric }))),
  );
  return (findings.centres[centre]?.[column] ?? []).map(({ text }, item) => {
    const own = quoted.filter((span) => span.item === item);
    return cut(text, { own }).map(({ start, end, marks }): UseSpan => ({
      start,
      end,
      metrics: metrics.filter((id) => marks.own.some(({ metric }) => metric === id)),
    }));
  });
}

function useOf(findings: Findings, centre: string, column: ColumnId, item: number, spans: readonly UseSpan[]): TextUse {
  const text = findings.centres[centre]?.[column][item]?.text ?? "";
  const length = ({ start, end }: UseSpan): number => text.slice(start, end).replace(/\s/gu, "").length;
  const lengthOf = (of: readonly UseSpan[]): number => of.reduce((all, span) => all + length(span), 0);
  return { characters: lengthOf(spans), quoted: lengthOf(spans.filter(({ metrics }) => metrics.length > 0)) };
}

function sum(uses: readonly TextUse[]): TextUse {
  return {
    characters: uses.reduce((all, { characters }) => all + characters, 0),
    quoted: uses.reduce((all, { quoted }) => all + quoted, 0),
  };
}
