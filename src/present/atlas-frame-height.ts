import { type FrameMessage, frameSource } from "../state/embed.ts";

/**
 * How often a frame measures what it shows, in milliseconds: content comes in parts, and no observer sees into all
 * shadow roots.
 */
const pause = 500;

/** Boxes that scroll what has no room in them. */
const scrollers = "main, main > *, .scroller, .scrolls";

/** Tells the page around a frame how high the frame would have to be for what it shows. It draws nothing. */
export class AtlasFrameHeight extends HTMLElement {
  private timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (window.parent === window) return;
    this.timer = setInterval(() => {
      const hidden = hiddenHeight();
      if (hidden > 1) tell({ source: frameSource, height: Math.ceil(window.innerHeight + hidden) });
    }, pause);
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
  }
}

customElements.define("atlas-frame-height", AtlasFrameHeight);

/** The message holds the height and nothing else, so any page around may read it. */
function tell(message: FrameMessage): void {
  window.parent.postMessage(message, "*");
}

/** How much of what is shown has to be scrolled for, in CSS pixels. */
function hiddenHeight(): number {
  const boxes = [document.documentElement, ...boxesIn(document)];
  return Math.max(...boxes.map((box) => box.scrollHeight - box.clientHeight));
}

/** The application's scrolling boxes, in it and in the elements of its main part. */
function boxesIn(root: ParentNode): readonly Element[] {
  const own = [...root.querySelectorAll(scrollers)].filter((box) =>
    /auto|scroll/u.test(getComputedStyle(box).overflowY),
  );
  const hosts = [...root.querySelectorAll("atlas-app, main > *")];
  return [...own, ...hosts.flatMap(({ shadowRoot }) => (shadowRoot ? boxesIn(shadowRoot) : []))];
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-frame-height": AtlasFrameHeight;
  }
}
