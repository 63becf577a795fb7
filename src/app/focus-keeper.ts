import type { LitElement, ReactiveController } from "lit";
import { afterPaint } from "../ui/timing/after-paint.ts";
import { focusForNow } from "../ui/focus-for-now.ts";
import { focused } from "../ui/focused.ts";

/** What may take away what has the focus. */
const causes = ["click", "keydown", "popstate"] as const;

/** What may have the focus in the place of something in it that is gone. */
const places = "atlas-panel, atlas-search, atlas-value-evidence, main";

/**
 * Keeps the focus in the page. A control that goes with its own press, a view that is left or a step in the history would
 * drop it on the body, from where the next press of Tab leads to the page's first control.
 */
export class FocusKeeper implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const cause of causes) window.addEventListener(cause, this.watch, { capture: true });
  }

  hostDisconnected(): void {
    for (const cause of causes) window.removeEventListener(cause, this.watch, { capture: true });
  }

  private readonly watch = (): void => {
    const active = focused();
    // The body has it, or nothing: nothing that has the focus can go.
    if (!active || active === document.body) return;
    const path = around(active);
    // What stands beside the view follows it by a frame.
    void afterPaint()
      .then(afterPaint)
      .then(() => this.keep(path));
  };

  /** @param path what had the focus, and all around it */
  private keep([last, ...outer]: readonly HTMLElement[]): void {
    // Where it is still there, it was left on purpose.
    if (!last || seen(last) || focused() !== document.body) return;
    const place = outer.find((element) => element.matches(places) && seen(element));
    const target = place ?? this.host.renderRoot.querySelector("main");
    if (target) focusForNow(target);
  }
}

/** An element and all that it stands in, from the inside out, through all shadow roots. */
function around(element: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof HTMLElement) path.push(node);
  return path;
}

function seen(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility();
}
