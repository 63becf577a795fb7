import { type TemplateResult, html, nothing } from "lit";
import type { ViewModel } from "../derive/view-model.ts";

/**
 * The column of words beside a map.
 *
 * @param paper whether it is for paper alone: a presentation has these words, and both legends, in its own column
 */
export function figureCaption(view: ViewModel, paper: boolean): TemplateResult {
  return html`<div class=${paper ? "caption scrolls flat paper-only" : "caption scrolls flat"}>
    <atlas-title .view=${view}></atlas-title>
    <atlas-legend class="below-8" .view=${view}></atlas-legend>
    ${view.second ? html`<atlas-symbol-legend class="below-8" .view=${view}></atlas-symbol-legend>` : nothing}
  </div>`;
}
