import { type TemplateResult, html, nothing } from "lit";
import type { ViewModel } from "../derive/view-model.ts";

/**
 * The column of words beside a map.
 *
 * @param paper whether it is for paper alone: a presentation has these words, and both legends, in its own column
 */
export function figureCaption(view: ViewModel, paper: boolean): TemplateResult {
  return html`<div
    class=${paper ? "caption scrolls flat paper-only" : "caption scrolls flat"}
    ?data-second=${view.second !== null}
  >
    <atlas-title .view=${view}></atlas-title>
    <atlas-legend .view=${view}></atlas-legend>
    ${view.second ? html`<atlas-symbol-legend .view=${view}></atlas-symbol-legend>` : nothing}
  </div>`;
}
