import type { Evidence } from "../model/atlas.ts";
import type { Misprint, Report } from "../model/report.ts";
import { type Span, apart } from "../model/span.ts";
import type { ColumnId } from "../model/survey.ts";
import type { PassagePlace } from "./search/passage.ts";

/** A suspected misprint in one item of the findings or one block of the overview. */
export interface MisprintSpan extends Span {
  /** Index in the report's list. */
  readonly index: number;
  readonly misprint: Misprint;
}

/** Whether a misprint ends with a span. A misprint over several items has its reading after the last one. */
export function isLastSpan({ misprint, start, end }: MisprintSpan): boolean {
  const { place } = misprint;
  const last = place.kind === "finding" ? place.spans.at(-1) : undefined;
  return last === undefined || (last.start === start && last.end === end);
}

/** The suspected misprints of one passage, in order; spans are of the item's own text. */
export function misprintsIn({ misprints }: Report, place: PassagePlace): readonly MisprintSpan[] {
  return misprints.flatMap((misprint, index) => {
    const { place: at } = misprint;
    if (at.kind === "header" || at.kind !== place.kind) return [];
    if (at.kind === "overview") {
      return place.kind === "overview" && at.block === place.block
        ? [{ index, misprint, start: at.start, end: at.end }]
        : [];
    }
    if (place.kind !== "finding" || at.centre !== place.centre || at.column !== place.column) return [];
    return at.spans
      .filter(({ item }) => item === place.item)
      .map(({ start, end }) => ({ index, misprint, start, end }));
  });
}

/** The suspected misprints within a quote, each once. */
export function misprintsOfQuote(report: Report, centre: string, { column, spans }: Evidence): readonly MisprintSpan[] {
  const found = spans.flatMap(({ item, start, end }) =>
    misprintsIn(report, { kind: "finding", centre, column: column satisfies ColumnId, item }).filter(
      (span) => !apart(span, { start, end }),
    ),
  );
  return found.filter(({ index }, place) => found.findIndex((other) => other.index === index) === place);
}
