import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { type Place, searchPlaces } from "../../derive/place-search.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import findCss from "./atlas-find.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/** Finds a municipality or a centre by kanji or kana. What is typed stays here: it is no state of the page. */
@customElement("atlas-find")
export class AtlasFind extends LitElement {
  static override readonly styles = [shared, sheet(findCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  @state() private text = "";

  protected override render() {
    const places = searchPlaces(this.view, this.text);
    const searching = this.text.trim() !== "";
    return html`
      <div role="search" @keydown=${this.onKeydown} @focusout=${this.onFocusout}>
        <label class="hidden-text" for="text">${messages.find.label}</label>
        <input
          id="text"
          type="search"
          autocomplete="off"
          placeholder=${messages.find.placeholder}
          .value=${this.text}
          @input=${(event: InputEvent) => (this.text = (event.target as HTMLInputElement).value)}
        />
        ${searching ? this.results(places) : nothing}
        <div class="hidden-text" role="status">${searching ? messages.find.found(places.length) : nothing}</div>
      </div>
    `;
  }

  private results(places: readonly Place[]) {
    if (places.length === 0) return html`<p class="results popover none">${messages.find.none(this.text)}</p>`;
    return html`<ul class="results popover">
      ${places.map(
        (place) =>
          html`<li>
            <button class="filling" @click=${() => this.choose(place)}>
              ${place.name}<span class="detail">${place.detail}</span>
            </button>
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
