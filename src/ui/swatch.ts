import { type TemplateResult, html, nothing, svg } from "lit";
import { type Paint, patternPath } from "../theme/palette.ts";

const width = 32;
const height = 20;

/**
 * A sample of a class as the map draws it: fill and pattern.
 *
 * It is decorative, because the label always stands beside it.
 */
export function swatch({ fill, pattern }: Paint): TemplateResult {
  const inset = 0.5;
  return html`<svg class="swatch" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <rect width=${width} height=${height} fill=${fill}></rect>
    ${
      pattern
        ? svg`<path d=${patternPath(pattern, Math.ceil(width / pattern.size), Math.ceil(height / pattern.size))}
          stroke=${pattern.color} stroke-width=${pattern.strokeWidth} stroke-linecap="round"></path>`
        : nothing
    }
    <rect x=${inset} y=${inset} width=${width - 1} height=${height - 1} fill="none" stroke="#4d4d4f"></rect>
  </svg>`;
}
