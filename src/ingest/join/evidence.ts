import type { CodingEvidence, Evidence } from "../../model/atlas.ts";
import type { ItemSpan } from "../../model/span.ts";
import { InputError, type InputLocation } from "../../model/input-error.ts";
import type { KeptBreaks } from "../survey/breaks.ts";
import type { NamedMetric } from "../survey/check-codings.ts";
import type { Quote } from "../../model/metric.ts";
import { locateQuote } from "../survey/quotes.ts";
import type { SurveyRow } from "../../model/survey.ts";
import type { Codes } from "./codes.ts";
import type { ShownItem, ShownText } from "./shown-text.ts";

/** A row of the report, as printed and as shown. */
export interface ShownRow {
  readonly row: SurveyRow;
  readonly text: ShownText;
}

/**
 * What each coding of a metric rests on, by municipality code: its quotes with their places in the shown text.
 *
 * @throws {InputError} naming the key of a quote that is not in its row, or of a centre that the report lacks
 */
export function joinEvidence(
  { file, metric }: NamedMetric,
  rows: readonly ShownRow[],
  breaks: KeptBreaks,
  codeOf: Codes,
): Record<string, CodingEvidence> {
  const evidence: Record<string, CodingEvidence> = {};
  metric.codings.forEach((entry, index) => {
    const key = `codings[${index}]`;
    const shown = rows.find(({ row }) => row.id === entry.centre);
    if (!shown) throw new InputError({ file, key: `${key}.centre` }, "the id of a centre", `"${entry.centre}"`);
    const quotes = entry.kind === "coded" ? entry.quotes : [];
    const joined: CodingEvidence = {
      quotes: quotes.map((quote, place) =>
        joinQuote(shown, quote, breaks, { file, key: `${key}.quotes[${place}].text` }),
      ),
      note: entry.note ?? null,
    };
    for (const name of entry.municipalities) evidence[codeOf(name)] = joined;
  });
  return evidence;
}

function joinQuote({ row, text }: ShownRow, quote: Quote, breaks: KeptBreaks, at: InputLocation): Evidence {
  const { column } = quote;
  const items = text[column];
  const spans = locateQuote(row, quote, at, breaks).map(({ item, start, end }): ItemSpan => {
    const { toDisplay } = itemAt(items, item);
    return { item, start: toDisplay(start), end: toDisplay(end) };
  });
  return { column, text: passageOf(items, spans), heading: headingOf(items, spans[0]?.item ?? 0), spans };
}

/** The passage as shown. Where it goes on into a further item, that item's line and marker begin with it. */
function passageOf(items: readonly ShownItem[], spans: readonly ItemSpan[]): string {
  return spans
    .map(({ item, start, end }, index) => {
      const { marker, text } = itemAt(items, item).shown;
      return (index === 0 ? "" : marker) + text.slice(start, end);
    })
    .join("\n");
}

/**
 * The heading that an item stands under. A statement is no heading, but it ends the part that the heading before it
 * opened: both have the same ○. An item that is itself one of the two stands under none.
 */
function headingOf(items: readonly ShownItem[], index: number): string | null {
  const isTopic = ({ shown }: ShownItem): boolean => ["heading", "statement"].includes(shown.kind);
  const isHeading = (item: ShownItem): boolean => isTopic(item) || item.shown.kind === "subheading";
  if (isTopic(itemAt(items, index))) return null;
  const above = items.slice(0, index).findLast(isHeading)?.shown;
  return above === undefined || above.kind === "statement" ? null : above.text;
}

function itemAt(items: readonly ShownItem[], index: number): ShownItem {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a column of ${items.length}`);
  return item;
}
