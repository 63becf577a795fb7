import { type Atlas, type Metric, byId, valueOf } from "../model/atlas.ts";
import type { State } from "../state/state.ts";
import { type LegendClass, classesOf } from "./legend-classes.ts";

/** The second metric of a view. It is shown with the first one, but never by colour on the same map. */
export interface SecondModel {
  readonly metric: Pick<Metric, "id" | "label" | "question" | "unit">;
  readonly classes: readonly LegendClass[];
  /** The class of every municipality, by code. */
  readonly classOf: Readonly<Record<string, LegendClass>>;
}

/** The second metric for a state, or null where it names none. */
export function secondOf(atlas: Atlas, state: State): SecondModel | null {
  if (state.with === null) return null;
  const metric = byId(atlas.metrics, state.with);
  const classes = classesOf(atlas, metric, state.withValues);
  const { id, label, question, unit } = metric;
  const classOf = Object.fromEntries(
    atlas.municipalities.map(({ code }) => {
      const value = valueOf(metric.codings[code] ?? { kind: "uncovered" });
      const entry = classes.find((candidate) => candidate.value === value);
      if (!entry) throw new Error(`${id} has no class ${value}`);
      return [code, entry];
    }),
  );
  return { metric: { id, label, question, unit }, classes, classOf };
}
