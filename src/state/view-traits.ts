/** Id of a view in the vocabulary. */
export type ViewId = string;

/**
 * How a view is laid out: one large map with the panel beside it; wide, with the panel only where there is plenty of
 * room; or alone, without a panel.
 */
export type ViewLayout = "beside" | "wide" | "alone";

/** What state, derivation and the elements around a view need to know about it. */
export interface ViewTraits {
  /** As the address names it: small letters, digits and hyphens. */
  readonly id: ViewId;
  /** As the navigation names it. */
  readonly label: string;
  readonly layout: ViewLayout;
  /**
   * What a presentation, a new scene and a frame in another page have as title: the metric's label, where the view is
   * about one metric; else the view's own.
   */
  readonly calledBy: "metric" | "label";
  /** How it shows the second metric: as symbols on its map, on a map of its own, or not at all. */
  readonly second: "symbols" | "map" | null;
  /**
   * Which metrics' values it shows: both chosen ones; only the first; all that people read in the report; or all,
   * including the search's.
   */
  readonly values: "chosen" | "first" | "read" | "all";
  /**
   * How much of the report it has to read: all, so that anchors in the address name places in it; one topic; or
   * nothing.
   */
  readonly reads: "all" | "topic" | null;
  /** Whether it hides rows that lack a pinned value; then pins stay as filters when another metric is chosen. */
  readonly filtersRows: boolean;
  /** Whether it is drawn as a picture, or is a document of many pages that is printed. */
  readonly picture: { readonly kind: "drawn" | "printed" };
  /** Whether it has rows that can be saved or copied. */
  readonly givesRows: boolean;
}
