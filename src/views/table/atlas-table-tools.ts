import { hatchSample } from "../../derive/scope-paint.ts";
import { type TemplateResult, html } from "lit";
import type { Atlas } from "../../model/atlas.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { TableUnit } from "../../state/table.ts";
import type { TableRow } from "./derive/table.ts";
import { scopeLabels } from "../../messages/ja.ts";
import { swatch } from "../../ui/swatch.ts";
import { messages } from "./messages.ja.ts";

/** Says what the hatch means, and that silence is no answer. */
export function scopeKey(): TemplateResult {
  return html`<ul class="key cluster text-fine" aria-label=${messages.tools.key}>
    <li class="aligned">${swatch(hatchSample)}${scopeLabels.area}</li>
    <li>${messages.tools.silence}</li>
  </ul>`;
}

/** The choice between a row for each municipality and one for each centre. */
export function unitSwitch(current: TableUnit, atlas: Atlas, choose: (unit: TableUnit) => void): TemplateResult {
  const units: readonly { unit: TableUnit; label: string }[] = [
    { unit: "municipality", label: messages.tools.unit(atlas.municipalities.length, "municipality") },
    { unit: "centre", label: messages.tools.unit(atlas.centres.length, "centre") },
  ];
  return html`<div class="units aligned" role="radiogroup" aria-label=${messages.tools.units}>
    ${units.map(
      ({ unit, label }) =>
        html`<label class="segment anchor aligned ringed text-note"
          ><input
            class="cover"
            type="radio"
            name="unit"
            .value=${unit}
            .checked=${unit === current}
            @change=${() => choose(unit)}
          />${label}</label
        >`,
    )}
  </div>`;
}

/** Says that the filter hides the selected municipality's row. */
export function hiddenSelection(view: ViewModel, unit: TableUnit, rows: readonly TableRow[]): string {
  const selected = view.municipalities.find((municipality) => municipality.selected);
  if (!selected) return "";
  const shown = rows.some((row) => row.municipalities.some(({ code }) => code === selected.code));
  // In a table of centres, a municipality without a centre has no row at all, so no filter hides it.
  if (shown || (unit === "centre" && selected.centre === null)) return "";
  return messages.tools.hiddenSelection(selected.name);
}
