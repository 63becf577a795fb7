import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../../model/atlas.ts";
import { copyPicture, copyText } from "../clipboard.ts";
import { type OfferedFile, offerFile } from "../download.ts";
import { pngOf, svgOf } from "../picture-file.ts";
import { pictureExists } from "../../render/page/compose.ts";
import type { AtlasDialog } from "../../ui/atlas-dialog.ts";
import "../../ui/atlas-dialog.ts";
import { shared } from "../../ui/shared.ts";
import type { View } from "../../derive/view-model.ts";
import exportDialogCss from "./atlas-export-dialog.css?inline";
import type { ChooseEvent } from "./atlas-picture-choices.ts";
import "./atlas-picture-choices.ts";
import "./atlas-picture-preview.ts";
import { type Outcome, outcomeTemplate } from "./export-outcome.ts";
import { copyProblem, isAborted, noPicture, rasterProblem } from "./export-words.ts";
import { type FileType, PictureMemory, type PictureWords, optionsOf } from "./picture-choices.ts";
import { type NamedPicture, PictureComposer, pictureName } from "./picture-composer.ts";
import { PictureJob } from "./picture-job.ts";
import { siteAddress } from "./site-address.ts";
import { sheet } from "../../ui/sheet.ts";
import { logFailure } from "../../ui/log-failure.ts";

/** How long a title rests before it is drawn, in milliseconds: not each letter of it is. */
const typingRest = 250;

/** Kept while the page lives. */
const sharedMemory = new PictureMemory();

/**
 * Saves what is shown as a picture, or copies it, and shows before exactly what that will be.
 *
 * @fires close - when the dialog has been closed
 */
