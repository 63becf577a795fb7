/** Stands in a text where a line may break. */
export const phraseMark = "|";

/** The phrases of a marked text, none of which a line break parts. */
export function phrasesOf(marked: string): readonly string[] {
  return marked.split(phraseMark);
}

/**
 * A label with a mark after each stop, and after each particle that a kanji or katakana word follows. It drops marks
 * that the label already has.
 */
export function marked(label: string): string {
  return label
    .replaceAll(phraseMark, " ")
    .replace(/[・、，](?=.)|[のをがはにでとやるら](?=[\p{Script=Han}\p{Script=Katakana}])/gu, `$&${phraseMark}`);
}

/** A label parted behind each long katakana word that hiragana follow: where a phrase is too wide, this breaks no word. */
export function wordsOf(label: string): readonly string[] {
  return label.split(/(?<=[\p{Script=Katakana}ー]{5})(?=\p{Script=Hiragana})/u);
}
