import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { AtlasEvent } from "../../ui/atlas-event.ts";
import { idle } from "../../ui/timing/idle.ts";
import { closeLabel, updateLabel } from "../../ui/messages.ja.ts";
import noticeCss from "../../ui/notice/atlas-notice.css?inline";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";
import { keepSite } from "./keep-site.ts";
import { Versions } from "./versions.ts";

/** The page's: the element comes and goes with the modes. */
const versionsOfPage = new Versions();

let begun: Promise<void> | null = null;

/**
 * Has the site kept when the page has nothing else to do, and offers a newer version of it, which only the reader
 * opens.
 */
@customElement("atlas-new-version")
export class AtlasNewVersion extends LitElement {
  static override readonly styles = [shared, sheet(noticeCss)];

  /** True while no offer is to interrupt the reader. */
  @property({ type: Boolean }) quiet = false;
  /** What is known of newer versions. */
  @property({ attribute: false }) versions = versionsOfPage;

  override connectedCallback(): void {
    super.connectedCallback();
    this.versions.follower = this;
    begun ??= idle().then(() => keepSite(versionsOfPage));
  }

  protected override render() {
    const { versions } = this;
    if (this.quiet || !versions.isNewer) return nothing;
    return html`<div class="card cluster text-note" role="status">
      <span>${messages.newVersion}</span>
      <button class="button" @click=${() => this.dispatchEvent(new AtlasEvent({ kind: "page-anew" }))}>
        ${updateLabel}
      </button>
      <button class="button" @click=${() => versions.putOff()}>${closeLabel}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-new-version": AtlasNewVersion;
  }
}
