import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewId } from "../state/state.ts";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { requestAction } from "../ui/atlas-event.ts";
import viewsCss from "./atlas-views.css?inline";
import { sheet } from "../ui/sheet.ts";

/** What the views are called. */
export const viewLabels: Readonly<Record<ViewId, string>> = {
  map: "地図",
  multiples: "全指標の地図",
  split: "2指標の地図",
  compare: "センター比較",
  topics: "話題別",
  table: "表",
  codebook: "コードブック",
  report: "報告書",
};

/** What a view is called where it stands alone: a map by its metric, any other by itself. */
export function viewName({ parameters, metric }: View): string {
  return parameters.view === "map" ? metric.label : viewLabels[parameters.view];
}

/** Leads from view to view. */
@customElement("atlas-views")
export class AtlasViews extends LitElement {
  static override readonly styles = [shared, sheet(viewsCss)];

  /** The view that is shown. */
  @property() current: ViewId = "map";

  protected override render() {
    return html`<nav aria-label="表示">
      <ul>
        ${(Object.keys(viewLabels) as ViewId[]).map(
          (view) =>
            html`<li>
              <button
                aria-current=${view === this.current ? "page" : "false"}
                @click=${() => requestAction(this, { type: "choose-view", view })}
              >
                ${viewLabels[view]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector("ul");
    const current = list?.querySelector<HTMLElement>("[aria-current=page]");
    // Where the list is a strip, the view that is shown is not cut off by its edge. The page itself must not scroll.
    if (list && current && list.scrollWidth > list.clientWidth)
      list.scrollLeft = current.offsetLeft - list.offsetLeft - 16;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-views": AtlasViews;
  }
}
