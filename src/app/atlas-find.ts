import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { type Place, searchPlaces } from "../derive/place-search.ts";
import { requestAction } from "../ui/atlas-event.ts";

/** Finds a municipality or a centre by kanji or kana. What is typed stays here: it is no state of the page. */
@customElement("atlas-find")
export class AtlasFind extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        position: relative;
        padding: 0 16px;
      }
      label {
        display: block;
        width: max-content;
        margin-bottom: 4px;
        font-size: 14px;
        font-weight: 700;
        color: var(--atlas-text-soft);
      }
      input {
        width: 100%;
        min-height: 40px;
        padding: 6px 10px;
        border: 1px solid var(--color-neutral-solid-gray-600);
        border-radius: var(--border-radius-8);
        background: var(--atlas-ground);
        font-size: 16px;
      }
      .results {
        position: absolute;
        z-index: 5;
        inset-inline-start: 16px;
        /* The field is narrower than what it finds. */
        width: max(100% - 32px, 232px);
        margin-top: 6px;
        max-height: 320px;
        overflow-y: auto;
        border: 1px solid var(--atlas-line-strong);
        border-radius: var(--border-radius-8);
        background: var(--atlas-ground);
        box-shadow: var(--elevation-2);
      }
      .results button {
        display: block;
        width: 100%;
        padding: 8px 12px;
        border: 0;
        background: none;
        text-align: start;
        line-height: 1.5;
      }
      .results button:hover,
      .results button:focus-visible {
        background: var(--atlas-key-soft);
      }
      .results button:focus-visible {
        outline-offset: -3px;
        box-shadow: inset 0 0 0 6px var(--atlas-focus);
      }
      .detail {
        display: block;
        font-size: 13px;
        color: var(--atlas-text-soft);
      }
      .none {
        padding: 8px 12px;
        font-size: 14px;
      }
      @media (max-width: 1399px), (max-height: 799px) {
        label {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @media (max-width: 899px) {
        .results {
          width: min(100vw - 32px, 420px);
        }
      }
    `,
  ];

  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  @state() private text = "";

  protected override render() {
    const places = searchPlaces(this.view, this.text);
    return html`
      <div role="search" @keydown=${this.onKeydown} @focusout=${this.onFocusout}>
        <label for="text">市町村・センターをさがす</label>
        <input
          id="text"
          type="search"
          autocomplete="off"
          placeholder="名前で探す"
          .value=${this.text}
          @input=${(event: InputEvent) => (this.text = (event.target as HTMLInputElement).value)}
        />
        ${this.text.trim() === "" ? nothing : this.results(places)}
        <div class="hidden-text" role="status">${this.text.trim() === "" ? nothing : `${places.length}件`}</div>
      </div>
    `;
  }

  private results(places: readonly Place[]) {
    if (places.length === 0)
      return html`<p class="results none">「${this.text}」に合う市町村・センターはありません。</p>`;
    return html`<ul class="results">
      ${places.map(
        (place) =>
          html`<li>
            <button @click=${() => this.choose(place)}>${place.name}<span class="detail">${place.detail}</span></button>
          </li>`,
      )}
    </ul>`;
  }

  private choose(place: Place): void {
    if (place.kind === "municipality") requestAction(this, { type: "select-municipality", municipality: place.code });
    else requestAction(this, { type: "focus", centre: place.id });
    this.text = "";
    this.renderRoot.querySelector("input")?.focus();
  }

  private onKeydown(event: KeyboardEvent): void {
    const input = this.renderRoot.querySelector("input");
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>(".results button")];
    const stops: (HTMLElement | null)[] = [input, ...buttons];
    const active = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && buttons.length > 0) {
      event.preventDefault();
      stops[stops.indexOf(active) + step]?.focus();
    } else if (event.key === "Enter" && active === input) {
      event.preventDefault();
      buttons[0]?.click();
    } else if (event.key === "Escape" && this.text !== "") {
      // The first Esc closes the results; it must not also clear the selection on the map.
      event.stopPropagation();
      this.text = "";
      input?.focus();
    }
  }

  private onFocusout(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && this.renderRoot.contains(next)) return;
    this.text = "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-find": AtlasFind;
  }
}
