import { InputError, type InputLocation } from "../../model/input-error.ts";

/** A cell without its markup. */
export interface PlainCell {
  /** The cell's text, white space as it stands in the source. */
  readonly text: string;
  /** Offsets in `text` at which a tag stood: the report begins a new block there. Ascending, each once. */
  readonly blocks: readonly number[];
}

const tag = /<\/?p>|<ul(?:\s[^<>]*)?>/gu;

/**
 * Takes the stray, unbalanced tags out of a cell and remembers where they stood.
 *
 * @throws {InputError} where a `<` or `>` is left that belongs to none of the tags the report has
 */
export function stripMarkup(raw: string, at: InputLocation): PlainCell {
  const blocks = new Set<number>();
  let text = "";
  let last = 0;
  for (const match of raw.matchAll(tag)) {
    text += raw.slice(last, match.index);
    blocks.add(text.length);
    last = match.index + match[0].length;
  }
  text += raw.slice(last);
  const stray = /[<>]/u.exec(text);
  if (stray !== null) {
    throw new InputError(
      at,
      "no markup but <p>, </p> and <ul …>",
      `"${text.slice(Math.max(0, stray.index - 8), stray.index + 12)}"`,
    );
  }
  return { text, blocks: [...blocks] };
}
