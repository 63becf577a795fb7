import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { shared } from "../ui/shared.ts";
import type { View } from "../derive/view-model.ts";
import { failureNotice } from "../ui/failure-notice.ts";
import { Resource, loadCode } from "../ui/resource.ts";
import exportCss from "./atlas-export.css?inline";
import { sheet } from "../ui/sheet.ts";
import { exportDialogName } from "./messages.ja.ts";

/** The way to a picture of what is shown; what draws and saves it is loaded when it is asked for. */
@customElement("atlas-export")
export class AtlasExport extends LitElement {
  static override readonly styles = [shared, sheet(exportCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: View;

  @state() private opened = false;

  private readonly dialog = new Resource(
    { log: "the export dialog's code", reader: exportDialogName },
    () => loadCode(() => import("./dialog/atlas-export-dialog.ts")),
    () => this.requestUpdate(),
  );

  protected override render() {
    const { atlas, view } = this;
    return html`
      <button class="button open" aria-haspopup="dialog" @click=${() => this.open()}>画像を保存</button>
      ${failureNotice(this.dialog.failure, () => this.open())}
      ${
        this.opened && this.dialog.value
          ? html`<atlas-export-dialog
              .atlas=${atlas}
              .view=${view}
              @close=${() => (this.opened = false)}
            ></atlas-export-dialog>`
          : nothing
      }
    `;
  }

  private open(): void {
    this.opened = true;
    this.dialog.load();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export": AtlasExport;
  }
}
