import { LitElement, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { View } from "../derive/view-model.ts";
import "../ui/atlas-notice.ts";
import { loadHandout } from "../app/view-chunks.ts";

/** Where the pages for paper stand: their code is loaded when they are asked for. */
@customElement("atlas-handout")
export class AtlasHandout extends LitElement {
  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is handed out. */
  @property({ attribute: false }) view!: View;
  /** True when the report's text could not be loaded. */
  @property({ type: Boolean }) failed = false;
  /** True while the metric that is asked for is not the one that is shown. */
  @property({ type: Boolean }) incomplete = false;

  @state() private missing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.load();
  }

  protected override render() {
    if (this.missing) {
      return html`<atlas-notice
        error
        message="配布資料を読み込めませんでした。"
        action="もう一度読み込む"
        @act=${() => this.load()}
      ></atlas-notice>`;
    }
    return html`<atlas-handout-pages
      .atlas=${this.atlas}
      .view=${this.view}
      ?failed=${this.failed}
      ?incomplete=${this.incomplete}
    ></atlas-handout-pages>`;
  }

  /** The element may stand in the page before its code is there: it then comes to life when it is. */
  private load(): void {
    this.missing = false;
    loadHandout().catch(() => (this.missing = true));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-handout": AtlasHandout;
  }
}
