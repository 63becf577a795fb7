import type { ViewModel } from "./view-model.ts";

/** What the pointer or the keyboard's focus is on. It is not part of the address or the history. */
export type Attention =
  | { readonly kind: "none" }
  | { readonly kind: "municipality"; readonly code: string }
  | { readonly kind: "value"; readonly value: string }
  /** Several municipalities: a cell of the cross table, or a centre's coverage area. */
  | { readonly kind: "group"; readonly codes: readonly string[] };

/** Nothing is hovered or focused. */
export const noAttention: Attention = { kind: "none" };

/** What outlines show. A highlight never changes fill or pattern. */
export interface Highlight {
  /** Code of the hovered or focused municipality. */
  readonly hovered: string | null;
  readonly selected: string | null;
  /** Codes of the selected municipality's coverage area; without a selection, of the focused area. */
  readonly area: readonly string[];
  /** Codes of the classes that are pinned, hovered or focused in the legend. */
  readonly marked: readonly string[];
}

/** Combines what the view model holds (selection, pins) with what is pointed at. */
export function deriveHighlight(view: ViewModel, attention: Attention): Highlight {
  const selected = view.municipalities.find((municipality) => municipality.selected);
  // Without a selection, the reader looks at the focused area.
  const area = selected ? (selected.centre?.id ?? null) : view.parameters.focus;
  return {
    hovered: attention.kind === "municipality" ? attention.code : null,
    selected: selected?.code ?? null,
    area: view.municipalities.filter(({ centre }) => area !== null && centre?.id === area).map(({ code }) => code),
    marked: markedIn(view, attention),
  };
}

/**
 * Where both metrics have pins, municipalities must match both, like a cell of the cross table. What is pointed at in a
 * legend is added.
 */
function markedIn(view: ViewModel, attention: Attention): readonly string[] {
  const pins = [view.classes, view.second?.classes ?? []]
    .map((classes) => classes.filter(({ pinned }) => pinned))
    .filter((pinned) => pinned.length > 0)
    .map((pinned) => new Set(pinned.flatMap(({ municipalities }) => municipalities)));
  const [first, second] = pins;
  const common = [...(first ?? [])].filter((code) => !second || second.has(code));
  return [...new Set([...common, ...pointedAt(view, attention)])];
}

function pointedAt(view: ViewModel, attention: Attention): readonly string[] {
  switch (attention.kind) {
    case "value":
      return view.classes.find(({ value }) => value === attention.value)?.municipalities ?? [];
    case "group":
      return attention.codes;
    default:
      return [];
  }
}
