import { type ReactiveController, type ReactiveControllerHost, html } from "lit";
import { keep, kept } from "../ui/settings/kept.ts";
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
    return unkept ?? kept(key) !== "off";
  }

  private turn(explain: boolean): void {
    unkept = keep(key, explain ? null : "off") ? null : explain;
    for (const host of hosts) host.requestUpdate();
  }

  /** The switch, with its label. */
  control(hint: unknown) {
    return html`<label class="tick"
      ><input
        type="checkbox"
        role="switch"
        .checked=${this.explains}
        @change=${({ target }: Event) => this.turn((target as HTMLInputElement).checked)}
      />${messages.explainTerms}${hint}</label
    >`;
  }
}
