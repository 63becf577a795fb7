import { LitElement, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { sheet } from "../ui/style/sheet.ts";
import blackScreenCss from "./atlas-black-screen.css?inline";

/** Keys that do nothing by themselves. */
const modifiers = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock", "Fn"]);

/**
 * Covers the page while people are to look at the speaker. Any key or press ends it and does nothing else, because a
 * speaker who stepped on in the dark would not see where to.
 *
 * @fires end - when the page is to be seen again
 */
@customElement("atlas-black-screen")
export class AtlasBlackScreen extends LitElement {
  static override readonly styles = [sheet(blackScreenCss)];

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = "manual";
    this.showPopover();
    this.addEventListener("click", this.end);
    // Before whatever has the focus below.
    window.addEventListener("keydown", this.onKeydown, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.end);
    window.removeEventListener("keydown", this.onKeydown, { capture: true });
  }

  protected override render() {
    return nothing;
  }

  private readonly end = (): void => void this.dispatchEvent(new Event("end"));

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (modifiers.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A key that is held has made the screen black.
    if (!event.repeat) this.end();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-black-screen": AtlasBlackScreen;
  }
}
