import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import type { Report } from "../model/report.ts";
import { mostCompared } from "../state/state.ts";
import { shared } from "../ui/style/shared.ts";
import { sideFrame } from "../ui/frame/side-frame.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { PanelView } from "../derive/panel.ts";
import type { PassageList } from "../state/side.ts";
import { AtlasEvent, requestAction, requestSide } from "../ui/atlas-event.ts";
import type { AtlasFindings } from "./atlas-findings.ts";
import panelMediaCss from "./atlas-panel-media.css?inline";
import panelCss from "./atlas-panel.css?inline";
import type { WantedPlace } from "../state/side.ts";
import type { RowHits } from "../text/search/find.ts";
import { failureText, memberButton, prefectureText, uncoveredText } from "./panel-texts.ts";
import { swatch } from "../ui/swatch.ts";
import { TextReading } from "../reading/text-reading.ts";
import "./atlas-coding.ts";
import "./atlas-findings.ts";
import type { LoadError } from "../ui/resource.ts";
import { sheet } from "../ui/style/sheet.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { provenanceMessages } from "../messages/ja/provenance.ts";
import { messages } from "./messages.ja.ts";

type MunicipalityPanel = Extract<PanelView, { kind: "municipality" }>;

/** Everything about the selected municipality; without a selection, about the prefecture. */
@customElement("atlas-panel")
export class AtlasPanel extends LitElement {
  static override readonly styles = [shared, sideFrame, sheet(panelCss), sheet(panelMediaCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text could not be loaded, or null. */
  @property({ attribute: false }) failure: LoadError | null = null;

  /** The atlas that the view is derived from; null where only the view is given. */
  @property({ attribute: false }) atlas: Atlas | null = null;
  /** What is known about the report's text; null until it has been loaded. */
  @property({ attribute: false }) report: Report | null = null;
  /** What the search found in the centre's row. */
  @property({ attribute: false }) hits: RowHits | null = null;
  /** The place in the full text that the reader asked for last. */
  @property({ attribute: false }) place: WantedPlace | null = null;
  /** The list that the reader came from. */
  @property({ attribute: false }) back: PassageList | null = null;
  /** Whether the view leaves no room for a panel beside it. */
  @property({ type: Boolean }) closable = false;

  /** Whether the sheet, which the panel is on a narrow screen, is drawn up. */
  @state() private open = false;

  private readonly reading = new TextReading(this);
  private pending: WantedPlace | null = null;

  @query("atlas-findings") private readonly findings!: AtlasFindings | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("place") && this.place) {
      this.pending = this.place;
      this.open = true;
    }
    const { panel } = this.view;
    this.reading.follow(panel.kind === "municipality" ? panel.centre.id : null);
  }

  protected override render() {
    const { panel } = this.view;
    return html`
      <aside aria-label=${panel.name} ?data-open=${this.open} data-kind=${panel.kind}>
        <header>
          ${this.wayBack()} ${this.heading(panel)}
          <button
            class="sheet-button"
            aria-expanded=${this.open}
            aria-controls="body"
            aria-label=${this.open ? messages.sheet.fold : messages.sheet.unfold}
            @click=${() => (this.open = !this.open)}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M5 15l7-7 7 7" fill="none" stroke="currentColor" stroke-width="2.5"></path>
            </svg>
          </button>
        </header>
        <div id="body" class="body" @show-quote=${this.onShowQuote}>${this.body(panel)}</div>
      </aside>
    `;
  }

  private wayBack() {
    const { back } = this;
    if (!back && !this.closable) return nothing;
    const label = messages.wayBack[back?.kind ?? "none"];
    return html`<p class="way-back screen-only">
      <button class="link" @click=${() => requestSide(this, back)}>${label}</button>
    </p>`;
  }

  private heading(panel: PanelView): TemplateResult {
    if (panel.kind === "prefecture") return html`<h2>${panel.name}</h2>`;
    return html`
      <div>
        <h2>${panel.name}<span class="kana">${panel.kana}</span></h2>
        ${
          panel.kind === "municipality"
            ? html`<p class="peek">${swatch(panel.active.class.paint)}${panel.active.class.label}</p>`
            : nothing
        }
      </div>
      <button
        class="button screen-only"
        @click=${() => requestAction(this, { type: "select-municipality", municipality: null })}
      >
        ${messages.deselect}
      </button>
    `;
  }

  private body(panel: PanelView): TemplateResult {
    switch (panel.kind) {
      case "prefecture":
        return prefectureText(this, this.view, panel.summary);
      case "uncovered":
        return uncoveredText(this.view, panel.name);
      case "municipality":
        return this.municipality(panel);
    }
  }

