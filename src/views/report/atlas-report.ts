import { lastOf } from "../../model/memo.ts";
import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Atlas } from "../../model/atlas.ts";
import { type DocumentText, documentTextOf } from "./derive/document-text.ts";
import type { Report } from "../../model/report.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { GlossarySwitch } from "../../reading/glossary-switch.ts";
import reportCss from "./atlas-report.css?inline";
import reportTextCss from "./report-text.css?inline";
import { textFailure, textPending } from "../../reading/findings-status.ts";
import { ReadingPlace } from "../../reading/reading-place.ts";
import { appendixEntries, reportAppendix } from "./report-appendix.ts";
import { printedEntries, reportContents } from "./report-contents.ts";
import { codedMetrics } from "../../derive/codings.ts";
import { reportOverview } from "./report-overview.ts";
import { reportPage } from "./report-page.ts";
import "../../reading/atlas-text-use.ts";
import { requestAction } from "../../ui/atlas-event.ts";
import { TermWalk } from "../../reading/term-walk.ts";
import { viewFrame } from "../../ui/frame/view-frame.ts";
import type { LoadError } from "../../ui/resource.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { setText } from "../../reading/set-text.ts";
import { messages } from "./messages.ja.ts";

/** The whole report as one document: overview and 18 centres' pages, with contents, anchors and notes in the margin. */
@customElement("atlas-report")
export class AtlasReport extends LitElement {
  static override readonly styles = [shared, viewFrame, setText, sheet(reportCss), sheet(reportTextCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** The report around the rows; null until it has been loaded. */
  @property({ attribute: false }) report: Report | null = null;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text did not load; null while it has not failed. */
  @property({ attribute: false }) failure: LoadError | null = null;

  /** Whether the rows are shaded by use: by what any metric quotes, and what none does. */
  @state() private shaded = false;

  private readonly glossary = new GlossarySwitch(this);
  private readonly place: ReadingPlace = new ReadingPlace(
    this,
    () => this.view.parameters.place,
    () => (this.text?.document.contents ?? []).map(({ anchor }) => anchor),
  );
  private text: DocumentText | null = null;
  private arriving = false;
  private followed: Element | null = null;
  private readonly textOf = lastOf((atlas: Atlas, report: Report, metrics: string, explains: boolean) =>
    documentTextOf(atlas, report, metrics.split(","), explains),
  );

  constructor() {
    super();
    new TermWalk(this, ".document > *");
  }

  protected override willUpdate(): void {
    const { atlas, report } = this;
    if (!report) return;
    const marked = this.shaded ? codedMetrics(atlas).map(({ id }) => id) : [this.view.metric.id];
    this.text = this.textOf(atlas, report, marked.join(), this.glossary.explains);
  }

  protected override render() {
    const { text } = this;
    return html`<div class="page with-contents flat">
      <header class="across" data-added>
        <h2 class="explore-only">${messages.label}</h2>
        ${text ? this.introduction() : nothing}
      </header>
      ${
        text
          ? html`
              ${reportContents({
                entries: [...printedEntries(text.document.contents, this.atlas.centres), ...appendixEntries],
                current: this.place.current,
                onFollow: (anchor) => this.place.follow(anchor),
              })}
              ${guard([text, this.shaded], () => this.document(text))}
            `
          : this.failure
            ? textFailure(this, this.failure)
            : textPending()
      }
    </div>`;
  }

  private introduction(): TemplateResult {
    const { key } = messages.report;
    return html`
      <p class="measure text-note below-4">${messages.report.lead(this.view.survey.citation)}</p>
      <ul class="key cluster text-note below-8">
        ${
          this.shaded
            ? html`<li>
                <span class="used">${key.used.sample}</span>${key.used.meaning}<span class="unused"
                  >${key.unused.sample}</span
                >${key.unused.meaning}
              </li>`
            : html`<li>
                <mark>${key.marked.sample}</mark>${key.marked.before}${this.metricChoice()}${key.marked.after}
              </li>`
        }
        <li><span class="wave">${key.misprint.sample}</span>${key.misprint.meaning}</li>
        <li class="screen-only">
          ${this.glossary.control(html`<span class="soft">${key.terms}<span class="wide-only">${key.termKeys}</span></span>`)}
        </li>
        <li class="screen-only">
          <label class="tick"
            ><input
              type="checkbox"
              role="switch"
              .checked=${this.shaded}
              @change=${this.onShade}
            />${messages.report.shade}</label
          >
        </li>
      </ul>
      ${
        this.shaded
          ? html`<details class="shares text-note measure">
              <summary>${messages.report.shares}</summary>
              <atlas-text-use .atlas=${this.atlas}></atlas-text-use>
            </details>`
          : nothing
      }
    `;
  }

  /** Stands in the key, because the key says whose quotes are marked. */
  private metricChoice(): TemplateResult {
    const { metric, metrics } = this.view;
    return html`<select class="screen-only" aria-label=${messages.report.key.marked.metric} @change=${this.onMetric}>
        ${metrics.map(({ id, label }) => html`<option value=${id} .selected=${id === metric.id}>${label}</option>`)}</select
      ><span class="paper-only bold">${metric.label}</span>`;
  }

  private readonly onMetric = ({ target }: Event): void =>
    requestAction(this, { type: "choose-metric", metric: (target as HTMLSelectElement).value });

  private document(text: DocumentText): TemplateResult {
    return html`<article class="document printed ${this.shaded ? "shaded" : ""}" aria-label=${messages.report.text}>
      <div class="overview" lang="ja">${reportOverview(text, this.view.vocabulary.initial.view)}</div>
      ${text.pages.map((page, index) => reportPage(page, index, text))}
      ${reportAppendix(text.glossary, this.view.survey)}
    </article>`;
  }

  private readonly onShade = ({ target }: Event): void => {
    this.shaded = (target as HTMLInputElement).checked;
  };

  protected override updated(): void {
    if (this.text && !this.arriving) void this.arrive();
    this.followContents();
  }

  /** Keeps the current entry of the contents, which are longer than a screen, in sight without moving the text. */
  private followContents(): void {
    const contents = this.renderRoot.querySelector<HTMLElement>(".contents");
    const current = contents?.querySelector<HTMLElement>("[aria-current=location]");
    if (!contents || !current || current === this.followed) return;
    this.followed = current;
    const [box, entry] = [contents.getBoundingClientRect(), current.getBoundingClientRect()];
    if (entry.top < box.top || entry.bottom > box.bottom)
      contents.scrollTop += entry.top - box.top - contents.clientHeight / 2;
  }

  /** Waits until the terms' own elements are drawn, because places in the text shift until then. */
  private async arrive(): Promise<void> {
    this.arriving = true;
    const words = this.renderRoot.querySelectorAll<LitElement>("atlas-term, atlas-misprint");
    await Promise.all(Array.from(words, (element) => element.updateComplete));
    if (this.isConnected) this.place.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.arriving = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-report": AtlasReport;
  }
}
