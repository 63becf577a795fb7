import type { CodingEvidence, Evidence } from "../../model/atlas.ts";
import type { ItemSpan } from "../../model/span.ts";
import { InputError, type InputLocation } from "../../model/input-error.ts";
import type { KeptBreaks } from "../survey/breaks.ts";
import type { NamedMetric } from "../survey/check-codings.ts";
import type { Quote } from "../../model/metric.ts";
import { locateQuote } from "../survey/quotes.ts";
import type { SurveyRow } from "../../model/survey.ts";
import { headingsOf } from "../../text/headings.ts";
import { toRewritten } from "../../text/offsets/rewritten.ts";
import type { Codes } from "./codes.ts";
import type { ItemOfText, ShownText } from "./shown-text.ts";

/** A row of the report, as printed and as shown. */
export interface ShownRow {
  readonly row: SurveyRow;
  readonly text: ShownText;
}

/**
 * The evidence of a metric's codings, by municipality code: quotes with their places in the shown text.
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
  const spans = locateQuote(row, quote, at, breaks).map((span): ItemSpan => ({
    item: span.item,
    ...toRewritten(itemAt(items, span.item).rewritten, span),
  }));
  const headings = headingsOf(items.map(({ shown }) => shown));
  return { column, text: passageOf(items, spans), heading: headings[spans[0]?.item ?? 0] ?? null, spans };
}

/** The passage as shown. Where it continues in a further item, that item's marker begins a new line. */
function passageOf(items: readonly ItemOfText[], spans: readonly ItemSpan[]): string {
  return spans
    .map(({ item, start, end }, index) => {
      const { marker, text } = itemAt(items, item).shown;
      return (index === 0 ? "" : marker) + text.slice(start, end);
    })
    .join("\n");
}

function itemAt(items: readonly ItemOfText[], index: number): ItemOfText {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a column of ${items.length}`);
  return item;
}
