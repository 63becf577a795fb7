import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { onceFor } from "../model/memo.ts";
import { Resource, loadCode } from "../ui/resource.ts";
import type { PicturePage, ViewPicture } from "../render/page/picture-page.ts";
import exportCss from "./atlas-export.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { exportDialogName, saveAPicture } from "./messages.ja.ts";

/** The way to a picture of what is shown; what draws and saves it is loaded when it is asked for. */
@customElement("atlas-export")
export class AtlasExport extends LitElement {
  static override readonly styles = [shared, sheet(exportCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What there is of the view for a picture. */
  @property({ attribute: false }) picture!: ViewPicture;

  @state() private opened = false;

  private readonly dialog = new Resource(
    { log: "the export dialog's code", reader: exportDialogName },
    () => loadCode(() => import("./dialog/atlas-export-dialog.ts")),
    () => this.requestUpdate(),
  );

  private readonly pageOf = onceFor(
    ({ load }: Extract<ViewPicture, { kind: "drawn" }>): Resource<PicturePage> =>
      new Resource(
        { log: "the code of a view's pictures", reader: exportDialogName },
        () => loadCode(load),
        () => this.requestUpdate(),
      ),
  );

  protected override willUpdate(): void {
    // The view may change below the dialog, by a step in the history.
    if (this.opened) this.page?.want();
  }

  protected override render() {
    const { atlas, view, picture, page } = this;
    return html`
      <button class="button open" aria-haspopup="dialog" @click=${() => this.open()}>${saveAPicture}</button>
      ${failureNotice(this.dialog.failure ?? page?.failure ?? null, () => this.open())}
      ${
        this.opened && this.dialog.value && !page?.failure
          ? html`<atlas-export-dialog
              .atlas=${atlas}
              .view=${view}
              .picture=${picture}
              .page=${page?.value ?? null}
              @close=${() => (this.opened = false)}
            ></atlas-export-dialog>`
          : nothing
      }
    `;
  }

  /** How pictures of the view are made; null where it has none. */
  private get page(): Resource<PicturePage> | null {
    return this.picture.kind === "drawn" ? this.pageOf(this.picture) : null;
  }

  private open(): void {
    this.opened = true;
    this.dialog.load();
    this.page?.load();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export": AtlasExport;
  }
}
