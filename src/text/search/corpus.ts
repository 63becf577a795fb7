import type { Findings } from "../../model/atlas.ts";
import type { Report } from "../../model/report.ts";
import { columnIds } from "../../model/survey.ts";
import { headingsOf } from "../headings.ts";
import { normalise } from "../offsets/normalise.ts";
import { type Passage, type PassagePlace, passageSpan } from "./passage.ts";
import { type Edit, editOf } from "./likely-reading.ts";

/** The likely reading of a suspected misprint, in the searched text. */
export interface SearchedEdit {
  /** Index of the misprint in the report. */
  readonly misprint: number;
  /** Where it stands in the searched text; empty where the reading leaves something out. */
  readonly start: number;
  readonly end: number;
}

/**
 * All passages as one text to search: first as printed, then those with a likely reading again, as they likely read. A
 * line break separates passages, because no folded term contains one.
 */
export interface Corpus {
  readonly passages: readonly Passage[];
  /** Folded. */
  readonly text: string;
  /** Where in `text` the printed passages end and the likely readings begin. */
  readonly printedEnd: number;
  /** For each code unit of `text`: its passage, and where in the passage's text its character begins and ends. */
  readonly passageAt: Uint32Array;
  readonly startAt: Uint32Array;
  readonly endAt: Uint32Array;
  /** By passage; in rising order. */
  readonly edits: ReadonlyMap<number, readonly SearchedEdit[]>;
}

/** Everything that is searched, in the report's order: the overview, then each centre's row. */
export function corpusOf(report: Report, findings: Findings): Corpus {
  const passages = [
    ...overviewPassages(report),
    ...report.pages.flatMap(({ centre }) => rowPassages(findings, centre)),
  ];
  const writer = new Writer();
  passages.forEach(({ text }, index) => {
    writer.add(index, text, 0, text.length);
    writer.part(index);
  });
  const printedEnd = writer.text.length;
  const edits = new Map<number, readonly SearchedEdit[]>();
  for (const [index, changes] of editsByPassage(report, passages)) {
    edits.set(index, writer.addAsRead(index, passages[index]?.text ?? "", changes));
  }
  return {
    passages,
    text: writer.text,
    printedEnd,
    passageAt: Uint32Array.from(writer.passages),
    startAt: Uint32Array.from(writer.starts),
    endAt: Uint32Array.from(writer.ends),
    edits,
  };
}

function overviewPassages({ overview }: Report): readonly Passage[] {
  let heading: string | null = null;
  return overview.map(({ kind, text, anchor }, block) => {
    const passage = { place: { kind: "overview", block } as const, text, ownStart: 0, heading };
    if (anchor !== null && kind !== "title") heading = text;
    return kind === "title" || kind === "chapter" ? { ...passage, heading: null } : passage;
  });
}

function rowPassages(findings: Findings, centre: string): readonly Passage[] {
  return columnIds.flatMap((column) => {
    const items = findings.centres[centre]?.[column] ?? [];
    const headings = headingsOf(items);
    return items.map(({ marker, text }, item): Passage => {
      const words = marker.length > 1 ? marker : "";
      const place = { kind: "finding", centre, column, item } as const;
      return { place, text: words + text, ownStart: words.length, heading: headings[item] ?? null };
    });
  });
}

/** The likely readings of each passage, by its index, in the passage's own coordinates. */
function editsByPassage({ misprints }: Report, passages: readonly Passage[]): ReadonlyMap<number, readonly Edit[]> {
  const indexes = new Map(passages.map(({ place }, index) => [keyOf(place), index]));
  const edits = new Map<number, Edit[]>();
  misprints.forEach((misprint, number) => {
    const { place } = misprint;
    if (place.kind === "header") return;
    const spans = place.kind === "overview" ? [place] : place.spans;
    const homes = spans.map((span) =>
      "item" in span && place.kind === "finding"
        ? indexes.get(keyOf({ kind: "finding", centre: place.centre, column: place.column, item: span.item }))
        : place.kind === "overview" && indexes.get(keyOf({ kind: "overview", block: place.block })),
    );
    const texts = homes.map((home) => (typeof home === "number" ? ownText(passages[home]) : ""));
    const { place: at, start, end, text } = editOf(misprint, spans, texts);
    const home = homes[at];
    if (typeof home !== "number") throw new Error(`the misprint "${misprint.part}" is in no passage`);
    const edit = { misprint: number, text, ...passageSpan(passages[home] ?? { ownStart: 0 }, { start, end }) };
    edits.set(home, [...(edits.get(home) ?? []), edit]);
  });
  for (const changes of edits.values()) changes.sort((a, b) => a.start - b.start);
  return edits;
}

function ownText(passage: Passage | undefined): string {
  return passage?.text.slice(passage.ownStart) ?? "";
}

function keyOf(place: PassagePlace): string {
  return place.kind === "overview" ? `${place.block}` : `${place.centre}/${place.column}/${place.item}`;
}

/** Builds the searched text, and maps each code unit to its passage. */
class Writer {
  text = "";
  readonly passages: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Adds a span of a passage; `shown` where it is not the passage's own text but stands for it. */
  add(passage: number, text: string, start: number, end: number, shown?: string): void {
    const folded = normalise(shown ?? text.slice(start, end));
    for (let unit = 0; unit < folded.text.length; unit += 1) {
      this.passages.push(passage);
      this.starts.push(shown === undefined ? start + (folded.starts[unit] ?? 0) : start);
      this.ends.push(shown === undefined ? start + (folded.ends[unit] ?? 0) : end);
    }
    this.text += folded.text;
  }

  /** Ends a passage. */
  part(passage: number): void {
    this.text += "\n";
    this.passages.push(passage);
    this.starts.push(0);
    this.ends.push(0);
  }

  /** Adds a passage as it likely reads. */
  addAsRead(passage: number, text: string, edits: readonly Edit[]): readonly SearchedEdit[] {
    let last = 0;
    const searched = edits.map(({ misprint, start, end, text: reading }) => {
      this.add(passage, text, last, start);
      const from = this.text.length;
      // Lost text has no place, so the character before it stands for it, or else the one after it.
      this.add(passage, text, start === end ? Math.max(0, start - 1) : start, Math.max(1, end), reading);
      last = end;
      return { misprint, start: from, end: this.text.length };
    });
    this.add(passage, text, last, text.length);
    this.part(passage);
    return searched;
  }
}
