import type { LitElement, ReactiveController } from "lit";
import { AtlasEvent, requestAction } from "../ui/atlas-event.ts";
import type { Reader, ReaderHistory } from "../ui/reader.ts";

/** How long a text must rest before its place is kept, in milliseconds: browsers limit how often history may be written. */
const still = 150;

/**
 * Keeps the reader's place in a long text. It scrolls to the place that the state names, returns to where each history
 * entry was left, and knows which entry of the contents is being read.
 *
 * The browser cannot do this: it finds neither scroll positions nor anchors inside a shadow root.
 */
export class ReadingPlace implements ReactiveController, Reader {
  /** The one of `anchors` that is being read; null before the first. */
  current: string | null = null;

  private timer: number | undefined;
  private history: ReaderHistory | null = null;
  private arrived = false;
  /** The place that it went to last. */
  private shown: string | null = null;

  /**
   * @param place the place that the state names
   * @param anchors ids of the elements that can be current, in the text's order; empty for a text without anchors
   */
  constructor(
    private readonly host: LitElement,
    private readonly place: () => string | null,
    private readonly anchors: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Scroll events do not leave a shadow root.
    this.host.addEventListener("scroll", this.onScroll, { passive: true });
    document.addEventListener("scroll", this.onScroll, { passive: true });
    const take = (history: ReaderHistory) => (this.history = history);
    this.host.dispatchEvent(new AtlasEvent({ kind: "reader", reader: this, take }));
  }

  hostDisconnected(): void {
    this.host.removeEventListener("scroll", this.onScroll);
    document.removeEventListener("scroll", this.onScroll);
    window.clearTimeout(this.timer);
    this.history?.release();
    this.arrived = false;
  }

  hostUpdated(): void {
    if (this.arrived && this.place() !== this.shown) this.goTo(this.place());
  }

  get top(): number | null {
    return this.arrived ? Math.round(this.scroller().scrollTop) : null;
  }

  /** To be called when the text is there: goes to the place of the address or the history, the first time only. */
  arrive(): void {
    if (this.arrived) return;
    this.arrived = true;
    const top = this.history?.top ?? null;
    this.shown = this.place();
    if (top !== null) this.scroller().scrollTop = top;
    else if (this.shown !== null && !this.reveal(this.shown)) this.tellUnknown(this.shown);
    this.note();
  }

  /** Goes to an anchor as a link does, with an entry in the history. */
  follow(anchor: string): void {
    this.shown = anchor;
    requestAction(this.host, { type: "go-to-place", place: anchor });
    this.reveal(anchor);
    this.history?.keep();
  }

  move(top: number | null): void {
    window.clearTimeout(this.timer);
    // It goes there now, so the next drawing must not go there again.
    this.shown = this.place();
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.shown = this.place();
      if (!this.arrived) return;
      if (top === null) this.goTo(this.shown);
      else this.scroller().scrollTop = top;
      this.note();
    });
  }

  private goTo(place: string | null): void {
    this.shown = place;
    if (place !== null && this.reveal(place)) return;
    this.scroller().scrollTop = 0;
    if (place !== null) this.tellUnknown(place);
  }

  private tellUnknown(place: string): void {
    // A text without anchors has states by the name of places.
    if (this.anchors().length > 0) this.host.dispatchEvent(new AtlasEvent({ kind: "place-unknown", place }));
  }

  /** Whether there is such an anchor. */
  private reveal(anchor: string): boolean {
    const root = this.host.renderRoot as ShadowRoot;
    const element = root.getElementById(anchor);
    if (!element) return false;
    for (const before of root.querySelectorAll("[data-arrived]")) before.removeAttribute("data-arrived");
    element.setAttribute("data-arrived", "");
    element.scrollIntoView({ block: "start" });
    // The focus moves too, so that keyboard and screen reader continue from there.
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
    this.note();
    return true;
  }

  private readonly onScroll = (): void => {
    if (!this.arrived) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.history?.keep();
      this.note();
    }, still);
  };

  private note(): void {
    const root = this.host.renderRoot as ShadowRoot;
    const edge = Math.max(0, this.host.getBoundingClientRect().top) + 96;
    const passed = this.anchors().filter((anchor) => {
      const element = root.getElementById(anchor);
      return element !== null && element.getBoundingClientRect().top <= edge;
    });
    const current = passed.at(-1) ?? null;
    if (current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
  }

  private scroller(): Element {
    const own = getComputedStyle(this.host).overflowY;
    return own === "auto" || own === "scroll" ? this.host : (document.scrollingElement ?? document.documentElement);
  }
}
