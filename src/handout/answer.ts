import { type TemplateResult, html, nothing } from "lit";
import { symbolsOf } from "../cartography/symbols.ts";
import type { HandoutAnswer, HandoutMetric } from "../derive/handout.ts";
import { swatch } from "../ui/swatch.ts";
import { symbolSwatch } from "../render/svg/symbol-mark.ts";

/**
 * A value in a cell, as the map shows it: by colour and sign for the first metric, by symbol for the second. The label
 * stands beside it, because a print may be grey.
 */
export function answerInCell(
  { class: entry, mark, paint }: HandoutAnswer,
  { legend }: HandoutMetric,
  index: number,
): TemplateResult {
  const shape = index === 0 ? null : symbolsOf(legend.map((value) => value.class)).get(entry.value);
  const sample = index === 0 ? swatch(paint) : shape ? symbolSwatch(shape) : nothing;
  return html`<span class="answer sampled top"
    >${sample}<span>${index === 0 ? signed(mark, entry.label) : entry.label}</span></span
  >`;
}

/** A label after its sign. */
export function signed(mark: string, label: string): string {
  return mark === "" ? label : `${mark} ${label}`;
}
