import { locale } from "../messages/ja/locale.ts";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import termCss from "./atlas-term.css?inline";
import { sheet } from "../ui/style/sheet.ts";

/** How long the pointer must rest before an explanation opens, in milliseconds, so that passing over a text opens none. */
const openAfter = 150;
/** How long it stays after the pointer has left, in milliseconds: enough to cross the gap to it. */
const closeAfter = 250;

/** Closes the open explanation, of which there is at most one. */
let closeShown: (() => void) | null = null;

/**
 * Words in a running text with an explanation, which opens on hover, focus, press or touch. The pointer can move into
 * it; it stays until the pointer leaves, and Esc closes it (WCAG 1.4.13).
 *
 * Inside a control the words are passive: only a pointer that rests on them opens the explanation. The control must offer
 * the same explanation in another way.
 *
 * The words are the element's own content. A `button` element would not do: a line cannot break within it, and some
 * browsers leave its text out of a selection.
 */
@customElement("atlas-term")
export class AtlasTerm extends LitElement {
  static override readonly styles = [shared, sheet(termCss)];

  /** The explanation's heading; empty for none. */
  @property() heading = "";
  /** The explanation, in a sentence or two. */
  @property() text = "";
  /** Whether the words are inside a control: then they are no button themselves and take no focus. */
  @property({ type: Boolean, reflect: true }) passive = false;
  /** Whether the Tab key leads to it. */
  @property({ attribute: false }) stop = true;

  @state() private open = false;

  @query(".trigger") private readonly trigger!: HTMLElement;
  @query(".explanation") private readonly explanation!: HTMLElement;

  /** What it is called where its words are drawn by a style sheet alone; empty where they are text. */
  @property() label = "";

  /** Whether a press opened it: then only another press, or leaving it, closes it. */
  private pinned = false;
  private timer: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("pointerenter", this.onEnter);
    this.addEventListener("pointerleave", this.onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("pointerenter", this.onEnter);
    this.removeEventListener("pointerleave", this.onLeave);
    this.close();
  }

  // One line, because white space between the pieces would be visible.
  protected override render() {
    const explanation = html`${this.heading === "" ? nothing : html`<strong class="block">${this.heading}</strong>`}${this.text}`;
    if (this.passive) {
      // A text has hundreds of terms, so an explanation is drawn only while it is open.
      return html`<span class="trigger" data-shown=${this.open} @click=${this.close}><slot></slot></span
        ><span
          class="explanation popover plain text-note"
          lang=${locale.language}
          popover="manual"
          aria-hidden="true"
          data-added
          @click=${(event: Event) => event.stopPropagation()}
          >${this.open ? explanation : nothing}</span
        >`;
    }
    return html`<span
        class="trigger"
        role="button"
        tabindex=${this.stop ? 0 : -1}
        aria-expanded=${this.open}
        aria-label=${this.label || nothing}
        aria-describedby="explanation"
        @focus=${this.onFocus}
        @blur=${this.close}
        @click=${this.onPress}
        @keydown=${this.onKeydown}
        ><slot></slot></span
      ><span
        id="explanation"
        class="explanation popover plain text-note"
        lang=${locale.language}
        role="tooltip"
        popover="manual"
        data-added
        >${explanation}</span
      >`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has("open")) return;
    if (this.open) {
      this.explanation.showPopover();
      this.place();
    } else if (this.explanation.matches(":popover-open")) this.explanation.hidePopover();
  }

  /** Focuses the words, by which the explanation opens. */
  override focus(): void {
    this.trigger.focus();
  }

  private show(): void {
    window.clearTimeout(this.timer);
    if (this.open) return;
    closeShown?.();
    closeShown = this.close;
    this.open = true;
    window.addEventListener("keydown", this.onEscape, { capture: true });
    window.addEventListener("pointerdown", this.onOutside, { capture: true });
    window.addEventListener("scroll", this.place, { capture: true, passive: true });
  }

  private readonly close = (): void => {
    window.clearTimeout(this.timer);
    this.pinned = false;
    if (!this.open) return;
    if (closeShown === this.close) closeShown = null;
    this.open = false;
    window.removeEventListener("keydown", this.onEscape, { capture: true });
    window.removeEventListener("pointerdown", this.onOutside, { capture: true });
    window.removeEventListener("scroll", this.place, { capture: true });
  };

  /** Places it below the words, or above them for lack of room, and never beyond the window's sides. */
  private readonly place = (): void => {
    const lines = [...this.trigger.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const { width, height } = this.explanation.getBoundingClientRect();
    const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
    const below = last.bottom + 6;
    const top = below + height <= window.innerHeight ? below : first.top - height - 6;
    this.explanation.style.setProperty("left", `${left}px`);
    this.explanation.style.setProperty("top", `${Math.max(8, top)}px`);
  };

  private readonly onEnter = ({ pointerType }: PointerEvent): void => {
    window.clearTimeout(this.timer);
    // A touch opens it by its press.
    if (pointerType === "mouse") this.timer = window.setTimeout(() => this.show(), openAfter);
  };

  private readonly onLeave = ({ pointerType }: PointerEvent): void => {
    window.clearTimeout(this.timer);
    if (pointerType !== "mouse" || this.pinned || this.trigger.matches(":focus-visible")) return;
    this.timer = window.setTimeout(this.close, closeAfter);
  };

  private onFocus(): void {
    // A press also focuses. If the focus opened the explanation, the press would close it again.
    if (this.trigger.matches(":focus-visible")) this.show();
  }

  private onPress(): void {
    if (this.open && this.pinned) return this.close();
    this.show();
    this.pinned = true;
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (this.open) this.close();
    else this.show();
  }

  /** Esc closes the explanation only, and does not clear the selection on the map. */
  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopImmediatePropagation();
    this.close();
  };

  private readonly onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-term": AtlasTerm;
  }
}
