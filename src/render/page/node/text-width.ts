import { Kept } from "../../../model/memo.ts";

/** Widths of characters that are not full-width, in em. They are generous, because the reader's font is unknown. */
const classes: readonly (readonly [RegExp, number])[] = [
  // Combining marks and joiners take no width of their own.
  [/^[\p{Mn}\p{Me}\u{200B}-\u{200D}\u{FE00}-\u{FE0F}]$/u, 0],
  [/^[ijl.,:;!|'`]$/u, 0.36],
  [/^[ ftrI()[\]{}/\\"-]$/u, 0.44],
  [/^[mwMW@%&]$/u, 1],
  [/^[0-9a-z$#*+<=>?^_~]$/u, 0.64],
  [/^[A-Z]$/u, 0.78],
  // Half-width kana.
  [/^[\u{FF61}-\u{FF9F}]$/u, 0.56],
  [/^[\u{A0}-\u{24F}]$/u, 0.84],
  // One character that stands for a whole phrase in Arabic.
  [/^\u{FDFD}$/u, 12],
  // The width of other scripts is unknown; some characters are wider than high.
  [/^[\u{E000}-\u{F8FF}\u{1F000}-\u{1FFFF}\u{12000}-\u{16FFF}]$/u, 1.6],
  [/^[\u{250}-\u{FFF}\u{1000}-\u{1FFF}\u{A000}-\u{ABFF}\u{FB50}-\u{FDFC}\u{FE70}-\u{FEFE}]$/u, 1.4],
];

/** Width of one character in em. */
function characterWidth(character: string): number {
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
}

const widths = new Kept<string, number>();

/** Width of a text in em: kana, kanji and full-width punctuation are as wide as they are high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widths.of(character, characterWidth);
  return width;
}
