import type { Findings } from "../model/atlas.ts";
import type { GlossaryTerm, Misprint, Report } from "../model/report.ts";
import { type ColumnId, byColumn } from "../model/survey.ts";
import { apart } from "../model/span.ts";
import { type MisprintSpan, misprintsIn } from "./misprints.ts";
import type { SentencePlace } from "./cut/sentences.ts";
import { type TermSpan, termFinder } from "./terms.ts";

/** What is known of the words of one item: every place of a term, and the suspected misprints. */
export interface ItemNotes {
  readonly terms: readonly TermSpan[];
  readonly misprints: readonly MisprintSpan[];
}

/** What is known of the words of a centre's row. */
export interface RowNotes {
  /** By column, item by item. */
  readonly items: Readonly<Record<ColumnId, readonly ItemNotes[]>>;
  /** The report's, which terms name by their index. */
  readonly glossary: readonly GlossaryTerm[];
}

/** The explanations for one sentence, in the order of its words. */
export interface SentenceNotes {
  readonly terms: readonly GlossaryTerm[];
  readonly misprints: readonly Misprint[];
}

/**
 * The terms and the suspected misprints of a centre's row.
 *
 * @param explain whether terms are explained; where they are not, none is listed
 */
export function rowNotesOf(report: Report, findings: Findings, centre: string, explain: boolean): RowNotes {
  const { glossary } = report;
  const find = explain ? termFinder(glossary) : () => [];
  const notesOf = (column: ColumnId): readonly ItemNotes[] =>
    (findings.centres[centre]?.[column] ?? []).map(({ text }, item) => ({
      terms: find(text),
      misprints: misprintsIn(report, { kind: "finding", centre, column, item }),
    }));
  return {
    items: byColumn(notesOf),
    glossary,
  };
}

/** The terms and the suspected misprints that have a character in a sentence, each once. */
export function notesOnSentence({ items, glossary }: RowNotes, place: Omit<SentencePlace, "centre">): SentenceNotes {
  const notes = items[place.column][place.item];
  const inside = <Kind extends TermSpan | MisprintSpan>(spans: readonly Kind[] = []): readonly Kind[] =>
    spans.filter((span) => !apart(span, place));
  const terms = new Set(inside(notes?.terms).map(({ term }) => term));
  const misprints = new Set(inside(notes?.misprints).map(({ misprint }) => misprint));
  return {
    terms: [...terms].flatMap((term) => glossary[term] ?? []),
    misprints: [...misprints],
  };
}
