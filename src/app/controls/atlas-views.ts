import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ViewId } from "../../state/view-traits.ts";
import { shared } from "../../ui/style/shared.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import viewsCss from "./atlas-views.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import type { ViewDefinition } from "../../views/definition.ts";
import { views } from "../../views/registry.ts";

type Group = ViewDefinition["group"];

/** The navigation: four groups of views. A group of several opens a list of them. */
@customElement("atlas-views")
export class AtlasViews extends LitElement {
  static override readonly styles = [shared, sheet(viewsCss)];

  /** The view that is shown. */
  @property() current: ViewId = views[0].id;

  @state() private opened: Group | null = null;

  protected override render() {
    return html`<nav class="anchor" aria-label=${messages.views.label}>
      <ul class="groups" @keydown=${this.onKeydown} @focusout=${this.onFocusout}>
        ${(Object.keys(messages.views.groups) as Group[]).map((group) => {
          const members = views.filter((view) => view.group === group);
          return html`<li>
            ${members.length === 1 ? members.map((view) => this.link(view)) : this.list(group, members)}
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  private link({ id, label }: ViewDefinition) {
    return html`<button
      class="tab aligned lit nowrap"
      aria-current=${id === this.current ? "page" : "false"}
      @click=${() => this.choose(id)}
    >
      ${label}
    </button>`;
  }

  private list(group: Group, members: readonly ViewDefinition[]) {
    const shown = members.find(({ id }) => id === this.current);
    const open = this.opened === group;
    return html`
      <button
        class="tab aligned lit nowrap"
        aria-expanded=${open}
        aria-controls=${group}
        data-current=${shown !== undefined}
        @click=${() => (this.opened = open ? null : group)}
      >
        ${messages.views.groups[group]}${shown ? html`<span class="text-note plain wide-only">${shown.label}</span>` : nothing}<svg
          viewBox="0 0 10 6"
          width="10"
          height="6"
          aria-hidden="true"
        >
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5"></path>
        </svg>
      </button>
      <ul id=${group} class="members popover hanging" ?hidden=${!open}>
        ${members.map(
          ({ id, label, says }) =>
            html`<li class="entry close-set anchor">
              <button
                class="item block bold"
                aria-describedby="says-${id}"
                aria-current=${id === this.current ? "page" : "false"}
                @click=${() => this.choose(id)}
              >
                ${label}
              </button>
              <span class="block text-note soft" id="says-${id}">${says}</span>
            </li>`,
        )}
      </ul>
    `;
  }

  private choose(view: ViewId): void {
    const { opened } = this;
    this.opened = null;
    requestAction(this, { type: "choose-view", view });
    // The list that had the focus is gone.
    if (opened !== null) this.tab(opened)?.focus();
  }

  private tab(group: Group): HTMLElement | null {
    return this.renderRoot.querySelector(`[aria-controls=${group}]`);
  }

  private onKeydown(event: KeyboardEvent): void {
    const { opened } = this;
    if (event.key !== "Escape" || opened === null) return;
    event.stopPropagation();
    this.opened = null;
    this.tab(opened)?.focus();
  }

  private onFocusout(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && this.renderRoot.contains(next)) return;
    this.opened = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-views": AtlasViews;
  }
}
