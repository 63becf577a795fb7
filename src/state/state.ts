import type { Camera } from "./camera.ts";
import { type TableState, plainTable } from "./table.ts";
import type { ViewId } from "./view-traits.ts";

/** What a municipality's shape is: its land, or a tile as large as any other's; the first is the default. */
export const shapeIds = ["land", "tiles"] as const;

/** One of the shapes. */
export type ShapeId = (typeof shapeIds)[number];

/**
 * What the page is used for: exploring, presenting to a room, a frame in another page, or a handout on paper. The first
 * is the default. Where an address asks for several of the others, the earliest in this list wins.
 */
export const modeIds = ["explore", "present", "embed", "handout"] as const;

/** One of the modes. */
export type ModeId = (typeof modeIds)[number];

/** The centres that get a sheet each on paper: all of them, or some by their ids, in the report's order. */
export type SheetCentres = "all" | readonly string[];

/** The place in the codebook that lists all metrics. */
export const allMetrics = "all-metrics";

/** The most centres that can stand side by side. */
export const mostCompared = 4;

/** Everything that a link to the page carries. */
export interface State {
  readonly view: ViewId;
  /** Metric id. It can be the search's metric only while there is a query. */
  readonly metric: string;
  /** Code of the selected municipality. */
  readonly municipality: string | null;
  /** Pinned value ids of the metric, in the legend's order. */
  readonly values: readonly string[];
  /** Id of the centre whose coverage area every renderer shows large; null for the whole prefecture. */
  readonly focus: string | null;
  /** Id of a second metric, shown together with the first; never the same. */
  readonly with: string | null;
  /** Pinned value ids of the second metric, in its legend's order; none without a second metric. */
  readonly withValues: readonly string[];
  /** Ids of the centres side by side, in the order in which they were added: at most four, none twice. */
  readonly compare: readonly string[];
  /** Id of the topic to read across all centres; null for the first. */
  readonly topic: string | null;
  readonly shape: ShapeId;
  /** Where the large map looks; null for the frame of the view, the shape and the area in focus. Other views keep it. */
  readonly camera: Camera | null;
  readonly mode: ModeId;
  /** The centres that a handout has a sheet each of; null where it is of the metric, and in any other mode. */
  readonly sheets: SheetCentres | null;
  /** The place in the view's text that the reader went to last, as the address's `#…` names it, or null. */
  readonly place: string | null;
  readonly table: TableState;
  /** What is searched for in the report, as typed: well-formed, of bounded length, empty for nothing. */
  readonly query: string;
}

/** The state that shows a metric in a view and nothing besides. */
export function plainState(view: ViewId, metric: string): State {
  return {
    view,
    metric,
    municipality: null,
    values: [],
    focus: null,
    with: null,
    withValues: [],
    compare: [],
    topic: null,
    shape: shapeIds[0],
    camera: null,
    mode: modeIds[0],
    sheets: null,
    place: null,
    table: plainTable,
    query: "",
  };
}
