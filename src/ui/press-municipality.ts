import { noAttention } from "../derive/highlight.ts";
import { requestAction, requestAttention } from "./atlas-event.ts";

/**
 * Selects the municipality that was pressed, or lets it go where it is the selected one: one rule on every map, in the
 * table and wherever its name is a button. Whoever calls a place by its name (search, links) selects it and never lets
 * it go.
 *
 * @param event its second press within a double click says nothing new
 * @param selected code of the selected municipality, if any
 */
export function pressMunicipality(from: EventTarget, event: UIEvent, code: string, selected: string | null): void {
  if (event.detail > 1) return;
  requestAction(from, { type: "select-municipality", municipality: code === selected ? null : code });
}

/**
 * Tells which municipality the pointer is over. A finger points at none: it presses.
 *
 * @param codeUnder asks the map
 * @param hovered code of the one that was told before
 */
export function pointMunicipality(
  from: EventTarget,
  event: PointerEvent,
  codeUnder: (event: PointerEvent) => string | null,
  hovered: string | null,
): void {
  if (event.pointerType === "touch") return;
  const code = codeUnder(event);
  if (code !== hovered) requestAttention(from, code === null ? noAttention : { kind: "municipality", code });
}
