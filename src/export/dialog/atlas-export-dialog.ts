import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../../model/atlas.ts";
import { existsFor } from "../exists.ts";
import { ExportController } from "../export-controller.ts";
import type { AnyFormat, ClipboardFormat, FileFormat } from "../format.ts";
import { type NamedPicture, lackOf } from "../materials.ts";
import { fileNamed, said, saveAPicture } from "../messages.ja.ts";
import { outcomeTemplate } from "../outcome.ts";
import { paperSource } from "../paper-source.ts";
import { progressTemplate } from "../progress.ts";
import { formats, formatsOf } from "../registry.ts";
import { siteAddress } from "../site-address.ts";
import type { PicturePage, ViewPicture } from "../../render/page/picture-page.ts";
import type { AtlasDialog } from "../../ui/dialog/atlas-dialog.ts";
import "../../ui/dialog/atlas-dialog.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import exportDialogCss from "./atlas-export-dialog.css?inline";
import type { ChooseEvent } from "./atlas-picture-choices.ts";
import "./atlas-picture-choices.ts";
import "./atlas-picture-preview.ts";
import { PictureMemory, type PictureWords, optionsOf } from "./picture-choices.ts";
import { PictureComposer, pictureName } from "./picture-composer.ts";
import { PictureDraft } from "./picture-draft.ts";
import { sheet } from "../../ui/style/sheet.ts";

/** Kept while the page is open, so that the dialog opens with the last choices. */
const sharedMemory = new PictureMemory();

/**
 * Saves or copies what is shown as a picture. Its preview is exactly that picture.
 *
 * @fires close - when the dialog has been closed
 */
@customElement("atlas-export-dialog")
export class AtlasExportDialog extends LitElement {
  static override readonly styles = [shared, sheet(exportDialogCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is drawn. */
  @property({ attribute: false }) view!: ViewModel;
  /** The view's page for pictures, or why it has none. */
  @property({ attribute: false }) picture!: ViewPicture;
  /** The view's page for pictures; null until it has been loaded, and where the view has none. */
  @property({ attribute: false }) page: PicturePage | null = null;
  /** The choices to begin with; tests have their own. */
  @property({ attribute: false }) memory = sharedMemory;
  /** What is offered. */
  @property({ attribute: false }) formats: readonly AnyFormat[] = formats;

  @state() private describing = false;

  @query("atlas-dialog") private readonly dialog!: AtlasDialog;
  @query(".save") private readonly saveButton!: HTMLElement | null;

  private readonly draft = new PictureDraft(this);
  private readonly composer = new PictureComposer();
  private readonly exports: ExportController<"picture"> = new ExportController(this, "picture", () => this.saveButton);

  protected override render() {
    const drawn = this.compose(this.draft.shown(this.name));
    // A view that is a document offers no choices.
    const alone = this.papers.length > 0;
    return html`<atlas-dialog .heading=${saveAPicture} size=${alone ? "small" : "large"} @close=${this.onClose}>
      <div class="body">
        <div class="shown stack">${this.preview(drawn)}</div>
        ${
          alone || !this.page
            ? nothing
            : html`<atlas-picture-choices
                class="scrolls"
                .view=${this.view}
                .page=${this.page}
                .formats=${formatsOf("picture", "file", this.formats)}
                .choices=${this.draft.choices}
                .words=${this.draft.written(this.name)}
                .defaultTitle=${this.name}
                @choose=${this.onChoose}
              ></atlas-picture-choices>`
        }
      </div>
      <div slot="foot">
        <div class="told text-note">${this.told(drawn)}</div>
        ${drawn ? this.tools(drawn) : this.papers}
      </div>
    </atlas-dialog>`;
  }

  private preview(drawn: NamedPicture | null) {
    const { picture, page, view } = this;
    if (picture.kind === "printed") return html`<p class="none">${picture.why}</p>`;
    if (!page) return html`<p class="none" role="status">${said.pageIsComing}</p>`;
    const lacking = page.lacks(view);
    if (lacking !== null) return html`<p class="none">${lacking}</p>`;
    if (!drawn) return html`<p class="none error" role="alert">${said.notDrawn}</p>`;
    return html`<atlas-picture-preview
        .picture=${drawn.picture}
        ?transparent=${drawn.options.ground === "transparent"}
      ></atlas-picture-preview>
      <details class="scrolls text-note" ?open=${this.describing} @toggle=${this.onDescribing}>
        <summary>${said.descriptionHeading}</summary>
        <p>${drawn.picture.description}</p>
      </details>`;
  }

  private told(drawn: NamedPicture | null) {
    const { outcome, progress } = this.exports;
    if (progress) {
      return html`<div class="cluster">
        <span role="status">${said.drawing}</span>
        ${progressTemplate(this.exports)}
      </div>`;
    }
    const waiting = drawn?.complete === false ? html`<p role="status">${said.textIsComing}</p>` : nothing;
    const { ending } = this.draft.choices.format;
    const name =
      outcome.kind === "nothing" && drawn
        ? html`<p class="file soft">${fileNamed(`${drawn.picture.name}.${ending}`)}</p>`
        : nothing;
    return html`${waiting}${outcomeTemplate(outcome, (format) => void this.make(format))}${name}`;
  }

  private tools(drawn: NamedPicture) {
    const { format } = this.draft.choices;
    const off = this.exports.busy || lackOf.picture(drawn) !== null;
    return html`<div class="tools">
      ${formatsOf("picture", "clipboard", this.formats).map(
        (copy) =>
          html`<button class="button" aria-disabled=${off} @click=${() => this.make(copy)}>
            ${copy.words.press}
          </button>`,
      )}
      <button class="button strong save" aria-disabled=${off} @click=${() => this.make(format)}>
        ${format.words.press}
      </button>
    </div>`;
  }

  /** A button for each way onto paper that the view has instead of a picture. */
  private get papers() {
    const papers = formatsOf("document", "paper", this.formats).filter((format) => existsFor(format, this.view));
    return papers.map(
      (format) =>
        html`<button
          class="button strong"
          @click=${() => {
            // The browser prints the page behind the dialog, so the dialog closes first.
            this.dialog.close();
            format.print(this.paper);
          }}
        >
          ${format.words.press}
        </button>`,
    );
  }

  private readonly paper = paperSource(this);

  private get name(): string {
    return pictureName(this.atlas, this.view, this.page);
  }

  private compose(words: PictureWords): NamedPicture | null {
    const { atlas, view, page } = this;
    const address = siteAddress(view.parameters, view.vocabulary);
    return this.composer.compose(atlas, view, page, optionsOf(this.draft.choices, words, address));
  }

  /** Makes the picture with the words written now; the preview may still show older ones. */
  private async make(format: FileFormat<"picture"> | ClipboardFormat<"picture">): Promise<void> {
    this.draft.settle();
    const wanted = this.compose(this.draft.written(this.name));
    if (!wanted) return;
    await this.exports.make(format, wanted);
    const { outcome } = this.exports;
    if (outcome.kind === "failed" && outcome.byHand !== null) this.describing = true;
  }

  private onChoose({ choices, words }: ChooseEvent): void {
    this.draft.keep(this.name, choices, words);
    this.exports.dismiss();
  }

  private onDescribing(event: Event): void {
    this.describing = (event.target as HTMLDetailsElement).open;
  }

  private onClose(): void {
    this.exports.letGo();
    this.dispatchEvent(new Event("close"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export-dialog": AtlasExportDialog;
  }
}
