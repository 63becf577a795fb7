import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, type PropertyValues, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../../model/atlas.ts";
import { dialogSection } from "../../ui/dialog/dialog-section.ts";
import { ExportController } from "../export-controller.ts";
import { type SlideChoice, lackOf } from "../materials.ts";
import { said } from "../messages.ja.ts";
import { outcomeTemplate } from "../outcome.ts";
import { paperSource } from "../paper-source.ts";
import { progressTemplate } from "../progress.ts";
import { formatsOf } from "../registry.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { messages } from "./messages.ja.ts";

/** Offers slides of the chosen metrics, and handouts: what people take to a meeting besides the screen. */
@customElement("atlas-documents")
export class AtlasDocuments extends LitElement {
  static override readonly styles = [shared, dialogSection];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now: the first slide, and what is handed out. */
  @property({ attribute: false }) view!: ViewModel;

  /** Ids of the metrics that get a slide. */
  @state() private chosen: ReadonlySet<string> = new Set();
  @query(".save") private readonly saveButton!: HTMLElement | null;

  private readonly exports: ExportController<"slides"> = new ExportController(this, "slides", () => this.saveButton);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    if (changed.has("view") && before?.metric.id !== this.view.metric.id) this.chosen = new Set([this.view.metric.id]);
  }

  protected override render() {
    const slides = formatsOf("slides", "file");
    const handouts = formatsOf("handout", "paper");
    const off = this.exports.busy || lackOf.slides(this.material) !== null;
    return html`
      <section class="stack below-8" aria-labelledby="slides">
        <h3 id="slides">${punctuation.names(slides.map(({ words }) => words.label))}</h3>
        ${slides.map(({ words }) => html`<p>${words.hint}</p>`)} ${this.choices()}
        <div class="tools">
          ${slides.map(
            (format) =>
              html`<button
                class="button strong save"
                aria-disabled=${off}
                @click=${() => this.exports.make(format, this.material)}
              >
                ${messages.documents.slideCount(format.words.press, this.chosen.size)}
              </button>`,
          )}
          ${progressTemplate(this.exports)}
        </div>
        ${this.told()}
      </section>
      ${handouts.map(
        (format) =>
          html`<section class="stack below-24" aria-labelledby=${format.id}>
            <h3 id=${format.id}>${format.words.label}</h3>
            <p>${format.words.hint}</p>
            <div class="tools">
              <button class="button" @click=${() => format.print(this.paper)}>${format.words.press}</button>
            </div>
          </section>`,
      )}
    `;
  }

  private choices() {
    const { metrics, metric } = this.view;
    // The first slide shows what is shown now, so its metric is the first choice.
    const ordered = [...metrics.filter(({ id }) => id === metric.id), ...metrics.filter(({ id }) => id !== metric.id)];
    const all = this.chosen.size === metrics.length;
    return html`<fieldset>
      <legend class="text-note bold">${messages.documents.metrics}</legend>
      <label class="tick text-note"
        ><input
          type="checkbox"
          .checked=${all}
          .indeterminate=${!all && this.chosen.size > 0}
          @change=${() => (this.chosen = new Set(all ? [] : metrics.map(({ id }) => id)))}
        />${messages.documents.allMetrics}</label
      >
      <ul class="options">
        ${ordered.map(
          ({ id, label }) =>
            html`<li>
              <label class="tick text-note"
                ><input type="checkbox" .checked=${this.chosen.has(id)} @change=${() => this.toggle(id)} />${
                  id === metric.id ? messages.documents.shown(label) : label
                }</label
              >
            </li>`,
        )}
      </ul>
    </fieldset>`;
  }

  private told() {
    if (this.exports.progress) return html`<p role="status">${said.slides}</p>`;
    if (lackOf.slides(this.material) === "text") return html`<p role="status">${said.textIsComing}</p>`;
    return outcomeTemplate(this.exports.outcome, (format) => void this.exports.make(format, this.material));
  }

  private get material(): SlideChoice {
    return { atlas: this.atlas, view: this.view, metrics: this.chosen };
  }

  private readonly paper = paperSource(this);

  private toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-documents": AtlasDocuments;
  }
}
