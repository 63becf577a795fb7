import { InputError } from "../../model/input-error.ts";
import type { ItemException } from "./item-exceptions.ts";
import type { PlainCell } from "./markup.ts";
import type { Item, ItemKind } from "../../model/survey.ts";

/** The opening of an item: its offset, its kind, and the end of its marker or heading. */
interface Opening {
  readonly start: number;
  readonly kind: ItemKind;
  readonly marker: string;
  /** Offset just past a heading that ends by itself; the text after it is a new item. */
  readonly closes?: number;
}

/**
 * Cuts a cell into items. Their texts, markers included, follow one another without a gap.
 *
 * @param exceptions those of this cell
 * @param file of the exceptions, for messages
 * @throws {InputError} for an exception that does not occur exactly once in the cell, or that the rules already cover
 */
export function splitItems(cell: PlainCell, exceptions: readonly ItemException[], file: string): readonly Item[] {
  const openings = new Map<number, Opening>();
  for (let offset = 0; offset < cell.text.length;) {
    const opening = openingAt(cell, offset);
    if (opening !== undefined) openings.set(offset, opening);
    // Nothing opens within a marker.
    offset += Math.max(1, opening?.marker.length ?? 1);
  }
  const topics = exceptions.filter(({ text }) => text.startsWith("○"));
  for (const exception of exceptions) {
    const start = onlyPlace(cell.text, exception, file);
    const found = openings.get(start);
    if (topics.includes(exception)) {
      if (found?.marker !== "○") throw unopened(exception, file);
      continue;
    }
    if (found?.kind === exception.kind) throw redundant(exception, file);
    const closes = exception.kind === "subheading" ? { closes: start + exception.text.length } : {};
    openings.set(start, { start, kind: exception.kind, marker: "", ...closes });
  }
  for (const { closes } of [...openings.values()]) {
    if (closes === undefined) continue;
    const start = closes + (/^\s*/u.exec(cell.text.slice(closes))?.[0].length ?? 0);
    if (start < cell.text.length && !openings.has(start)) openings.set(start, { start, kind: "paragraph", marker: "" });
  }
  const sorted = [...openings.values()].sort((a, b) => a.start - b.start);
  return sorted.map((opening, index) => {
    const { start, marker } = opening;
    const end = sorted[index + 1]?.start ?? cell.text.length;
    const text = cell.text.slice(start + marker.length, end);
    return { kind: kindOf(opening, text, topics, file), marker, text, start, end };
  });
}

/** The rules: what opens at an offset, judged by the character there and by what stands before it. */
function openingAt(cell: PlainCell, start: number): Opening | undefined {
  const { text } = cell;
  const character = text[start] ?? "";
  if (/\s/u.test(character)) return undefined;
  const before = text.slice(0, start).trimEnd();
  const opensBlock = before === "" || cell.blocks.some((block) => block >= before.length && block <= start);
  if (character === "→" || character === "⇒") {
    if (opensBlock || endsSentence(before)) return { start, kind: "continuation", marker: character };
    return undefined;
  }
  if (opensBlock || before.length < start) {
    if (character === "○") return { start, kind: "heading", marker: character };
    if (character === "・") return { start, kind: "bullet", marker: character };
    if (character === "※") return { start, kind: "continuation", marker: character };
    const framed = /^◀[^◀▶\s]*▶/u.exec(text.slice(start));
    // A tag ends a frame, and the text after the tag is a new item.
    if (framed !== null && !cell.blocks.some((block) => block > start && block < start + framed[0].length)) {
      return { start, kind: "continuation", marker: framed[0] };
    }
    const closes = character === "（" ? closingOf(text, start) : undefined;
    if (closes !== undefined && (closes === text.length || isBreak(cell, closes))) {
      return { start, kind: "subheading", marker: "", closes };
    }
  }
  return opensBlock ? { start, kind: "paragraph", marker: "" } : undefined;
}

/**
 * Whether the text's last sentence has ended, an aside in parentheses after the full stop allowed.
 *
 * An arrow after white space does not count, because both such arrows in the report are in the middle of a sentence.
 */
function endsSentence(text: string): boolean {
  return /。(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）)?$/u.test(text);
}

/** Offset just past the parenthesis that closes the one at `start`, nested ones passed over. */
function closingOf(text: string, start: number): number | undefined {
  let depth = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    if (text[offset] === "（") depth += 1;
    if (text[offset] === "）") depth -= 1;
    if (depth === 0) return offset + 1;
  }
  return undefined;
}

function isBreak(cell: PlainCell, offset: number): boolean {
  return /\s/u.test(cell.text[offset] ?? "") || cell.blocks.includes(offset);
}

/** A `○` item with a full stop is a statement; one without is a heading for the items below. */
function kindOf(opening: Opening, text: string, topics: readonly ItemException[], file: string): ItemKind {
  if (opening.marker !== "○") return opening.kind;
  const byRule = text.includes("。") ? "statement" : "heading";
  const exception = topics.find((topic) => `○${text}`.startsWith(topic.text));
  if (exception?.kind === byRule) throw redundant(exception, file);
  return exception?.kind ?? byRule;
}

function onlyPlace(text: string, exception: ItemException, file: string): number {
  const after = "after" in exception ? exception.after : "";
  const places: number[] = [];
  for (let start = text.indexOf(exception.text); start >= 0; start = text.indexOf(exception.text, start + 1)) {
    if (text.slice(0, start).trimEnd().endsWith(after)) places.push(start);
  }
  const [start, ...others] = places;
  if (start !== undefined && others.length === 0) return start;
  throw new InputError(
    { file, key: `${exception.key}.text` },
    `a passage that stands once in ${exception.column} of ${exception.centre}`,
    `"${exception.text}", which stands there ${start === undefined ? "nowhere" : `${places.length} times`}`,
  );
}

function unopened(exception: ItemException, file: string): InputError {
  return new InputError({ file, key: `${exception.key}.text` }, "a ○ that opens an item", `"${exception.text}"`);
}

function redundant(exception: ItemException, file: string): InputError {
  return new InputError(
    { file, key: `${exception.key}.kind` },
    "a kind that the rules do not give of themselves",
    `"${exception.kind}"`,
  );
}
