import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewId } from "../state/state.ts";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { requestAction } from "../ui/atlas-event.ts";

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
  static override readonly styles = [
    shared,
    css`
      ul {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 4px;
        padding: 0 16px;
      }
      button {
        width: 100%;
        min-height: 30px;
        padding: 2px 8px;
        border: 1px solid var(--atlas-line-strong);
        border-radius: var(--border-radius-6);
        background: var(--atlas-ground);
        font-size: 14px;
        white-space: nowrap;
      }
      button:hover {
        background: var(--atlas-ground-soft);
      }
      button[aria-current="page"] {
        border-color: var(--atlas-key);
        background: var(--atlas-key);
        color: var(--color-neutral-white);
        font-weight: 700;
      }
      @media (max-width: 1399px), (max-height: 799px) {
        ul {
          display: flex;
          overflow-x: auto;
          padding: 2px 3px;
          scrollbar-width: none;
        }
        button {
          padding-inline: 6px;
          font-size: 13px;
        }
      }
      @media (max-width: 899px) {
        ul {
          padding-inline: 16px;
        }
      }
    `,
  ];

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
