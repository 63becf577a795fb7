import type { Camera } from "./camera.ts";
import type { ModeId, ShapeId, SheetCentres, State } from "./state.ts";
import type { TableSort, TableUnit } from "./table.ts";
import type { ViewId } from "./view-traits.ts";

/** A change that a user asks for. */
export type Action =
  | { readonly type: "choose-metric"; readonly metric: string }
  | { readonly type: "select-municipality"; readonly municipality: string | null }
  | { readonly type: "toggle-value"; readonly value: string }
  | { readonly type: "toggle-second-value"; readonly value: string }
  | { readonly type: "clear-values" }
  /** Pins one row, column or cell of the cross table: the values given, and no others. */
  | { readonly type: "pin"; readonly values: readonly string[]; readonly withValues: readonly string[] }
  | { readonly type: "focus"; readonly centre: string | null }
  | { readonly type: "choose-view"; readonly view: ViewId }
  /** Goes to a place in the view's text; null forgets the place. */
  | { readonly type: "go-to-place"; readonly place: string | null }
  | { readonly type: "choose-second-metric"; readonly metric: string | null }
  | { readonly type: "toggle-comparison"; readonly centre: string }
  | { readonly type: "choose-topic"; readonly topic: string }
  | { readonly type: "choose-shape"; readonly shape: ShapeId }
  /** The large map has been moved, or shows its own frame again. */
  | { readonly type: "look"; readonly camera: Camera | null }
  | { readonly type: "choose-mode"; readonly mode: ModeId }
  /** Shows a sheet each of some centres, for paper. */
  | { readonly type: "choose-sheets"; readonly sheets: SheetCentres }
  /** Shows a saved view; the mode stays as it is. */
  | { readonly type: "show-scene"; readonly state: State }
  | { readonly type: "choose-rows"; readonly unit: TableUnit }
  | { readonly type: "sort-rows"; readonly sort: TableSort | null }
  /** Hides rows that have none of these values of a metric; an empty list hides nothing. */
  | { readonly type: "filter-rows"; readonly metric: string; readonly values: readonly string[] }
  /** Removes the table's own filters. */
  | { readonly type: "show-all-rows" }
  /** `committed` when the reader has finished typing. */
  | { readonly type: "filter-by-words"; readonly words: string; readonly committed: boolean }
  | { readonly type: "search"; readonly query: string };
