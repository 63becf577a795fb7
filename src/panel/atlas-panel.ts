import { type TemplateResult, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { FollowingElement } from "../ui/timing/following-element.ts";
import type { Atlas } from "../model/atlas.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import type { Report } from "../model/report.ts";
import { shared } from "../ui/style/shared.ts";
import { SheetController } from "../ui/frame/sheet-controller.ts";
import { setText } from "../reading/set-text.ts";
import { sideFrame } from "../ui/frame/side-frame.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { PanelModel } from "../derive/panel.ts";
import type { PassageList } from "../state/history/side.ts";
import { AtlasEvent, requestAction, requestSide } from "../ui/atlas-event.ts";
import type { AtlasFindings } from "./atlas-findings.ts";
import panelCss from "./atlas-panel.css?inline";
import type { WantedPlace } from "../state/history/side.ts";
import type { RowHits } from "../text/search/find.ts";
import { memberButton } from "./member-button.ts";
import { otherMetrics } from "./other-metrics.ts";
import { deselecting, panelActions } from "./panel-actions.ts";
import { failureText, uncoveredText } from "./panel-texts.ts";
import { valueGroups } from "./value-groups.ts";
import { swatch } from "../ui/swatch.ts";
import { TextReading } from "../reading/text-reading.ts";
import "./atlas-coding.ts";
import "./atlas-findings.ts";
import type { LoadError } from "../ui/resource.ts";
import { sheet } from "../ui/style/sheet.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { provenanceMessages } from "../messages/ja/provenance.ts";
import { messages } from "./messages.ja.ts";

type MunicipalityPanel = Extract<PanelModel, { kind: "municipality" }>;

/** Everything about the selected municipality; without a selection, about the prefecture. */
@customElement("atlas-panel")
export class AtlasPanel extends FollowingElement {
  static override readonly styles = [shared, setText, sideFrame, sheet(panelCss)];

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

  /** The panel of a closable side has an entry of the history by itself. */
  private readonly sheet = new SheetController(this, "peek", () => !this.closable);

  private readonly reading = new TextReading(this);
  private pending: WantedPlace | null = null;

  @query("atlas-findings") private readonly findings!: AtlasFindings | null;
  @query(".body") private readonly scroller!: HTMLElement | null;
  @query("h3.metric") private readonly valueHeading!: HTMLElement | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("place") && this.place) {
      this.pending = this.place;
      if (this.sheet.height === "peek") this.sheet.rise("half");
    }
    const { panel } = this.view;
    this.reading.follow(panel.kind === "municipality" ? panel.centre.id : null);
  }

  protected override render() {
    const { panel } = this.view;
    return html`
      <aside class="flat" aria-label=${panel.name} data-height=${this.sheet.height} data-kind=${panel.kind}>
        <header class="cluster apart">${this.sheet.grip()} ${this.wayBack()} ${this.heading(panel)}</header>
        <div
          id="body"
          class="body filling flat"
          tabindex="0"
          role="region"
          aria-label=${panel.kind === "prefecture" ? messages.prefecture.heading : messages.municipality.values(panel.name)}
          @show-quote=${this.onShowQuote}
        >
          ${this.body(panel)}
        </div>
      </aside>
    `;
  }

  private wayBack() {
    const { back } = this;
    if (!back && !this.closable) return nothing;
    const label = messages.wayBack[back?.kind ?? "none"];
    return html`<p class="way-back full text-note screen-only">
      <button class="link" @click=${() => requestSide(this, back)}>${label}</button>
    </p>`;
  }

  private heading(panel: PanelModel): TemplateResult {
    if (panel.kind === "prefecture") {
      return html`<h2>
        ${messages.prefecture.heading}<span class="text-note plain soft">${this.view.metric.label}</span>
      </h2>`;
    }
    return html`
      <h2>${panel.name}<span class="text-note plain soft" lang="ja">${panel.written}</span></h2>
      ${
        panel.kind === "municipality"
          ? html`<p class="peek aligned text-note narrow-only">
              ${swatch(panel.active.paint)}<span>${panel.active.class.short}</span>
            </p>`
          : nothing
      }
    `;
  }

  private body(panel: PanelModel): TemplateResult {
    switch (panel.kind) {
      case "prefecture":
        return valueGroups(this, this.view, panel);
      case "uncovered":
        return html`<p class="cluster gap-12 text-fine screen-only">${deselecting(this)}</p>
          ${uncoveredText(this.view, panel.name)}`;
      case "municipality":
        return html`${this.values(panel)}${this.fullText(panel)}`;
    }
  }

  private values(panel: MunicipalityPanel): TemplateResult {
    const { centre, others, active, codings } = panel;
    return html`
      <p class="centre remark">
        <strong>${centre.name}</strong>${messages.municipality.afterCentre(others.length)}
        ${others.map(({ code, name }) => memberButton(this, code, name))}
      </p>
      <h3 class="metric text-note plain soft below-8" tabindex="-1">${active.metric.label}</h3>
      <atlas-coding .coding=${active} ?failed=${this.failure !== null}
        >${panelActions(this, panel, this.view.parameters.compare)}</atlas-coding
      >
      ${this.failure ? failureText(this, this.failure) : nothing}
      ${otherMetrics(
        codings.filter((coding) => coding !== active),
        (metric) => void this.choose(metric),
        (place) => void this.lead(place),
      )}
      <p class="hint text-note soft below-12">${provenanceMessages.read(active.provenance)}</p>
    `;
  }

  private fullText({ centre, code, findings }: MunicipalityPanel): TemplateResult {
    return html`<section class="full-text parted edge-to-edge flat" aria-label=${messages.fullText.label(centre.name)}>
      <h2 class="aligned apart baseline edge-to-edge sticks flat text-note soft">
        ${messages.fullText.heading(centre.name)}<button
          class="link rigid plain text-fine screen-only"
          @click=${this.backToValue}
        >
          ${messages.fullText.backToValue}
        </button>
      </h2>
      ${
        findings
          ? html`${this.reading.tools(this.atlas, centre.id)}
              <atlas-findings
                class="printed below-8"
                .columns=${findings}
                .centre=${centre.id}
                .hits=${this.hits}
                .use=${this.reading.use(this.atlas, centre.id)}
                .notes=${this.reading.notes(this.atlas, this.report, centre.id)}
                .chosen=${this.reading.chosen}
                .codings=${this.reading.codings(this.atlas, this.report)}
                .atlas=${this.atlas}
                .municipality=${code}
                @choose-sentence=${(event: CustomEvent<SentencePlace | null>) =>
                  this.reading.choose(event.detail, this.atlas, this.report)}
              ></atlas-findings>`
          : this.failure
            ? html`<p>${messages.fullText.missing}</p>`
            : html`<p role="status">${fullTextMessages.loading}</p>`
      }
    </section>`;
  }

  private onShowQuote(event: CustomEvent<number>): void {
    void this.findings?.reveal(event.detail, scrolling());
  }

  private readonly backToValue = (): void => {
    this.scroller?.scrollTo({ top: 0, behavior: scrolling() });
    this.valueHeading?.focus({ preventScroll: true });
  };

  /** The row that was pressed leaves the list, so the focus goes to what it asked for. */
  private async choose(metric: string): Promise<void> {
    requestAction(this, { type: "choose-metric", metric });
    await this.updateComplete;
    this.valueHeading?.focus({ preventScroll: true });
  }

  /** To the sentence that a value rests on; it is chosen there, so that it stands out among those of the active metric. */
  private async lead(place: SentencePlace): Promise<void> {
    const sentence = await this.findings?.revealPlace(place, scrolling());
    if (sentence) this.reading.choose({ ...sentence, centre: place.centre }, this.atlas, this.report);
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
    const before = changed.get("view") as ViewModel | undefined;
    const { municipality, metric } = parameters;
    // Another subject is read from its beginning.
    if (before && (before.parameters.municipality !== municipality || before.parameters.metric !== metric)) {
      this.scroller?.scrollTo({ top: 0, behavior: "instant" });
    }
  }
}

/** How something is scrolled to on demand. */
function scrolling(): ScrollBehavior {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-panel": AtlasPanel;
  }
  interface HTMLElementEventMap {
    "show-quote": CustomEvent<number>;
  }
}
