import { punctuation } from "../messages/ja/punctuation.ts";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Atlas, Evidence } from "../model/atlas.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import { type CodingRecord, codingsOf } from "../derive/codings.ts";
import { shared } from "../ui/style/shared.ts";
import { SheetController } from "../ui/frame/sheet-controller.ts";
import { sideFrame } from "../ui/frame/side-frame.ts";
import { classesOf } from "../derive/legend-classes.ts";
import { noAttention } from "../derive/highlight.ts";
import { AtlasEvent, requestAttention, requestGesture, requestSide } from "../ui/atlas-event.ts";
import { swatch } from "../ui/swatch.ts";
import { sideStyles } from "./side-styles.ts";
import { codingMessages } from "../messages/ja/codings.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { closeLabel } from "../ui/messages.ja.ts";
import { messages } from "./messages.ja.ts";

/** A passage that a search found, with its hits marked; the spans count in the passage's own text. */
function markedText(text: string, spans: Evidence["spans"]) {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  // The pieces alternate: every second one is a hit.
  return edges.slice(1).map((end, index) => {
    const piece = text.slice(edges[index], end);
    return index % 2 === 1 ? html`<mark class="bold">${piece}</mark>` : piece;
  });
}

/** The evidence of a metric's value: the quotes by centre, each leading to its place in the full text. */
@customElement("atlas-value-evidence")
export class AtlasValueEvidence extends LitElement {
  static override readonly styles = [shared, sideFrame, sideStyles];

  /** Everything that the view is derived from, including a search's metric. */
  @property({ attribute: false }) atlas!: Atlas;
  /** Id of the metric. */
  @property() metric = "";
  /** Id of one of its values. */
  @property() value = "";

  private readonly sheet = new SheetController(this, "half");

  protected override render() {
    const metric = this.atlas.metrics.find(({ id }) => id === this.metric);
    const shown = metric && classesOf(this.atlas, metric, []).find(({ value }) => value === this.value);
    // A search's metric disappears with its query.
    if (!metric || !shown)
      return html`<aside aria-label=${messages.valueEvidence.label} data-height=${this.sheet.height}>
        <header class="aligned apart">${this.sheet.grip()} ${this.closing()}</header>
      </aside>`;
    const codings = codingsOf(this.atlas, metric).filter(({ value }) => value.id === this.value);
    return html`
      <aside aria-label=${messages.valueEvidence.label} data-height=${this.sheet.height}>
        <header class="aligned apart top">
          ${this.sheet.grip()}
          <div class="grow">
            <h2 class="arrival aligned" tabindex="-1">${swatch(shown.paint)} <span>${shown.label}</span></h2>
            <p class="source remark unfolded">${punctuation.pair(metric.label, metric.question)}</p>
          </div>
          ${this.closing()}
        </header>
        <div
          id="body"
          class="body stack filling"
          tabindex="0"
          role="region"
          aria-label=${messages.valueEvidence.of(shown.label)}
          @pointerleave=${() => requestAttention(this, noAttention)}
        >
          <p class="count text-note">${shown.count}</p>
          ${codings.map((coding) => this.coding(coding))}
        </div>
      </aside>
    `;
  }

  private coding(coding: CodingRecord) {
    const { centre, municipalities, evidence } = coding;
    const codes = municipalities.map(({ id }) => id);
    return html`<section @pointerenter=${() => requestAttention(this, { kind: "group", codes })}>
      <h3 class="cluster edge-to-edge">
        <span class="name">${centre.label}</span
        ><span class="text-fine soft plain">${punctuation.names(municipalities.map(({ label }) => label))}</span>
      </h3>
      ${
        evidence.quotes.length === 0
          ? html`<p class="passage remark">${messages.valueEvidence.noQuotes}</p>`
          : html`<ul class="ruled">
              ${evidence.quotes.map((quote, index) => html`<li class="passage">${this.quote(coding, quote, index + 1)}</li>`)}
            </ul>`
      }
      ${evidence.note ? html`<p class="remark">${codingMessages.note(evidence.note)}</p>` : nothing}
    </section>`;
  }

  private quote(coding: CodingRecord, { column, heading, text, spans }: Evidence, number: number) {
    const [span] = spans;
    return html`
      <p class="source remark">
        ${this.atlas.survey.columns[column]}${heading ? html` <strong class="phrase" lang="ja">${heading}</strong>` : nothing}
      </p>
      <p class="text printed text-note">
        <span lang="ja">${coding.metric.id === searchMetricId ? markedText(text, spans) : text}</span>
        ${
          span
            ? html`<button
                class="link nowrap text-note screen-only"
                aria-label=${fullTextMessages.showOf(fullTextMessages.show, coding.centre.label, { words: text, number })}
                @click=${() => this.lead(coding, { column, ...span })}
              >
                ${fullTextMessages.show}
              </button>`
            : nothing
        }
      </p>
    `;
  }

  private lead(
    { centre, municipalities }: CodingRecord,
    span: Pick<Evidence, "column"> & Evidence["spans"][number],
  ): void {
    const municipality = municipalities[0]?.id;
    if (municipality === undefined) return;
    requestGesture(this, { type: "select-municipality", municipality }, { type: "open-panel" });
    this.dispatchEvent(new AtlasEvent({ kind: "place", place: { centre: centre.id, ...span }, municipality }));
  }

  private closing() {
    return html`<button class="button close rigid" @click=${() => requestSide(this, null)}>${closeLabel}</button>`;
  }

  protected override updated(changed: PropertyValues<AtlasValueEvidence>): void {
    if (!changed.has("value") && !changed.has("metric")) return;
    this.renderRoot.querySelector(".body")?.scrollTo({ top: 0 });
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-value-evidence": AtlasValueEvidence;
  }
}
