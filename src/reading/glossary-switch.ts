import { type ReactiveController, type ReactiveControllerHost, html } from "lit";
import { messages } from "./messages.ja.ts";

const key = "atlas:explain-terms";

/** What shows the text now: all of it agrees on whether terms are explained. */
const hosts = new Set<ReactiveControllerHost>();

/** The reader's choice where the browser keeps nothing for pages: it holds as long as the page. */
let unkept: boolean | null = null;

/**
 * Whether terms are explained: they are, unless the reader has turned it off here. The browser keeps the choice for the
 * next time; the address does not.
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
      // No failure: where nothing is kept, nobody has turned them off.
      return true;
    }
  }

  private turn(explain: boolean): void {
    try {
      if (explain) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, "off");
      unkept = null;
    } catch {
      // No failure: it then holds as long as the page.
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
