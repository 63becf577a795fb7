import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { State } from "../state/state.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { Resource, loadCode } from "../ui/resource.ts";
import meetingCss from "./atlas-meeting.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { shared } from "../ui/style/shared.ts";
import { messages } from "./messages.ja.ts";

/** Holds a presentation's words and controls, and loads their code when a presentation begins. */
@customElement("atlas-meeting")
export class AtlasMeeting extends LitElement {
  static override readonly styles = [shared, sheet(meetingCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What the address asks for and the view does not show yet; null where both are the same. */
  @property({ attribute: false }) asked: State | null = null;

  /** The element may stand in the page before its code has loaded: the browser upgrades it later. */
  private readonly presentation = new Resource(
    { log: "the presentation's code", reader: messages.meeting },
    () => loadCode(() => import("./atlas-present.ts")),
    () => this.requestUpdate(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.presentation.load();
  }

  protected override render() {
    const { presentation } = this;
    return html`${failureNotice(presentation.failure, () => presentation.retry())}
      <atlas-present class="grow" .atlas=${this.atlas} .view=${this.view} .asked=${this.asked}></atlas-present>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-meeting": AtlasMeeting;
  }
}
