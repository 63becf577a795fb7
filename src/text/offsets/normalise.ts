import { Kept } from "../../model/memo.ts";
import { type Rewritten, rewritten } from "./rewritten.ts";

/**
 * A character with what belongs to it: combining marks, and the half-width voicing marks that NFKC joins to a kana.
 * Each is taken alone, so that it keeps its place; a lone surrogate counts as a character.
 */
const characters = /[\s\S][\p{M}\uff9e\uff9f]*/gu;
const joining = /[\p{M}\uff9e\uff9f]/u;

/** White space and invisible characters: zero-width marks, soft hyphens, variation selectors. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

const katakana = /[ァ-ヶヽヾ]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;

/**
 * Makes one form of what a reader takes as the same: width (NFKC), case, katakana and hiragana, dashes, wave dashes;
 * white space is gone, since the scan put some into words.
 */
export function normalise(original: string): Rewritten {
  return rewritten(original, characters, foldCharacter);
}

/** The same form, without the mapping back. */
export function fold(original: string): string {
  // Most texts have no marks to join: then each character is one by itself.
  if (joining.test(original)) return normalise(original).text;
  let text = "";
  for (const character of original) text += foldCharacter(character);
  return text;
}

/** Folded characters are kept, because the report has some 1,300 different ones, each many times. */
const known = new Kept<string, string>(10_000);

function foldCharacter(character: string): string {
  return known.of(character, foldUnknown);
}

function foldUnknown(character: string): string {
  return character
    .normalize("NFKC")
    .toLowerCase()
    .replace(invisible, "")
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(dashes, "-")
    .replaceAll("〜", "~");
}
