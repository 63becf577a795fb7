import { lineOf } from "../../../text/markup.ts";
import { textWidth } from "./text-width.ts";

/** Share of a line that is kept free, because fonts differ and a line that is too long would be clipped or overlap. */
export const reserve = 0.06;

/** Characters that must not begin a line. */
const noStart =
  /^[、。，．・：；？！ー～〜…‥）」』】〕］｝〉》”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ%),.:;?!\]}％｡､｣]$/u;

/** Characters that must not end a line. */
const noEnd = /^[（「『【〔［｛〈《“‘([{｢]$/u;

/** Characters that stay together: words and numbers in Latin letters, and rows of dots. */
const latin = /^[0-9A-Za-z０-９\u{C0}-\u{24F}_&@#%+=~'’/.-]$/u;

/** A word in katakana, which is broken only where nothing else can be. */
const katakana = /^[ァ-ヴー]$/u;

const hiragana = /^[ぁ-ん]$/u;
const opening = /^[一-龠々ァ-ヴA-Za-z0-9０-９「『（【]$/u;
const closing = /^[、。，．）」』】：・／　 ]$/u;

/** How a text is broken into lines. */
export interface WrapOptions {
  /** Width of a line in em. */
  readonly width: number;
  /** The most lines; the last one is cut where the text does not fit. */
  readonly lines: number;
  /** Share of a line that must be filled before it may end after a phrase; by default 0.8. */
  readonly filled?: number;
}

/** A text in lines, none of them wider than it may be. */
export interface WrappedText {
  readonly lines: readonly string[];
  /** True where the text was cut; the last line then ends with …. */
  readonly cut: boolean;
}

/** Whether a line may end between two characters: 禁則処理, and no break within a Latin word. */
function mayBreak(before: string, after: string, parted: boolean): boolean {
  if (noEnd.test(before) || noStart.test(after)) return false;
  return parted || !(latin.test(before) && latin.test(after));
}

/** The characters on both sides of a place, skipping spaces, because no line begins or ends with one. */
function around(characters: readonly string[], place: number): readonly [string, string] {
  let [first, last] = [place - 1, place];
  while (characters[first] === " ") first -= 1;
  while (characters[last] === " ") last += 1;
  return [characters[first] ?? "", characters[last] ?? ""];
}

/** Whether a break reads well: after punctuation, and where a word most likely begins, as kanji or kana after hiragana. */
function readsWell(before: string, after: string): boolean {
  return closing.test(before) || (hiragana.test(before) && opening.test(after)) || noEnd.test(after);
}

/**
 * Breaks a text into lines. A line ends after a phrase if that does not make it much shorter, else where Japanese may
 * break.
 *
 * The lines are the same on every machine, because widths come from a table and nothing is measured.
 */
export function wrap(text: string, { width, lines: most, filled = 0.8 }: WrapOptions): WrappedText {
  const room = width / (1 + reserve);
  const lines: string[] = [];
  let characters = [...lineOf(text).trim()];
  while (characters.length > 0 && lines.length < most) {
    const length = lineLength(characters, room, filled);
    const last = lines.length === most - 1;
    if (last && length < characters.length) {
      lines.push(cutLine(characters, room));
      return { lines, cut: true };
    }
    lines.push(characters.slice(0, length).join("").trim());
    characters = [...characters.slice(length).join("").trimStart()];
  }
  return { lines, cut: characters.length > 0 };
}

/**
 * Breaks a title into as few lines as it needs, after phrases where possible and of about equal length. In a title, a
 * broken word or a single character on a line looks like a mistake.
 */
export function wrapBalanced(text: string, options: WrapOptions): WrappedText {
  const wide = wrap(text, { ...options, filled: 0.6 });
  // Balancing a text this long is not worth the time, because it is read as running text.
  if (wide.cut || wide.lines.length < 2 || wide.lines.length > 6) return wide;
  let best = wide;
  let least = badBreaks(wide.lines);
  for (let width = options.width * 0.98; width > options.width / 2; width -= options.width / 40) {
    const narrower = wrap(text, { width, lines: wide.lines.length, filled: 0.6 });
    if (narrower.cut) break;
    const bad = badBreaks(narrower.lines);
    if (bad > least) continue;
    best = narrower;
    least = bad;
  }
  return best;
}

/**
 * Breaks a headline between its phrases alone, and where a phrase has spaces at these, into as few lines as it needs and of
 * about equal length.
 *
 * @returns null where a phrase is wider than a line, or there are more lines than allowed
 */
export function wrapPhrases(phrases: readonly string[], { width, lines: most }: WrapOptions): WrappedText | null {
  const words = phrases.flatMap((phrase) => phrase.match(/\S+\s*/gu) ?? []);
  const widths = words.map(textWidth);
  const packed = (room: number): string[] | null => {
    const lines: string[] = [];
    let left = 0;
    for (const [index, word] of words.entries()) {
      const own = widths[index] ?? 0;
      if (own > room) return null;
      if (own > left) {
        lines.push(word);
        left = room - own;
      } else {
        lines.push(`${lines.pop() ?? ""}${word}`);
        left -= own;
      }
    }
    return lines;
  };
  const room = width / (1 + reserve);
  let best = packed(room);
  if (!best || best.length > most) return null;
  for (let narrower = room - 0.5; narrower > room / 2; narrower -= 0.5) {
    const lines = packed(narrower);
    if (lines?.length !== best.length) break;
    best = lines;
  }
  return { lines: best.map((line) => line.trimEnd()), cut: false };
}

function badBreaks(lines: readonly string[]): number {
  return lines.slice(1).filter((line, index) => {
    const [before = "", after = ""] = [[...(lines[index] ?? "")].at(-1), [...line][0]];
    return !readsWell(before, after);
  }).length;
}

/** How many characters fit on the line; at least one, so that the loop ends. */
function lineLength(characters: readonly string[], room: number, filled: number): number {
  let width = 0;
  let fitting = 0;
  for (const character of characters) {
    width += textWidth(character);
    if (width > room) break;
    fitting += 1;
  }
  if (fitting === characters.length) return fitting;
  const shortest = Math.max(1, Math.floor(fitting * filled));
  let allowed = 0;
  let whole = 0;
  for (let end = Math.max(fitting, 1); end >= 1; end -= 1) {
    const [before, after] = around(characters, end);
    const parted = characters[end - 1] === " " || characters[end] === " ";
    if (!mayBreak(before, after, parted)) continue;
    if (allowed === 0) allowed = end;
    if (whole === 0 && !(katakana.test(before) && katakana.test(after))) whole = end;
    if (end >= shortest && readsWell(before, after)) return end;
  }
  // A Latin word or a row of signs that is longer than the line must be broken somewhere.
  if (whole >= fitting * 0.5) return whole;
  return allowed >= fitting * 0.3 && allowed > 0 ? allowed : Math.max(fitting, 1);
}

/** As much of a text as fits on one line with … after it. */
function cutLine(characters: readonly string[], room: number): string {
  let line = "";
  for (const character of characters) {
    if (textWidth(line + character) + 1 > room) break;
    line += character;
  }
  return `${line.replace(/[、。\s]+$/u, "")}…`;
}
