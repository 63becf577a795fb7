import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { State } from "../state/state.ts";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { Resource, loadCode } from "../ui/resource.ts";
import meetingCss from "./atlas-meeting.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/** The button that opens the scenes, or the presentation itself. The code of each is loaded when the reader asks for it. */
@customElement("atlas-meeting")
export class AtlasMeeting extends LitElement {
  static override readonly styles = [shared, sheet(meetingCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What the address asks for, which may not be shown yet; null where that is what is shown. */
  @property({ attribute: false }) asked: State | null = null;
  /** Whether this is the presentation, or the way into one. */
  @property({ type: Boolean, reflect: true }) presenting = false;

  @state() private opened = false;

  private readonly scenes = this.screen("the scenes' code", () => import("./atlas-scenes.ts"));
  private readonly presentation = this.screen("the presentation's code", () => import("./atlas-present.ts"));

  @query(".open") private readonly button!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("presenting") && this.presenting) this.presentation.load();
  }

  protected override render() {
    const { atlas, view } = this;
    const wanted = this.presenting ? this.presentation : this.scenes;
    const failure = failureNotice(wanted.failure, () => wanted.retry());
    if (this.presenting) {
      return html`${failure}<atlas-present .atlas=${atlas} .view=${view} .asked=${this.asked}></atlas-present>`;
    }
    return html`
      <button
        class="button open"
        aria-haspopup="dialog"
        aria-label=${messages.meeting.opens}
        title=${messages.meeting.opens}
        @click=${() => this.open()}
      >
        ${messages.meeting.open}
      </button>
      ${failure}
      ${
        this.opened
          ? html`<atlas-scenes .atlas=${atlas} .view=${view} @close=${() => (this.opened = false)}></atlas-scenes>`
          : nothing
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    // The end of a presentation gives the focus back to the button that the reader came by.
    if (before?.parameters.mode === "present" && this.view.parameters.mode === "explore") this.button?.focus();
  }

  private open(): void {
    this.opened = true;
    this.scenes.load();
  }

  /** The element may stand in the page before its code has loaded: the browser upgrades it then. */
  private screen(log: string, load: () => Promise<unknown>): Resource<unknown> {
    return new Resource(
      { log, reader: messages.meeting.name },
      () => loadCode(load),
      () => this.requestUpdate(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-meeting": AtlasMeeting;
  }
}
