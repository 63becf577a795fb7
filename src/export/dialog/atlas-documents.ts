import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../../model/atlas.ts";
import type { OfferedFile } from "../download.ts";
import { dialogSection } from "../../ui/dialog-section.ts";
import { shared } from "../../ui/shared.ts";
import type { View } from "../../derive/view-model.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import documentsCss from "./atlas-documents.css?inline";
import { PictureJob } from "./picture-job.ts";
import { saveSlides } from "./save-slides.ts";
import { sheet } from "../../ui/sheet.ts";
import { logFailure } from "../../ui/log-failure.ts";
import { NotArrivedError } from "../../ui/resource.ts";
import { slidesNotMade } from "./messages.ja.ts";

/** What came of the last file. */
type Told =
  | { readonly kind: "nothing" }
  | { readonly kind: "saved"; readonly file: OfferedFile }
  | { readonly kind: "stopped" }
  /** Whether what makes it arrived at all. */
  | { readonly kind: "failed"; readonly arrived: boolean };

/** What is taken along to a meeting beside the screen: slides of one's choice, and sheets to hand out. */
@customElement("atlas-documents")
export class AtlasDocuments extends LitElement {
  static override readonly styles = [shared, dialogSection, sheet(documentsCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now: the first slide, and what is handed out. */
  @property({ attribute: false }) view!: View;

  /** Ids of the metrics that get a slide. */
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private job: PictureJob | null = null;
  @state() private told: Told = { kind: "nothing" };

  @query(".save") private readonly saveButton!: HTMLElement | null;

  private readonly files: OfferedFile[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.job?.abort();
    for (const file of this.files.splice(0)) file.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    if (changed.has("view") && before?.metric.id !== this.view.metric.id) this.chosen = new Set([this.view.metric.id]);
  }

  protected override render() {
    const off = this.job !== null || this.chosen.size === 0 || !this.atlas.findings;
    return html`
      <section aria-labelledby="slides">
        <h3 id="slides">PowerPoint</h3>
        <p>
          1枚に1指標の、16：9のスライドです。文字と凡例はPowerPointで直せます。地図は拡大しても粗くならず、報告書の記述はノートに入ります。
        </p>
        ${this.choices()}
        <div class="tools">
          <button class="button strong save" aria-disabled=${off} @click=${() => off || void this.save()}>
            PowerPointで保存（${this.chosen.size}枚）
          </button>
          ${this.running()}
        </div>
        <div role="status">${this.goodNews()}</div>
        ${
          this.told.kind === "failed"
            ? html`<p class="error" role="alert">${slidesNotMade(this.told.arrived)}</p>`
            : nothing
        }
      </section>
      <section aria-labelledby="handout">
        <h3 id="handout">配布資料</h3>
        <p>いまの指標の地図と凡例、43市町村の値の表、根拠になった報告書の記述を、A4の用紙に印刷します。</p>
        <div class="tools">
          <button class="button" @click=${() => requestAction(this, { type: "choose-mode", mode: "handout" })}>
            配布資料を印刷
          </button>
        </div>
      </section>
    `;
  }

  private choices() {
    const { metrics, metric } = this.view;
    // What is shown now is the first slide, and so the first choice.
    const ordered = [...metrics.filter(({ id }) => id === metric.id), ...metrics.filter(({ id }) => id !== metric.id)];
    const all = this.chosen.size === metrics.length;
    return html`<fieldset>
      <legend>スライドにする指標</legend>
      <label
        ><input
          type="checkbox"
          .checked=${all}
          .indeterminate=${!all && this.chosen.size > 0}
          @change=${() => (this.chosen = new Set(all ? [] : metrics.map(({ id }) => id)))}
        />すべての指標</label
      >
      <ul>
        ${ordered.map(
          ({ id, label }) =>
            html`<li>
              <label
                ><input type="checkbox" .checked=${this.chosen.has(id)} @change=${() => this.toggle(id)} />${label}${
                  id === metric.id ? "（いまの表示）" : ""
                }</label
              >
            </li>`,
        )}
      </ul>
    </fieldset>`;
  }

  private running() {
    const { job } = this;
    if (!job?.state.shown) return nothing;
    return html`<progress max="1" .value=${job.state.share} aria-label="進み具合"></progress>
      <button class="button stop" @click=${() => job.abort()}>中止</button>`;
  }

  private goodNews() {
    if (this.job?.state.shown) return html`<p>スライドを作っています…</p>`;
    if (!this.atlas.findings) return html`<p>報告書の本文を読み込んでいます。</p>`;
    switch (this.told.kind) {
      case "saved": {
        const { name, address } = this.told.file;
        return html`<p>
          「${name}」を保存します。保存が始まらないときは、<a href=${address} download=${name}>こちらから</a>。
        </p>`;
      }
      case "stopped":
        return html`<p>中止しました。</p>`;
      case "failed":
      case "nothing":
        return nothing;
    }
  }

  private toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  private async save(): Promise<void> {
    const job = new PictureJob(() => this.requestUpdate());
    this.job = job;
    this.told = { kind: "nothing" };
    let aborted = false;
    job.told.signal.addEventListener("abort", () => (aborted = true));
    try {
      const { atlas, view, chosen } = this;
      const file = await saveSlides(atlas, view.parameters, chosen, view.vocabulary, job.told);
      this.files.push(file);
      this.told = { kind: "saved", file };
    } catch (cause) {
      if (!aborted) logFailure("the slides could not be made", cause);
      this.told = aborted ? { kind: "stopped" } : { kind: "failed", arrived: !(cause instanceof NotArrivedError) };
    } finally {
      job.end();
      const left = this.renderRoot.querySelector(".stop:focus") !== null;
      this.job = null;
      await this.updateComplete;
      // The button that had the focus is gone.
      if (left) this.saveButton?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-documents": AtlasDocuments;
  }
}
