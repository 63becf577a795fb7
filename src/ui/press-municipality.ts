import { requestAction } from "./atlas-event.ts";

/**
 * Selects the municipality that was pressed, or lets it go where it is the selected one: one rule on every map, in the
 * table and wherever its name is a button. Whoever calls a place by its name (search, links) selects it and never lets it go.
 *
 * @param event its second press within a double click says nothing new
 * @param selected code of the selected municipality, if any
 */
export function pressMunicipality(from: EventTarget, event: UIEvent, code: string, selected: string | null): void {
  if (event.detail > 1) return;
  requestAction(from, { type: "select-municipality", municipality: code === selected ? null : code });
}