@customElement("atlas-export-dialog")
export class AtlasExportDialog extends LitElement {
  static override readonly styles = [shared, sheet(exportDialogCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is drawn. */
  @property({ attribute: false }) view!: View;
  /** What has been chosen before; tests have their own. */
  @property({ attribute: false }) memory = sharedMemory;

  @state() private outcome: Outcome = { kind: "nothing" };
  @state() private job: PictureJob | null = null;
  /** The words that are drawn while others are being written; null for those that are written. */
  @state() private olderWords: PictureWords | null = null;
  @state() private describing = false;

  @query("atlas-dialog") private readonly dialog!: AtlasDialog;
  @query(".save") private readonly saveButton!: HTMLElement | null;

  private readonly composer = new PictureComposer();
  private readonly files: OfferedFile[] = [];
  private typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.letGo();
  }

  protected override render() {
    const drawn = this.compose(this.olderWords ?? this.words);
    return html`<atlas-dialog
      class=${this.printed ? "alone" : ""}
      .heading=${"画像を保存"}
      size=${this.printed ? "small" : "large"}
      @close=${this.onClose}
    >
      <div class="body">
        <div class="shown">${this.preview(drawn)}</div>
        ${
          // Of a document there is nothing to choose.
          this.printed
            ? nothing
            : html`<atlas-picture-choices
                .view=${this.view}
                .choices=${this.memory.choices}
                .words=${this.words}
                .defaultTitle=${pictureName(this.atlas, this.view)}
                @choose=${this.onChoose}
              ></atlas-picture-choices>`
        }
      </div>
      <div slot="foot">
        <div class="told">${this.told(drawn)}</div>
        ${
          drawn
            ? this.tools()
            : this.printed
              ? html`<button class="button strong" @click=${this.print}>印刷する</button>`
              : nothing
        }
      </div>
    </atlas-dialog>`;
  }

  private preview(drawn: NamedPicture | null) {
    if (!pictureExists(this.view)) {
      return html`<p class="none">${noPicture(this.view.parameters.view)}</p>`;
    }
    if (!drawn) {
      return html`<p class="none error" role="alert">
        この内容では画像を作れませんでした。題名などを変えてお試しください。
      </p>`;
    }
    return html`<atlas-picture-preview
        .picture=${drawn.picture}
        ?transparent=${drawn.options.ground === "transparent"}
      ></atlas-picture-preview>
      <details ?open=${this.describing} @toggle=${this.onDescribing}>
        <summary>画像の説明文</summary>
        <p>${drawn.picture.description}</p>
      </details>`;
  }

  private told(drawn: NamedPicture | null) {
    const { outcome, job } = this;
    if (job?.state.shown) {
      return html`<div class="running">
        <span role="status">画像を作っています…</span>
        <progress max="1" .value=${job.state.share} aria-label="進み具合"></progress>
        <button class="button stop" @click=${() => job.abort()}>中止</button>
      </div>`;
    }
    const waiting = this.lacksText ? html`<p role="status">報告書の本文を読み込んでいます。</p>` : nothing;
    const name =
      outcome.kind === "nothing" && drawn
        ? html`<p class="file">ファイル名：${drawn.picture.fileName(this.memory.choices.type)}</p>`
        : nothing;
    return html`${waiting}${outcomeTemplate(outcome, (type) => void this.save(type))}${name}`;
  }

  private tools() {
    const off = this.job !== null || this.lacksText;
    return html`<div class="tools">
      <button class="button" @click=${this.copyDescription}>説明文をコピー</button>
      <button class="button" aria-disabled=${off} @click=${this.copy}>画像をコピー</button>
      <button class="button strong save" aria-disabled=${off} @click=${() => this.save(this.memory.choices.type)}>
        保存
      </button>
    </div>`;
  }

  /** Whether the view is a document of many pages. */
  private get printed(): boolean {
    const { view } = this.view.parameters;
    return view === "codebook" || view === "report";
  }

  private get words(): PictureWords {
    return this.memory.wordsOf(pictureName(this.atlas, this.view));
  }

  /** Whether the picture is to have something of the report's text, which has not been loaded yet. */
  private get lacksText(): boolean {
    const { view } = this.view.parameters;
    const wanted = view === "compare" || view === "topics" || (view === "map" && this.memory.choices.quotes > 0);
    return wanted && pictureExists(this.view) && !this.atlas.findings;
  }

  private compose(words: PictureWords): NamedPicture | null {
    const { atlas, view, memory } = this;
    const address = siteAddress(view.parameters, view.vocabulary);
    return this.composer.compose(atlas, view, optionsOf(memory.choices, words, address));
  }

  /** What is written now, also where the preview has not yet come so far; null where nothing can be made of it. */
  private wanted(): NamedPicture | null {
    this.settle();
    return this.job || this.lacksText ? null : this.compose(this.words);
  }

  private async save(type: FileType): Promise<void> {
    const wanted = this.wanted();
    if (!wanted) return;
    const { picture, options, title } = wanted;
    if (type === "svg") {
      this.offer(svgOf(picture), picture.fileName("svg"));
      return;
    }
    await this.run(async (job) => {
      this.offer(await pngOf(picture, title, options, job.told), picture.fileName("png"));
    });
  }

  private async copy(): Promise<void> {
    const wanted = this.wanted();
    if (!wanted) return;
    const { picture, options, title } = wanted;
    await this.run(async (job) => {
      const result = await copyPicture(pngOf(picture, title, options, job.told), picture.description);
      if (result.kind === "copied") this.outcome = { kind: "done", text: "画像をコピーしました。" };
      else if (result.kind === "not-made") throw result.cause;
      else this.outcome = { kind: "failed", text: copyProblem(result), offer: "png" };
    });
  }

  private async copyDescription(): Promise<void> {
    const described = this.compose(this.words);
    if (!described) return;
    const { kind } = await copyText(described.picture.description);
    if (kind === "copied") {
      this.outcome = { kind: "done", text: "説明文をコピーしました。" };
      return;
    }
    this.describing = true;
    const text = "説明文をコピーできませんでした。「画像の説明文」の文字を選んでコピーしてください。";
    this.outcome = { kind: "failed", text, offer: null };
  }

  /** Does what takes a while, one thing at a time. */
  private async run(work: (job: PictureJob) => Promise<void>): Promise<void> {
    const job = new PictureJob(() => this.requestUpdate());
    this.job = job;
    this.outcome = { kind: "nothing" };
    try {
      await work(job);
    } catch (cause) {
      const text = rasterProblem(cause);
      if (!isAborted(cause)) logFailure("the picture could not be made", cause);
      this.outcome = isAborted(cause) ? { kind: "done", text } : { kind: "failed", text, offer: "svg" };
    } finally {
      job.end();
      const left = this.renderRoot.querySelector(".stop:focus") !== null;
      this.job = null;
      await this.updateComplete;
      // The button that had the focus is gone.
      if (left) this.saveButton?.focus();
    }
  }

  private offer(file: Blob, name: string): void {
    const offered = offerFile(file, name);
    this.files.push(offered);
    this.outcome = { kind: "saved", file: offered };
  }

  private onChoose({ choices, words }: ChooseEvent): void {
    const before = this.words;
    this.memory.choices = { ...this.memory.choices, ...choices };
    this.outcome = { kind: "nothing" };
    this.requestUpdate();
    if (Object.keys(words).length === 0) return;
    this.olderWords ??= before;
    this.memory.keepWords(pictureName(this.atlas, this.view), { ...before, ...words });
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.settle(), typingRest);
  }

  /** Has the preview show what is written. */
  private settle(): void {
    clearTimeout(this.typing);
    this.olderWords = null;
  }

  private onDescribing(event: Event): void {
    this.describing = (event.target as HTMLDetailsElement).open;
  }

  private print(): void {
    // What is printed is the page behind the dialog.
    this.dialog.close();
    window.print();
  }

  private onClose(): void {
    this.letGo();
    this.dispatchEvent(new Event("close"));
  }

  /** What was saved is the user's by now, and what the browser blocked could be had until here. */
  private letGo(): void {
    clearTimeout(this.typing);
    this.job?.abort();
    for (const file of this.files.splice(0)) file.release();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export-dialog": AtlasExportDialog;
  }
}
