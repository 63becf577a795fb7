import { type SVGTemplateResult, type TemplateResult, html, svg } from "lit";
import type { SymbolShape } from "../../cartography/symbols.ts";

/** A symbol in black with a white casing, around the origin. */
export function symbolMark({ path, filled }: SymbolShape): SVGTemplateResult {
  const ink = "#1a1a1c";
  return filled
    ? svg`<path d=${path} fill=${ink} stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"></path>`
    : svg`<path d=${path} fill="none" stroke="#ffffff" stroke-width="4.5" stroke-linecap="round"></path>
        <path d=${path} fill="none" stroke=${ink} stroke-width="1.75" stroke-linecap="round"></path>`;
}

/** A symbol for a legend. It is decorative, because the label always stands beside it. */
export function symbolSwatch(shape: SymbolShape): TemplateResult {
  return html`<svg class="symbol" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
    ${symbolMark(shape)}
  </svg>`;
}
