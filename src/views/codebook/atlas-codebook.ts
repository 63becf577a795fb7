import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Atlas } from "../../model/atlas.ts";
import { type Codebook, type CodebookMetric, codebookOf } from "./derive/codebook.ts";
import { codingsByValue } from "./derive/codebook-values.ts";
import type { Report } from "../../model/report.ts";
import { allMetrics } from "../../state/state.ts";
import { shared } from "../../ui/style/shared.ts";
import { addressOf } from "../../state/address/address.ts";
import { readerOf } from "../../state/vocabulary.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { requestAction, requestGesture } from "../../ui/atlas-event.ts";
import codebookCss from "./atlas-codebook.css?inline";
import { codebookMetric } from "./codebook-metric.ts";
import { textFailure, textPending } from "../../reading/findings-status.ts";
import { ReadingPlace } from "../../reading/reading-place.ts";
import "../../reading/atlas-text-use.ts";
import { viewFrame } from "../../ui/frame/view-frame.ts";
import type { LoadError } from "../../ui/resource.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/**
 * The codebook: what each metric asks, how it is read, and every coding with its evidence. The address decides whether it
 * lists all metrics or the active one, all centres or the focused one, all values or the pinned ones.
 */
@customElement("atlas-codebook")
export class AtlasCodebook extends LitElement {
  static override readonly styles = [shared, viewFrame, sheet(codebookCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** The report around the rows; null until it has been loaded. */
  @property({ attribute: false }) report: Report | null = null;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text did not load; null while it has not failed. */
  @property({ attribute: false }) failure: LoadError | null = null;

  private readonly place = new ReadingPlace(
    this,
    () => this.view.parameters.place,
    () => [],
  );

  protected override render() {
    const { report } = this;
    const { parameters, metric } = this.view;
    return html`<div class="page flat">
      <h2 class="explore-only">${messages.codebook.heading}</h2>
      <p class="lead measure text-note below-4">${messages.codebook.lead(this.view.survey.provenance)}</p>
      ${
        report && this.atlas.findings
          ? guard(
              [this.atlas, report, metric.id, parameters.values, parameters.focus, parameters.municipality, this.all],
              () => this.codebook(report),
            )
          : this.failure
            ? textFailure(this, this.failure)
            : textPending()
      }
    </div>`;
  }

  private codebook(report: Report): TemplateResult {
    const { focus } = this.view.parameters;
    const known = codebookOf(this.atlas, report, { metric: null, centre: focus, value: null });
    const active = known.metrics.filter(({ id }) => id === this.view.metric.id);
    // A search's metric has no codings, so all other metrics are listed instead.
    const shown = this.all || active.length === 0 ? known.metrics : active;
    const pinned = shown.length === 1 ? this.view.parameters.values : [];
    const listed = shown
      .flatMap((metric) => codingsByValue(metric, pinned))
      .reduce((sum, { codings }) => sum + codings.length, 0);
    return html`
      <details class="rules text-note below-8">
        <summary>${messages.codebook.rules(known.rules.length)}</summary>
        <dl class="columns">
          ${known.rules.map(
            ({ title, text }) =>
              html`<div>
                <dt>${title}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
      </details>
      <details class="shares text-note measure">
        <summary>${messages.codebook.shares}</summary>
        <p class="soft">${messages.codebook.sharesHint}</p>
        <atlas-text-use .atlas=${this.atlas}></atlas-text-use>
      </details>
      ${this.filters(known, shown.length > 1, listed, pinned)}
      ${repeat(
        shown,
        ({ id }) => id,
        (metric, index) => this.metric(report, metric, pinned, { single: shown.length === 1, first: index === 0 }),
      )}
    `;
  }

  protected override updated(): void {
    // A reader who checks codings one by one returns from the report to the last of them.
    if (this.report && this.atlas.findings) this.place.arrive();
  }

  private filters(codebook: Codebook, many: boolean, listed: number, pinned: readonly string[]): TemplateResult {
    const { focus } = this.view.parameters;
    const chosen = many ? "" : this.view.metric.id;
    return html`<div
        class="card filters cluster gap-16 text-note screen-only below-12"
        role="group"
        aria-label=${messages.codebook.filters}
      >
        <label class="aligned"
          >${messages.codebook.metric}<select class="grow" @change=${this.onMetric}>
            <option value="" .selected=${chosen === ""}>${messages.codebook.allMetrics}</option>
            ${codebook.metrics.map(({ id, label }) => html`<option value=${id} .selected=${id === chosen}>${label}</option>`)}
          </select></label
        >
        <label class="aligned"
          >${messages.codebook.centre}<select class="grow" @change=${this.onCentre}>
            <option value="" .selected=${focus === null}>${messages.codebook.allCentres}</option>
            ${this.atlas.centres.map(({ id, name }) => html`<option value=${id} .selected=${id === focus}>${name}</option>`)}
          </select></label
        >
        ${
          pinned.length === 0
            ? many
              ? nothing
              : html`<span class="hint soft">${messages.codebook.chooseValue}</span>`
            : html`<button class="button" @click=${() => requestAction(this, { type: "clear-values" })}>
                ${messages.codebook.allValues}
              </button>`
        }
      </div>
      <p class="count text-note soft below-8" role="status">${messages.codebook.count(codebook.all, listed)}</p>`;
  }

  private metric(
    report: Report,
    metric: CodebookMetric,
    pinned: readonly string[],
    { single, first }: { readonly single: boolean; readonly first: boolean },
  ): TemplateResult {
    const { focus, municipality } = this.view.parameters;
    return codebookMetric({
      survey: this.view.survey,
      report,
      metric,
      first,
      // With one centre, values without a coding would be headings over nothing.
      values: codingsByValue(metric, pinned).filter(({ codings }) => focus === null || codings.length > 0),
      pinned,
      selected: municipality,
      address: (id, anchor) => this.address(id, anchor),
      onAnchor: this.onAnchor,
      onMunicipality: this.onMunicipality,
      onValue: single ? (value) => requestAction(this, { type: "toggle-value", value }) : null,
    });
  }

  /** Whether all metrics are listed. */
  private get all(): boolean {
    return this.view.parameters.place === allMetrics;
  }

  private address(metric: string, place: string): string {
    const { parameters, vocabulary } = this.view;
    return addressOf({ ...parameters, view: readerOf("all", vocabulary), metric, values: [], place }, vocabulary);
  }

  private readonly onAnchor = (metric: string, anchor: string, event: MouseEvent): void => {
    // The browser itself opens the link in another window or tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    requestGesture(
      this,
      { type: "choose-metric", metric },
      { type: "choose-view", view: readerOf("all", this.view.vocabulary) },
      { type: "go-to-place", place: anchor },
    );
  };

  private readonly onMunicipality = (metric: string, municipality: string): void => {
    requestGesture(
      this,
      { type: "choose-metric", metric },
      { type: "select-municipality", municipality },
      { type: "choose-view", view: this.view.vocabulary.initial.view },
    );
  };

  private readonly onMetric = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    if (value === "") requestAction(this, { type: "go-to-place", place: allMetrics });
    else requestGesture(this, { type: "choose-metric", metric: value }, { type: "go-to-place", place: null });
  };

  private readonly onCentre = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    requestAction(this, { type: "focus", centre: value === "" ? null : value });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-codebook": AtlasCodebook;
  }
}
