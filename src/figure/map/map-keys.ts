import type { Direction } from "../../model/geography.ts";

/** What a key asks of a large map: to look further in a direction, or to be zoomed in or out. */
export type MapKey =
  { readonly kind: "pan"; readonly direction: Direction } | { readonly kind: "zoom"; readonly step: 1 | -1 };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * What a key asks of a large map, or null.
 *
 * @param listed whether the focus is in the list of municipalities, whose arrows lead to neighbours: there Shift moves
 * the map
 */
export function mapKeyOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | `${"shift" | "ctrl" | "meta" | "alt"}Key`>,
  listed: boolean,
): MapKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "-") return { kind: "zoom", step: key === "+" ? 1 : -1 };
  const direction = arrows[key];
  return direction && shiftKey === listed ? { kind: "pan", direction } : null;
}
