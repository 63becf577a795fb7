import type { ViewId } from "../state/view-traits.ts";
import { codebook } from "./codebook/definition.ts";
import { compare } from "./compare/definition.ts";
import type { ViewDefinition } from "./definition.ts";
import { guide } from "./guide/definition.ts";
import { map } from "./map/definition.ts";
import { multiples } from "./multiples/definition.ts";
import { report } from "./report/definition.ts";
import { split } from "./split/definition.ts";
import { table } from "./table/definition.ts";
import { topics } from "./topics/definition.ts";

/**
 * Every view, in the navigation's order. The first is the default, and the one on which slides, handouts, citations and
 * links show a metric.
 */
export const views: readonly [ViewDefinition, ...ViewDefinition[]] = [
  map,
  multiples,
  split,
  compare,
  topics,
  table,
  codebook,
  report,
  guide,
];

/**
 * The view of an id.
 *
 * @throws Error when there is none
 */
export function definitionOf(id: ViewId): ViewDefinition {
  const found = views.find((view) => view.id === id);
  if (!found) throw new Error(`unknown view ${id}`);
  return found;
}
