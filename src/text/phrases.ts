/** Stands in a text where a line may break. */
export const phraseMark = "|";

/** The phrases of a marked text, none of which a line break parts. */
export function phrasesOf(marked: string): readonly string[] {
  return marked.split(phraseMark);
}

/**
 * A label with a mark after each stop, and after each particle that a kanji or katakana word follows. A mark that the
 * label brings along goes.
 */
export function marked(label: string): string {
  return label
    .replaceAll(phraseMark, " ")
    .replace(/[・、，](?=.)|[のをがはにでとやるら](?=[\p{Script=Han}\p{Script=Katakana}])/gu, `$&${phraseMark}`);
}
