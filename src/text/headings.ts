import type { FindingItem } from "../model/atlas.ts";

/**
 * The heading that each item of a column stands under, or null. A statement is not a heading, but it ends the part of
 * the heading before it, because both have the same ○. A heading stands under none, a subheading under the heading
 * above it.
 */
export function headingsOf(items: readonly Pick<FindingItem, "kind" | "text">[]): readonly (string | null)[] {
  let [topic, subheading]: (string | null)[] = [null, null];
  return items.map(({ kind, text }) => {
    const above = topic ?? null;
    if (kind === "heading" || kind === "statement") {
      [topic, subheading] = [kind === "heading" ? text : null, null];
      return null;
    }
    if (kind === "subheading") {
      subheading = text;
      return above;
    }
    return subheading ?? above;
  });
}
