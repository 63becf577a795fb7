/**
 * Leaves the wheel and one finger to whatever can scroll around a map; with a key held, or two fingers, they move the map.
 * Whether something can is asked anew whenever it may have changed: a page turned, enlarged or grown. It is first asked
 * when the page has been laid out and before it is painted, as a ResizeObserver tells: asked at once, it would have the page
 * laid out for it.
 */
export class SharedGestures {
  private readonly observer = new ResizeObserver(() => this.decide());
  private shared: boolean | null = null;

  /** @param share told before the next paint, and whenever it changes, whether the map shares its gestures */
  constructor(
    private readonly container: Element,
    private readonly share: (shared: boolean) => void,
  ) {
    this.observer.observe(document.documentElement);
    window.addEventListener("resize", this.decide);
    // Before what moves the map hears of it.
    container.addEventListener("wheel", this.decide, { capture: true, passive: true });
  }

  /** Asks whether something around the map can scroll. */
  readonly decide = (): void => {
    const shared = scrollsAround(this.container);
    if (shared === this.shared) return;
    this.shared = shared;
    this.share(shared);
  };

  /** Stops asking. */
  stop(): void {
    this.observer.disconnect();
    window.removeEventListener("resize", this.decide);
    this.container.removeEventListener("wheel", this.decide, { capture: true });
  }
}

/**
 * True where an element stands in something that can be scrolled up or down: a box, through all shadow roots, or the
 * page.
 */
export function scrollsAround(element: Element): boolean {
  for (let box = around(element); box; box = around(box)) if (scrolls(box)) return true;
  return false;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Parts of a pixel, which rounding leaves over, are nothing to scroll. */
function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight + 1) return false;
  const { overflowY } = getComputedStyle(box);
  return box === document.scrollingElement ? overflowY !== "hidden" : overflowY === "auto" || overflowY === "scroll";
}
