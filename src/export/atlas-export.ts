import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import "../ui/atlas-notice.ts";
import exportCss from "./atlas-export.css?inline";
import { sheet } from "../ui/sheet.ts";

/** The way to a picture of what is shown; what draws and saves it is loaded when it is asked for. */
@customElement("atlas-export")
export class AtlasExport extends LitElement {
  static override readonly styles = [shared, sheet(exportCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  @state() private opened = false;
  @state() private failed = false;

  protected override render() {
    const { atlas, view } = this;
    return html`
      <button class="button open" aria-haspopup="dialog" @click=${this.open}>画像を保存</button>
      ${
        this.failed
          ? html`<atlas-notice
              error
              message="画像を保存する画面を読み込めませんでした。"
              action="もう一度読み込む"
              @act=${this.open}
            ></atlas-notice>`
          : nothing
      }
      ${
        this.opened
          ? html`<atlas-export-dialog
              .atlas=${atlas}
              .view=${view}
              @close=${() => (this.opened = false)}
            ></atlas-export-dialog>`
          : nothing
      }
    `;
  }

  private async open(): Promise<void> {
    this.failed = false;
    try {
      await import("./dialog/atlas-export-dialog.ts");
      this.opened = true;
    } catch {
      this.failed = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export": AtlasExport;
  }
}
