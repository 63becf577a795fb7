import { type ReactiveController, type ReactiveControllerHost, html } from "lit";
import { messages } from "./messages.ja.ts";

const key = "atlas:explain-terms";

/** The elements that show the text now. They share one choice on whether terms are explained. */
const hosts = new Set<ReactiveControllerHost>();

/** The reader's choice while the page is open, for browsers that store nothing. */
let unkept: boolean | null = null;

/**
 * Whether terms are explained. They are until the reader turns it off. The browser stores the choice; the address does
 * not hold it.
 */
export class GlossarySwitch implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  /** Whether terms are explained. */
  get explains(): boolean {
    if (unkept !== null) return unkept;
    try {
      return window.localStorage.getItem(key) !== "off";
    } catch {
      // No failure: without a stored choice, terms are explained.
      return true;
    }
  }

  private turn(explain: boolean): void {
    try {
      if (explain) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, "off");
      unkept = null;
    } catch {
      // No failure: the choice then lasts while the page is open.
      unkept = explain;
    }
    for (const host of hosts) host.requestUpdate();
  }

  /** The switch, with its label. */
  control(hint: unknown) {
    return html`<label
      ><input
        type="checkbox"
        role="switch"
        .checked=${this.explains}
        @change=${({ target }: Event) => this.turn((target as HTMLInputElement).checked)}
      />${messages.explainTerms}${hint}</label
    >`;
  }
}
