/**
 * What a block of the overview is.
 *
 * - `title`: the report's own.
 * - `chapter`: 「1.実施目的」. `section`: 「(1)企業開拓等について」, with text below it.
 * - `entry`: 「(1)対象 …」, which says something itself. `topic`: 「○ …について」. `statement`: 「○ …として、」.
 * - `bullet`: 「・…」. `paragraph`: what no marker opens.
 */
export type OverviewKind = "title" | "chapter" | "section" | "entry" | "topic" | "statement" | "bullet" | "paragraph";

/** One line of the overview. */
export interface OverviewBlock {
  readonly kind: OverviewKind;
  /** What opens the line as printed (`1.`, `(1)`, `○`, `・`, `- ・`), or an empty string. */
  readonly marker: string;
  /** The line's text after its marker, as printed, without white space at its ends. */
  readonly text: string;
  /** Name of the block for addresses, e.g. `overview-4-5-2`; null for blocks that are no headings. */
  readonly anchor: string | null;
}
