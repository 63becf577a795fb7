/** Id of a view: one that the vocabulary has. */
export type ViewId = string;

/**
 * How a view stands in the page: one large map with the panel beside it; wide, with the panel only where there is plenty
 * of room; or alone, without a panel of its own.
 */
export type ViewLayout = "beside" | "wide" | "alone";

/** What the state, the derivation and all that stands around a view ask of it. */
export interface ViewTraits {
  /** As the address names it: small letters, digits and hyphens. */
  readonly id: ViewId;
  /** As the navigation names it. */
  readonly label: string;
  readonly layout: ViewLayout;
  /** Whether it is called by its metric or by itself where it stands alone. */
  readonly calledBy: "metric" | "label";
  /** How it shows the second metric: as symbols on its map, on a map of its own, or not at all. */
  readonly second: "symbols" | "map" | null;
  /**
   * Which metrics' values it shows: the chosen ones, first and second; the first alone; all that people have read in the
   * report; or all there are, the search's included.
   */
  readonly values: "chosen" | "first" | "read" | "all";
  /** Whether it is the whole report, in which an anchor of the address is a place. */
  readonly holdsReport: boolean;
  /** Whether it leaves out the rows that lack a pinned value, of any metric: a pin stays when another metric is chosen. */
  readonly filtersRows: boolean;
  /** Whether it is drawn as a picture, or is a document of many pages that is printed. */
  readonly picture: { readonly kind: "drawn" | "printed" };
  /** Whether it gives rows to be saved or copied. */
  readonly givesRows: boolean;
}
