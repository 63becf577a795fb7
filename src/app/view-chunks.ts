import type { ViewId } from "../state/state.ts";
import type { EvidenceController } from "./evidence-controller.ts";

/** The code of each view but the map: chunks of their own, so that the first map does not wait for them. */
const chunks: Readonly<Record<Exclude<ViewId, "map">, () => Promise<unknown>>> = {
  multiples: () => import("../views/multiples/atlas-multiples.ts"),
  split: () => import("../views/split/atlas-split.ts"),
  compare: () => import("../views/compare/atlas-compare.ts"),
  topics: () => import("../views/topics/atlas-topics.ts"),
  table: () => import("../views/table/atlas-table.ts"),
  codebook: () => import("../views/codebook/atlas-codebook.ts"),
  report: () => import("../views/report/atlas-report.ts"),
};

/**
 * Loads what shows a second metric on the large map.
 *
 * @throws Error when a chunk does not arrive
 */
export async function loadSecond(): Promise<void> {
  await Promise.all([
    import("../render/svg/atlas-symbols.ts"),
    import("../figure/atlas-symbol-legend.ts"),
    import("../views/map/atlas-cross-table.ts"),
  ]);
}

/**
 * Loads what is set after the first map: the side panel, and what else the map does without.
 *
 * @throws Error when the chunk does not arrive
 */
export async function loadPanel(): Promise<typeof EvidenceController> {
  return (await import("./after-first-map.ts")).EvidenceController;
}

/**
 * Loads the head of a presentation: whoever opens one by its address does not wait for the map with it.
 *
 * @throws Error when the chunk does not arrive
 */
export async function loadMeeting(): Promise<void> {
  await import("../present/atlas-meeting.ts");
}

/**
 * Loads the search, and the lists of evidence.
 *
 * @throws Error when the chunk does not arrive
 */
export function loadDesk(): Promise<typeof import("../search/search-and-evidence.ts")> {
  return import("../search/search-and-evidence.ts");
}

/**
 * Loads what a view needs; one that is there already is not loaded again.
 *
 * @throws Error when the chunk does not arrive
 */
export async function loadView(view: ViewId): Promise<void> {
  if (view !== "map") await chunks[view]();
}
