import { punctuation } from "../messages/ja/punctuation.ts";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Atlas, byId } from "../model/atlas.ts";
import type { SentenceCoding } from "../derive/sentence-codings.ts";
import type { Confidence, GlossaryTerm, Misprint } from "../model/report.ts";
import { shared } from "../ui/style/shared.ts";
import { classesOf } from "../derive/legend-classes.ts";
import { scopePaint } from "../derive/scope-paint.ts";
import { suspicionLabels } from "../messages/ja.ts";
import { requestAction, requestGesture } from "../ui/atlas-event.ts";
import { swatch } from "../ui/swatch.ts";
import sentenceCss from "./atlas-sentence.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { codingMessages } from "../messages/ja/codings.ts";
import { messages } from "./messages.ja.ts";

const confidences: readonly Confidence[] = ["likely", "possible"];

/**
 * A chosen sentence: each coding that rests on it, with metric, value, rule and the municipalities that it colours; then
 * why misprints are suspected, and its terms.
 */
@customElement("atlas-sentence")
export class AtlasSentence extends LitElement {
  static override readonly styles = [shared, sheet(sentenceCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** Codings that rest on the sentence. */
  @property({ attribute: false }) codings: readonly SentenceCoding[] = [];
  /** Suspected misprints in the sentence. */
  @property({ attribute: false }) misprints: readonly Misprint[] = [];
  /** Terms of the sentence that are to be explained. */
  @property({ attribute: false }) terms: readonly GlossaryTerm[] = [];
  /** Code of the selected municipality. */
  @property() municipality = "";

  protected override render() {
    const { codings } = this;
    return html`<div class="card stack">
      <div role="status">
        <h4 class="text-note">
          ${codings.length === 0 ? messages.sentence.noValues : messages.sentence.values(codings.length)}
        </h4>
        ${codings.length === 0 ? html`<p>${messages.sentence.noMetric}</p>` : nothing}
      </div>
      <ul class="ruled">
        ${codings.map((coding) => html`<li>${this.coding(coding)}</li>`)}
      </ul>
      ${confidences.map((confidence) => this.suspected(confidence))}
      ${
        this.terms.length === 0
          ? nothing
          : html`<h4 class="text-fine soft below-8">${messages.sentence.terms}</h4>
              <dl class="terms stack gap-4">
                ${this.terms.map(
                  ({ term, text }) =>
                    html`<dt class="bold">${term}</dt>
                      <dd class="soft">${text}</dd>`,
                )}
              </dl>`
      }
    </div>`;
  }

  private suspected(confidence: Confidence) {
    const misprints = this.misprints.filter((misprint) => misprint.confidence === confidence);
    if (misprints.length === 0) return nothing;
    return html`<h4 class="text-fine soft below-8">${suspicionLabels[confidence]}</h4>
      <dl class="misprints stack gap-4">
        ${misprints.map(
          ({ part, reading, why }) =>
            html`<dt class="bold" lang="ja">${messages.misprint.corrected(part, reading)}</dt>
              <dd class="soft">${why}</dd>`,
        )}
      </dl>`;
  }

  private coding({ metric, question, value, scope, scopeText, municipalities, rule, evidence }: SentenceCoding) {
    const whole = byId(this.atlas.metrics, metric.id);
    const paint = classesOf(this.atlas, whole, []).find((entry) => entry.value === value.id)?.paint;
    return html`
      <p class="value cluster">
        ${paint ? swatch(scopePaint(paint, scope, whole.unit)) : nothing}<span
          >${metric.label}${punctuation.labelEnd}<strong>${value.label}</strong></span
        >
      </p>
      <p class="detail remark">
        ${punctuation.names(municipalities.map(({ label }) => label))}${scopeText === null ? "" : punctuation.aside(scopeText)}
      </p>
      ${evidence.note ? html`<p class="detail remark">${codingMessages.note(evidence.note)}</p>` : nothing}
      <details class="remark">
        <summary class="linked">${messages.sentence.questionAndRule}</summary>
        <p>${question}</p>
        <p>${rule ?? messages.sentence.noRule}</p>
      </details>
      <button
        class="link"
        @click=${() => {
          const codes = municipalities.map(({ id }) => id);
          const [first] = codes;
          const choice = { type: "choose-metric", metric: metric.id } as const;
          if (first === undefined || codes.includes(this.municipality)) requestAction(this, choice);
          else requestGesture(this, { type: "select-municipality", municipality: first }, choice);
        }}
      >
        ${messages.sentence.showOnMap(metric.label)}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-sentence": AtlasSentence;
  }
}