  private municipality(panel: MunicipalityPanel): TemplateResult {
    const { centre, others, active, codings, findings, name } = panel;
    return html`
      <div class="upper filling" tabindex="0" role="region" aria-label=${messages.municipality.values(name)}>
        <p class="centre">
          <strong>${centre.name}</strong>${messages.municipality.afterCentre(others.length)}
          ${others.map(({ code, name: other }) => memberButton(this, code, other))}
          <button
            class="button small screen-only"
            aria-pressed=${centre.focused}
            @click=${() => requestAction(this, { type: "focus", centre: centre.focused ? null : centre.id })}
          >
            ${centre.focused ? messages.municipality.showWhole : messages.municipality.enlarge}
          </button>
          <button
            class="button small screen-only"
            @click=${() => requestAction(this, { type: "toggle-comparison", centre: centre.id })}
          >
            ${this.comparing(centre.id)}
          </button>
        </p>
        <h3>${active.metric.label}<span class="question">${active.metric.question}</span></h3>
        <atlas-coding .coding=${active} ?failed=${this.failure !== null}></atlas-coding>
        ${this.failure ? failureText(this, this.failure) : nothing}
        <h3>${messages.municipality.allMetrics}</h3>
        <ul class="codings">
          ${codings.map(
            (coding) =>
              html`<li>
                <button
                  class="coding"
                  aria-current=${coding === active}
                  @click=${() => requestAction(this, { type: "choose-metric", metric: coding.metric.id })}
                >
                  <span class="name">${coding.metric.label}</span>
                  ${swatch(coding.paint)}<span>${coding.class.label}</span>
                </button>
              </li>`,
          )}
        </ul>
        <p class="hint">${provenanceMessages.read(active.provenance)}</p>
      </div>
      <section class="lower filling" tabindex="0" aria-label=${messages.fullText.label(centre.name)}>
        <h2 class="lower-heading">${messages.fullText.heading(centre.name)}</h2>
        ${
          findings
            ? html`${this.reading.tools(this.atlas, centre.id)}
                <atlas-findings
                  .columns=${findings}
                  .centre=${centre.id}
                  .hits=${this.hits}
                  .use=${this.reading.use(this.atlas, centre.id)}
                  .notes=${this.reading.notes(this.atlas, this.report, centre.id)}
                  .chosen=${this.reading.chosen}
                  .codings=${this.reading.codings(this.atlas, this.report)}
                  .atlas=${this.atlas}
                  .municipality=${panel.code}
                  @choose-sentence=${(event: CustomEvent<SentencePlace | null>) =>
                    this.reading.choose(event.detail, this.atlas, this.report)}
                ></atlas-findings>`
            : this.failure
              ? html`<p>${messages.fullText.missing}</p>`
              : html`<p role="status">${fullTextMessages.loading}</p>`
        }
      </section>
    `;
  }

  /** What the button does. When the comparison is full, the centre replaces the last one. */
  private comparing(centre: string): string {
    const { compare } = this.view.parameters;
    if (compare.includes(centre)) return messages.comparison.remove;
    return compare.length < mostCompared ? messages.comparison.add : messages.comparison.replace(mostCompared);
  }

  private onShowQuote(event: CustomEvent<number>): void {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    void this.findings?.reveal(event.detail, still ? "instant" : "smooth");
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    this.reading.mark(this.atlas, this.report);
    const { panel, parameters } = this.view;
    if (
      this.pending &&
      panel.kind === "municipality" &&
      panel.findings &&
      this.pending.place.centre === panel.centre.id
    ) {
      void this.findings?.revealPlace(this.pending.place, "instant");
      this.pending = null;
      return;
    }
    if (panel.kind === "municipality" && panel.findings && this.atlas && !this.report && this.checkVisibility()) {
      this.dispatchEvent(new AtlasEvent({ kind: "report-useful" }));
    }
    if (!changed.has("view")) return;
    const before = changed.get("view") as ViewModel | undefined;
    const sameSubject =
      before?.parameters.municipality === parameters.municipality && before.parameters.metric === parameters.metric;
    const textCame = before?.panel.kind === "municipality" && before.panel.findings === null;
    if (panel.kind !== "municipality" || (sameSubject && !textCame)) return;
    this.renderRoot.querySelector(".upper")?.scrollTo({ top: 0 });
    const lower = this.renderRoot.querySelector<HTMLElement>(".lower");
    lower?.scrollTo({ top: 0 });
    // Only a lower part that scrolls by itself may move; where the sheet scrolls as a whole, its top would move out of
    // sight.
    if (lower && getComputedStyle(lower).overflowY !== "visible") void this.findings?.reveal(0, "instant");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-panel": AtlasPanel;
  }
  interface HTMLElementEventMap {
    "show-quote": CustomEvent<number>;
  }
}
