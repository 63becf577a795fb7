import { type ReactiveController, type ReactiveControllerHost, html } from "lit";
import { DialogEvent, type Opened } from "../dialog/dialog-event.ts";
import { sheetLabels } from "../messages.ja.ts";
import { focused } from "../focused.ts";
import { narrow } from "../narrow.ts";
import { type Drag, type SheetHeight, begun, moved, restingPlace, sheetHeights } from "./sheet-drag.ts";

/**
 * The sheet that stands at the foot of a narrow screen: it follows the finger that draws its header, its grip does the
 * same for the keyboard, and Back folds it. On a wide screen it changes nothing.
 */
export class SheetController implements ReactiveController {
  private drag: Drag | null = null;
  /** Whether the history has an entry that Back leaves by folding the sheet. */
  private kept = false;
  /** A window in which there is no sheet; paper is none. */
  private readonly broad = window.matchMedia(`screen and (not ${narrow})`);

  /**
   * @param height how high it is at first
   * @param keeps whether an entry of the history is kept for it: not where what stands in it has one of its own
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    public height: SheetHeight,
    private readonly keeps: () => boolean = () => false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener("pointerdown", this.onDown);
    this.host.addEventListener("pointermove", this.onMove);
    this.host.addEventListener("pointerup", this.onUp);
    this.host.addEventListener("pointercancel", this.onUp);
    this.host.addEventListener("keydown", this.onEscape);
    window.addEventListener("keyup", this.onKeyup, { capture: true });
    this.broad.addEventListener("change", this.onTurn);
  }

  hostDisconnected(): void {
    this.host.removeEventListener("pointerdown", this.onDown);
    this.host.removeEventListener("pointermove", this.onMove);
    this.host.removeEventListener("pointerup", this.onUp);
    this.host.removeEventListener("pointercancel", this.onUp);
    this.host.removeEventListener("keydown", this.onEscape);
    window.removeEventListener("keyup", this.onKeyup, { capture: true });
    this.broad.removeEventListener("change", this.onTurn);
  }

  /** The grip, for the sheet's header. */
  grip() {
    const { height } = this;
    const label = { peek: sheetLabels.unfold, half: sheetLabels.enlarge, full: sheetLabels.fold }[height];
    return html`<button
      class="grip centred narrow-only"
      aria-expanded=${height !== "peek"}
      aria-controls="body"
      aria-label=${label}
      @click=${() => this.rise(({ peek: "half", half: "full", full: "peek" } as const)[height])}
      @keydown=${this.onKeydown}
    ></button>`;
  }

  /** Draws the sheet up or down to a height. */
  rise(height: SheetHeight): void {
    if (height === this.height) return;
    const folded = this.height === "peek";
    this.height = height;
    this.host.requestUpdate();
    if (folded && this.keeps() && window.matchMedia(narrow).matches) {
      this.kept = true;
      this.host.dispatchEvent(new DialogEvent("opened", this.opened));
    } else if (height === "peek" && this.kept) {
      this.kept = false;
      this.host.dispatchEvent(new DialogEvent("closed", this.opened));
    }
  }

  private readonly opened: Opened = {
    stays: true,
    close: () => {
      this.kept = false;
      this.height = "peek";
      this.host.requestUpdate();
    },
  };

  /** When keys move the focus to something behind the sheet, the sheet goes down. */
  private readonly onKeyup = (): void => {
    const place = focused()?.getBoundingClientRect();
    const sheet = this.aside?.getBoundingClientRect();
    if (this.height === "peek" || !place || !sheet || !window.matchMedia(narrow).matches) return;
    if (this.host.matches(":focus-within") || place.bottom <= sheet.top || place.top >= sheet.bottom) return;
    this.rise("peek");
  };

  /** Turned so that there is no sheet any more, a tablet would have a step back that does nothing. */
  private readonly onTurn = (): void => {
    if (this.broad.matches && this.kept) this.rise("peek");
  };

  /** Escape folds what stands over the page before it lets go of what is chosen on it. */
  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.height === "peek" || !window.matchMedia(narrow).matches) return;
    event.stopPropagation();
    this.rise("peek");
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = sheetHeights[sheetHeights.indexOf(this.height) + step];
    if (next) this.rise(next);
  };

  private get aside(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector("aside") ?? null;
  }

  private readonly onDown = (event: PointerEvent): void => {
    const onHeader = event.composedPath().some((target) => target instanceof HTMLElement && target.matches("header"));
    const { aside } = this;
    if (!onHeader || !aside || !event.isPrimary || event.button !== 0 || !window.matchMedia(narrow).matches) return;
    this.drag = begun(event, aside.offsetHeight);
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (this.drag?.pointer !== event.pointerId) return;
    this.drag = moved(this.drag, event);
    if (!this.drag.drawn) return;
    // From now on no button below the finger is pressed when it is lifted.
    this.host.setPointerCapture(event.pointerId);
    this.aside?.toggleAttribute("data-drawn", true);
    this.aside?.style.setProperty("--atlas-drawn", `${this.drag.height}px`);
  };

  private readonly onUp = (event: PointerEvent): void => {
    const { drag, aside } = this;
    if (drag?.pointer !== event.pointerId) return;
    this.drag = null;
    aside?.removeAttribute("data-drawn");
    if (drag.drawn) this.rise(restingPlace(drag, window.innerHeight, event.timeStamp));
  };
}
