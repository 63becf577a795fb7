import { fillsOf } from "../../cartography/map-drawing.ts";
import { borderInk } from "../../theme/border-ink.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";

/** A municipality's MapLibre feature state, which can change without reading its shape again. */
export interface FeatureState {
  /** Six-digit hexadecimal sRGB colour. */
  readonly fill?: string;
  readonly selected?: boolean;
  readonly hovered?: boolean;
}

/** The changes to make, by municipality code. */
export type FeatureStates = ReadonlyMap<string, FeatureState>;

/** The fills of a view. */
export function fillStates(view: ViewModel): FeatureStates {
  return new Map(view.municipalities.map(({ code, paint }) => [code, { fill: paint.fill }]));
}

/** The colours of a view's municipal borders, by the codes of the two that share one, as the source has them. */
export function lineStates({ geography, ...view }: ViewModel): ReadonlyMap<string, { readonly line: string }> {
  const fills = fillsOf(view);
  return new Map(
    geography.borders.municipal.map(({ between }) => {
      const [one, other] = between.map((code) => fills.get(code) ?? "#ffffff");
      return [between.join(" "), { line: borderInk(one ?? "#ffffff", other ?? "#ffffff") }];
    }),
  );
}

/**
 * What of some states is not as it was set before: MapLibre writes anew whatever it is told, whether it is other or
 * not.
 */
export function changedStates<State extends object>(
  before: ReadonlyMap<string, State>,
  after: ReadonlyMap<string, State>,
): ReadonlyMap<string, State> {
  const same = (one: State | undefined, other: State) =>
    one !== undefined && Object.entries(other).every(([key, value]) => one[key as keyof State] === value);
  return new Map([...after].filter(([id, state]) => !same(before.get(id), state)));
}

/** The changes to single municipalities' outlines between two highlights. */
export function highlightStates(before: Highlight | null, after: Highlight): FeatureStates {
  const states = new Map<string, FeatureState>();
  for (const key of ["selected", "hovered"] as const) {
    const [from, to] = [before?.[key] ?? null, after[key]];
    if (from === to) continue;
    if (from !== null) states.set(from, { ...states.get(from), [key]: false });
    if (to !== null) states.set(to, { ...states.get(to), [key]: true });
  }
  return states;
}
