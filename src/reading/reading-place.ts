import type { LitElement, ReactiveController } from "lit";
import type { ViewId } from "../state/view-traits.ts";
import type { AtlasEvent } from "../ui/atlas-event.ts";

/** How long a text has stood still before its place is kept, in milliseconds: browsers limit how often it may be. */
const still = 150;

/** What each entry of the history keeps of a reading place. */
interface Kept {
  readonly top?: number;
}

/**
 * Keeps where one reads in a long text: the address's `#…` leads to a place, each step of the history comes back to where
 * it was left, and the entry of the contents that is being read is known.
 *
 * The text scrolls by itself, or with the page where there is little room: browsers then find neither places nor anchors
 * in an element's own tree.
 */
export class ReadingPlace implements ReactiveController {
  /** The anchor that is being read, of those that `anchors` gives; null before the first. */
  current: string | null = null;

  private timer: number | undefined;
  private address = "";
  private arrived = false;

  /**
   * @param view the view that the text is: the address of another one is none of its business
   * @param anchors ids of the elements that can be current, in the text's order; none of a text without anchors
   */
  constructor(
    private readonly host: LitElement,
    private readonly view: ViewId,
    private readonly anchors: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener("atlas-message", this.onMessage);
    window.addEventListener("popstate", this.onMove);
    window.addEventListener("hashchange", this.onMove);
    window.addEventListener("scroll", this.onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.host.removeEventListener("atlas-message", this.onMessage);
    window.removeEventListener("popstate", this.onMove);
    window.removeEventListener("hashchange", this.onMove);
    window.removeEventListener("scroll", this.onScroll, { capture: true });
    window.clearTimeout(this.timer);
    // No other view knows what to do with a place in this text; one without places leads only to places of another.
    const has = this.anchors().length > 0;
    if (has && this.arrived && window.location.hash !== "" && !this.isHere())
      window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
    this.arrived = false;
  }

  /** A change of the state makes an entry that knows no place yet: one goes on reading where one is. */
  hostUpdated(): void {
    if (!this.arrived || this.address === window.location.href || window.history.state !== null) return;
    // Another anchor is a step of its own: it is gone to, and then kept.
    if (new URL(this.address).hash === window.location.hash) this.keep();
  }

  /** The text has come: goes to where the address or the history says. Once is enough. */
  arrive(): void {
    if (this.arrived) return;
    this.arrived = true;
    this.move();
  }

  /** Goes to an anchor as a link does: one step back leads to where one was. */
  follow(anchor: string): void {
    this.keep();
    const address = `#${anchor}`;
    if (window.location.hash !== address) window.history.pushState({}, "", address);
    this.reveal(anchor);
    this.keep();
  }

  /** Before a step is made from here, also the second of two at once: each step back then leads to this place. */
  private readonly onMessage = ({ message }: AtlasEvent): void => {
    if (message.kind === "action" && this.arrived) this.keep();
  };

  private readonly onMove = (): void => {
    window.clearTimeout(this.timer);
    if (this.arrived && this.isHere()) this.move();
  };

  private move(): void {
    const kept = window.history.state as Kept | null;
    const anchor = decodedHash();
    if (typeof kept?.top === "number") this.scroller().scrollTop = kept.top;
    else if (!this.reveal(anchor) && this.address !== "") this.scroller().scrollTop = 0;
    this.address = window.location.href;
    this.note();
  }

  /** Whether the address is still the one of this view. */
  private isHere(): boolean {
    return new URLSearchParams(window.location.search).get("view") === this.view;
  }

  /** Whether there is such an anchor. */
  private reveal(anchor: string): boolean {
    const root = this.host.renderRoot as ShadowRoot;
    const element = anchor === "" ? null : root.getElementById(anchor);
    if (!element) return false;
    for (const before of root.querySelectorAll("[data-arrived]")) before.removeAttribute("data-arrived");
    element.setAttribute("data-arrived", "");
    element.scrollIntoView({ block: "start" });
    // Whoever reads by keyboard or by ear goes on from there; a text that is pressed does not keep the focus.
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
    this.note();
    return true;
  }

  private readonly onScroll = (event: Event): void => {
    if (!this.arrived || (event.target !== this.host && event.target !== document)) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.keep();
      this.note();
    }, still);
  };

  private keep(): void {
    window.clearTimeout(this.timer);
    if (!this.isHere()) return;
    this.address = window.location.href;
    const kept = window.history.state as Kept | null;
    window.history.replaceState({ ...kept, top: Math.round(this.scroller().scrollTop) }, "");
  }

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

function decodedHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    // No failure: a broken escape names no place.
    return "";
  }
}
