import { html, nothing } from "lit";
import type { Atlas } from "../model/atlas.ts";
import type { View } from "../derive/view-model.ts";
import type { Emphasis } from "../derive/highlight.ts";
import type { Loads } from "./loads.ts";

/**
 * The element of each view but the map, which has the page's own layout. Its code is not imported here: it is a chunk of
 * its own, and the element waits for it.
 */
export function otherView(atlas: Atlas, view: View, emphasis: Emphasis, { text, report }: Loads) {
  const { failure } = text;
  switch (view.parameters.view) {
    case "map":
      return nothing;
    case "multiples":
      return html`<atlas-multiples .atlas=${atlas} .view=${view} .emphasis=${emphasis}></atlas-multiples>`;
    case "split":
      return html`<atlas-split .atlas=${atlas} .view=${view} .emphasis=${emphasis}></atlas-split>`;
    case "compare":
      return html`<atlas-compare
        .atlas=${atlas}
        .view=${view}
        .emphasis=${emphasis}
        .failure=${failure}
      ></atlas-compare>`;
    case "topics":
      return html`<atlas-topics
        .atlas=${atlas}
        .view=${view}
        .emphasis=${emphasis}
        .failure=${failure}
      ></atlas-topics>`;
    case "table":
      return html`<atlas-table .atlas=${atlas} .view=${view} .emphasis=${emphasis}></atlas-table>`;
    case "codebook":
      return html`<atlas-codebook
        .atlas=${atlas}
        .view=${view}
        .report=${report.value}
        .failure=${report.failure ?? failure}
      ></atlas-codebook>`;
    case "report":
      return html`<atlas-report
        .atlas=${atlas}
        .view=${view}
        .report=${report.value}
        .failure=${report.failure ?? failure}
      ></atlas-report>`;
  }
}
