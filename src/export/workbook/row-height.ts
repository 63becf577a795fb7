import type { Sheet } from "./sheet.ts";

/** Height of a line in points. */
const line = 18;

/** Matches what takes the place of one digit; kana, kanji and full-width signs take that of two. */
const narrow = /[\u0020-\u007E\uFF61-\uFF9F]/u;

/**
 * Height of a row in points, so that no wrapped cell is cut off. Excel would fit a row without a height by itself;
 * LibreOffice does not.
 */
export function rowHeight(row: Sheet["rows"][number], widths: Sheet["widths"]): number {
  const lines = row.map((cell, column) => {
    // Programs break lines between words, so a line holds a little less than its width.
    const room = Math.max(2, (widths[column] ?? 0) - 2);
    return String(cell)
      .split("\n")
      .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / room)), 0);
  });
  return line * Math.max(1, ...lines);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (narrow.test(character) ? 1 : 2), 0);
}
