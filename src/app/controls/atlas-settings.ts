import { LitElement, html } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import "./atlas-renderer-choice.ts";
import "./atlas-scheme.ts";
import settingsCss from "./atlas-settings.css?inline";

/** What the reader sets for this browser, and no address says: a button, and the choices that it opens. */
@customElement("atlas-settings")
export class AtlasSettings extends LitElement {
  static override readonly styles = [shared, sheet(settingsCss)];

  @state() private open = false;

  @query("button") private readonly opener!: HTMLButtonElement;

  protected override render() {
    const { open } = this;
    const { label, scheme, renderer } = messages.settings;
    return html`<div class="anchor aligned" @keydown=${this.onKeydown} @focusout=${this.onFocusout}>
      <button
        class="link nowrap text-fine"
        aria-expanded=${open}
        aria-controls="choices"
        @click=${() => (this.open = !open)}
      >
        ${label}
      </button>
      <div
        class="choices popover hanging stack text-note"
        id="choices"
        role="group"
        aria-label=${label}
        ?hidden=${!open}
      >
        <div class="aligned apart"><span aria-hidden="true">${scheme.label}</span><atlas-scheme></atlas-scheme></div>
        <div class="aligned apart">
          <span aria-hidden="true">${renderer.label}</span><atlas-renderer-choice></atlas-renderer-choice>
        </div>
        <p class="soft text-fine">${renderer.note}</p>
      </div>
    </div>`;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.open) return;
    // It must not clear the selection on the map as well.
    event.stopPropagation();
    this.open = false;
    this.opener.focus();
  }

  private onFocusout(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node && this.renderRoot.contains(next))) this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-settings": AtlasSettings;
  }
}
