import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { onceFor } from "../model/memo.ts";
import { Resource, loadCode } from "../ui/resource.ts";
import type { PicturePage, ViewPicture } from "../render/page/picture-page.ts";
import { exportDialogName } from "./messages.ja.ts";

/**
 * Opens the dialog for pictures in its own place. It loads the dialog's code and the view's page at the same time.
 *
 * @fires close - when the dialog has been closed
 */
@customElement("atlas-export")
export class AtlasExport extends LitElement {
  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** The view's page for pictures, or why it has none. */
  @property({ attribute: false }) picture!: ViewPicture;

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

  override connectedCallback(): void {
    super.connectedCallback();
    this.dialog.load();
  }

  protected override willUpdate(): void {
    // A step in the history may change the view under the open dialog.
    this.page?.want();
  }

  protected override render() {
    const { atlas, view, picture, page } = this;
    return html`
      ${failureNotice(this.dialog.failure ?? page?.failure ?? null, () => this.retry())}
      ${
        this.dialog.value && !page?.failure
          ? html`<atlas-export-dialog
              .atlas=${atlas}
              .view=${view}
              .picture=${picture}
              .page=${page?.value ?? null}
              @close=${() => this.dispatchEvent(new Event("close"))}
            ></atlas-export-dialog>`
          : nothing
      }
    `;
  }

  /** How pictures of the view are made; null where it has none. */
  private get page(): Resource<PicturePage> | null {
    return this.picture.kind === "drawn" ? this.pageOf(this.picture) : null;
  }

  private retry(): void {
    this.dialog.retry();
    this.page?.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export": AtlasExport;
  }
}
