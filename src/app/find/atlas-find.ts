import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { SearchSession } from "../../search/session.ts";
import { boundedQuery } from "../../state/bounded-query.ts";
import { shared } from "../../ui/style/shared.ts";
import type { FoundPlace } from "../../derive/places/found-place.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { AtlasEvent } from "../../ui/atlas-event.ts";
import { stepped } from "./arrow-step.ts";
import { WindowListener } from "../../ui/window-listener.ts";
import findCss from "./atlas-find.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";
import { groupTemplates } from "./option-template.ts";
import { type FindOption, type Found, findOptions, helpOf } from "./options.ts";
import { leadsToList, request } from "./request.ts";

/**
 * The one search box: finds municipalities and centres by kanji or kana, and the report's words. What is typed stays
 * here, and is no state of the page until something of the report is taken.
 */
@customElement("atlas-find")
export class AtlasFind extends LitElement {
  static override readonly styles = [shared, sheet(findCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** The report's search; null until it has come. */
  @property({ attribute: false }) session: SearchSession | null = null;
  /** What the list beside the view was asked for; empty where no such list is open. */
  @property() listed = "";

  @state() private text = "";
  @state() private open = false;
  /** Index of the option that is pointed at with the arrow keys; -1 for none. */
  @state() private active = -1;
  /** The kinds of places that are all shown. */
  @state() private whole: ReadonlySet<FoundPlace["kind"]> = new Set();

  @query("input") private readonly field!: HTMLInputElement;

  private found: Found = { groups: [], places: 0, best: null, report: null };

  constructor() {
    super();
    new WindowListener(this, "pointerdown", this.onPointerdown);
  }

  protected override willUpdate(changed: PropertyValues<AtlasFind>): void {
    if (changed.has("listed") && boundedQuery(this.text) !== this.listed) this.text = this.listed;
    const { view, text, session, listed, whole } = this;
    this.found = findOptions(view, text, session, { listed, whole });
    if (this.active >= this.options.length) this.active = -1;
  }

  protected override render() {
    const { found, options, text } = this;
    const shown = this.open && options.length > 0;
    const typed = text.trim();
    const help = helpOf(found, text);
    return html`
      <div class="stack anchor" role="search" @keydown=${this.onKeydown} @focusout=${this.onFocusout}>
        <svg class="glass" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5"></circle>
          <path d="M12.7 12.7l4.8 4.8"></path>
        </svg>
        <input
          class="round full"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          role="combobox"
          aria-label=${messages.label}
          aria-autocomplete="list"
          aria-expanded=${shown}
          aria-controls="options"
          aria-activedescendant=${shown && this.active >= 0 ? `option-${this.active}` : nothing}
          aria-describedby=${shown ? "help" : nothing}
          placeholder=${messages.placeholder}
          .value=${text}
          @input=${this.onInput}
          @focus=${this.onFocus}
          @click=${this.unfold}
          @keyup=${this.onKeyup}
        />
        ${
          text === ""
            ? nothing
            : html`<button class="clear centred round lit" aria-label=${messages.clear} @click=${this.clear}>
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <path d="M1 1l10 10M11 1L1 11"></path>
                </svg>
              </button>`
        }
        <div
          class="results popover hanging ruled"
          ?hidden=${!shown}
          @mousedown=${(event: MouseEvent) => event.preventDefault()}
        >
          ${typed !== "" && found.places === 0 ? html`<p class="none text-note">${messages.noPlace(typed)}</p>` : nothing}
          <div id="options" class="scrolls ruled text-note" role="listbox" aria-label=${messages.list}>
            ${shown ? groupTemplates(this.found, this.view, this.active, (option) => this.take(option)) : nothing}
          </div>
          <p class="help text-fine soft" id="help" ?hidden=${help === ""}>${help}</p>
        </div>
        <div class="hidden-text" role="status">
          ${shown && typed !== "" ? messages.found(found.places, found.report?.words ?? "") : nothing}
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("active")) {
      this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }

  private get options(): readonly FindOption[] {
    return this.found.groups.flatMap(({ options }) => options);
  }

  private take(option: FindOption): void {
    if (option.kind === "more") {
      this.whole = new Set([...this.whole, option.of]);
      return;
    }
    const text = this.text;
    // What the list is asked for stands in the box.
    if (leadsToList(option)) this.fold();
    else this.leave();
    if ("typed" in option) this.text = option.typed;
    request(this, this.view, option, text);
  }

  /** The box as it is while nobody types. */
  private leave(): void {
    this.text = this.listed;
    this.fold();
  }

  private fold(): void {
    this.open = false;
    this.active = -1;
    this.whole = new Set();
  }

  private readonly unfold = (): void => {
    this.open = true;
  };

  private readonly clear = (): void => {
    this.text = "";
    this.active = -1;
    this.field.focus();
    this.unfold();
  };

  private readonly onFocus = (): void => {
    this.dispatchEvent(new AtlasEvent({ kind: "search-useful" }));
  };

  private onInput(): void {
    this.text = this.field.value;
    this.active = -1;
    this.whole = new Set();
    this.unfold();
  }

  /** Tab opens the list; the focus alone does not, because it is also given back by what closes. */
  private onKeyup({ key }: KeyboardEvent): void {
    if (key === "Tab") this.unfold();
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.key === "Escape") this.onEscape(event);
    else if (event.target === this.field && !event.ctrlKey && !event.metaKey) this.onFieldKey(event);
  }

  private onFieldKey(event: KeyboardEvent): void {
    const { options, active } = this;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.open) this.unfold();
      this.active = stepped(active, event.key === "ArrowDown" ? 1 : -1, options.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = options[active] ?? this.found.best;
      if (option) this.take(option);
    }
  }

  private onEscape(event: KeyboardEvent): void {
    const shown = this.open && this.options.length > 0;
    // Closed and empty, it leaves the key to the page, which clears the selection on the map.
    if (!shown && this.text === "") return;
    event.stopPropagation();
    event.preventDefault();
    if (shown) this.fold();
    else this.text = "";
    this.field.focus();
  }

  private onFocusout({ relatedTarget }: FocusEvent): void {
    // Without a next one the keyboard of a phone was put away, or the window was left: the list stays.
    if (relatedTarget === null || (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget))) return;
    this.leave();
  }

  private readonly onPointerdown = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.leave();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-find": AtlasFind;
  }
}
