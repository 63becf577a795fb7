import { type PropertyValues, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { FollowingElement } from "../ui/timing/following-element.ts";
import { type Subject, changeInWords, pageDescription, pageTitle, subjectOf } from "../derive/wording/page-title.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { shared } from "../ui/style/shared.ts";
import { messages } from "./messages.ja.ts";
import { describePage } from "./page-description.ts";

/** Says in the page's title and description what is shown, and tells screen readers of each change of it. */
@customElement("atlas-announcer")
export class AtlasAnnouncer extends FollowingElement {
  static override readonly styles = [shared];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  private subject: Subject | null = null;
  private told = "";

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("view")) return;
    const { subject: before } = this;
    const subject = (this.subject = subjectOf(this.view));
    // What is there at first is read with the page.
    const words = before ? changeInWords(before, subject, messages.deselected) : "";
    // A presentation tells of itself, and nobody chooses anything in a handout.
    const { mode } = this.view.parameters;
    if (words !== "" && (mode === "explore" || mode === "embed")) this.told = words;
  }

  protected override render() {
    return html`<p class="hidden-text" role="status">${this.told}</p>`;
  }

  protected override updated(): void {
    if (this.subject) describePage(pageTitle(this.subject), pageDescription(this.view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-announcer": AtlasAnnouncer;
  }
}
