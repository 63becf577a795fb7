import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ViewId } from "../../state/view-traits.ts";
import { shared } from "../../ui/style/shared.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import viewsCss from "./atlas-views.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import { views } from "../../views/registry.ts";

/** Leads from view to view. */
@customElement("atlas-views")
export class AtlasViews extends LitElement {
  static override readonly styles = [shared, sheet(viewsCss)];

  /** The view that is shown. */
  @property() current: ViewId = views[0].id;

  protected override render() {
    return html`<nav aria-label=${messages.views}>
      <ul>
        ${views.map(
          ({ id, label, group }) =>
            html`<li data-group=${group}>
              <button
                class="segment"
                aria-current=${id === this.current ? "page" : "false"}
                @click=${() => requestAction(this, { type: "choose-view", view: id })}
              >
                ${label}
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
