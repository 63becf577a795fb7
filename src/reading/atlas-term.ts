import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import termCss from "./atlas-term.css?inline";
import { sheet } from "../ui/style/sheet.ts";

/** How long the pointer rests before an explanation opens, in milliseconds: passing over a text opens none. */
const openAfter = 150;
/** How long it stays when the pointer leaves: enough to reach it across the gap. */
const closeAfter = 250;

/** Closes the explanation that is open: there is one at most. */
let closeShown: (() => void) | null = null;

/**
 * Words in a running text that explain themselves: on hover, on focus, on a press or a touch. The explanation can be
 * pointed at, stays until one leaves it, and Esc takes it away (WCAG 1.4.13).
 *
 * Within something that is pressed itself the words are passive: they explain themselves to a pointer that rests on them,
 * and to nothing else. What holds them has to tell the same in another way.
 *
 * The words are the element's own content. It is no `button` element: that would be a box which no line can break, and
 * whose text some browsers leave out of what is selected.
 */
@customElement("atlas-term")
export class AtlasTerm extends LitElement {
  static override readonly styles = [shared, sheet(termCss)];

  /** What is explained, as the explanation's heading; none where it is empty. */
  @property() heading = "";
  /** The explanation, in a sentence or two. */
  @property() text = "";
  /** Whether the words are part of something that is pressed: they are then no button and take no focus. */
  @property({ type: Boolean, reflect: true }) passive = false;

  @state() private open = false;

  @query(".trigger") private readonly trigger!: HTMLElement;
  @query(".explanation") private readonly explanation!: HTMLElement;

  /** Whether a press opened it, which only another takes back, or leaving it. */
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

  // One line: white space between the pieces would be shown.
  protected override render() {
    const explanation = html`${this.heading === "" ? nothing : html`<strong>${this.heading}</strong>`}${this.text}`;
    if (this.passive) {
      // Of hundreds in a text, none has its explanation in the page before it is seen: it is in what the words stand in.
      return html`<span class="trigger" data-shown=${this.open} @click=${this.close}><slot></slot></span
        ><span
          class="explanation popover text-note"
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
        tabindex="0"
        aria-expanded=${this.open}
        aria-describedby="explanation"
        @focus=${this.onFocus}
        @blur=${this.close}
        @click=${this.onPress}
        @keydown=${this.onKeydown}
        ><slot></slot></span
      ><span id="explanation" class="explanation popover text-note" role="tooltip" popover="manual" data-added
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

  /** Below the words, above them where there is no room, and never beyond the window's sides. */
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
    // A finger that touches opens by its press.
    if (pointerType === "mouse") this.timer = window.setTimeout(() => this.show(), openAfter);
  };

  private readonly onLeave = ({ pointerType }: PointerEvent): void => {
    window.clearTimeout(this.timer);
    if (pointerType !== "mouse" || this.pinned || this.trigger.matches(":focus-visible")) return;
    this.timer = window.setTimeout(this.close, closeAfter);
  };

  private onFocus(): void {
    // A press focuses too, and opens by itself: opened here already, it would close again.
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

  /** Esc is for the explanation alone: what is selected in the page stays. */
  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
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
