import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { describeView } from "../render/page/description.ts";
import { leastMapScale } from "../render/page/map/map-block.ts";
import { mapSvg } from "../render/page/map/map-picture.ts";
import { shownFact } from "../render/page/shown-fact.ts";
import { sameViewLine } from "../render/page/same-view.ts";
import { shared } from "../ui/style/shared.ts";
import { type ViewModel, deriveViewModel } from "../derive/view-model.ts";
import { type Handout, handoutOf, withMarks } from "../derive/handout.ts";
import { provenanceOf } from "../derive/wording/provenance.ts";
import { applicationName } from "../messages/ja.ts";
import { AtlasEvent, requestAction } from "../ui/atlas-event.ts";
import { siteAddress } from "../export/site-address.ts";
import { annexTable } from "./annex-table.ts";
import paperCss from "./paper.css?inline";
import handoutCss from "./atlas-handout.css?inline";
import { handoutLegend } from "./handout-legend.ts";
import { messages } from "./messages.ja.ts";
import { type Orientation, PaperController } from "./paper.ts";
import { valueTable } from "./value-table.ts";
import { textTold } from "./text-told.ts";
import type { LoadError } from "../ui/resource.ts";
import { sheet } from "../ui/style/sheet.ts";
import { tableStyles } from "../ui/style/table.ts";

/** Sizes of the map on its sheet, in the picture's units: 1240 to the width of an upright sheet. */
const mapSizes: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 720, height: 1090 },
  landscape: { width: 900, height: 860 },
};

const { tools: said } = messages;

/** The pages for paper: the map with its legend, the values of all municipalities, and the passages they rest on. */
@customElement("atlas-handout-pages")
export class AtlasHandoutPages extends LitElement {
  static override readonly styles = [shared, tableStyles, sheet(paperCss), sheet(handoutCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is handed out. A view without a map of its own hands out the map of its metric. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text is not there, if it does not come. */
  @property({ attribute: false }) failure: LoadError | null = null;
  /** True while another metric stands in for the one that is asked for: printing it would mislead. */
  @property({ type: Boolean }) incomplete = false;

  /** Which way the sheets are held. */
  @property({ reflect: true }) orientation: Orientation = "portrait";

  @state() private picture: string | null = null;

  @query("h1") private readonly heading!: HTMLElement;

  private readonly paper = new PaperController(this);
  private shown!: ViewModel;
  private handout!: Handout;

  override connectedCallback(): void {
    super.connectedCallback();
    // The element dropped its picture when it left the page.
    if (this.hasUpdated) this.requestUpdate("view");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dropPicture();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, view, orientation } = this;
    if (changed.has("view") || changed.has("atlas")) {
      const { parameters, vocabulary } = view;
      const { initial } = vocabulary;
      this.shown =
        parameters.view === initial.view
          ? view
          : deriveViewModel(atlas, { ...parameters, view: initial.view }, vocabulary);
      this.handout = handoutOf(atlas, this.shown);
      // An address may open these pages first, before anything else has asked for the text.
      if (!atlas.findings && !this.failure) this.dispatchEvent(new AtlasEvent({ kind: "retry" }));
    }
    if (changed.has("view") || changed.has("orientation")) {
      this.dropPicture();
      const svg = mapSvg(withMarks(this.shown), {
        ...mapSizes[orientation],
        labels: true,
        callout: true,
        leastScale: leastMapScale.paper,
      });
      this.picture = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    }
    this.paper.use(orientation, `${this.name}　${this.shown.survey.asOf}　${applicationName}`);
  }

  protected override firstUpdated(): void {
    // The focused element has left the page together with the map.
    this.heading.focus();
  }

  protected override render() {
    const { shown, handout } = this;
    return html`
      <div class="tools sticks screen-only" role="region" aria-label=${said.label}>
        <button class="button strong" ?disabled=${!this.atlas.findings || this.incomplete} @click=${this.print}>
          ${said.print}
        </button>
        <div role="group" aria-label=${said.orientation} class="aligned">
          ${(Object.keys(said.orientations) as Orientation[]).map(
            (orientation) =>
              html`<button
                class="button"
                aria-pressed=${orientation === this.orientation}
                @click=${() => (this.orientation = orientation)}
              >
                ${said.orientations[orientation]}
              </button>`,
          )}
        </div>
        <button class="button" @click=${this.leave}>${said.leave}</button>
        ${this.told()}
      </div>
      <main class="sheet flat text-fine">
        ${this.front(shown)}
        <section class="values" aria-labelledby="values">
          <h2 id="values">${messages.values.heading}</h2>
          ${valueTable(handout)}
        </section>
        ${handout.metrics.map((metric, index) => annexTable(metric, index))}
        <section class="credits parted keep soft" aria-label=${messages.credits}>${this.credits()}</section>
      </main>
    `;
  }

  /** The first sheet. It is complete in itself, because people may get no other. */
  private front(shown: ViewModel) {
    const headline = shown.headline.map((phrase) => html`<span class="phrase">${phrase}</span>`);
    return html`<section class="front" aria-label=${messages.map}>
      <header>
        <p class="metric soft bold">${this.name}</p>
        <h1 class="arrival" tabindex="-1">${headline}</h1>
        ${this.handout.metrics.map(({ question }) => html`<p class="text-note">${question}</p>`)}
        <p class="soft">${shown.survey.subject}</p>
        <p class="soft">${shown.survey.asOf}</p>
        ${shownFact(shown).map((fact) => html`<p class="soft">${fact}</p>`)}
      </header>
      ${handoutLegend(shown)}
      ${
        this.picture === null
          ? nothing
          : html`<img
              class="map"
              src=${this.picture}
              width=${mapSizes[this.orientation].width}
              height=${mapSizes[this.orientation].height}
              alt=${describeView(shown)}
            />`
      }
      <footer class="credits soft">${this.credits()}</footer>
    </section>`;
  }

  private credits() {
    const same = sameViewLine(siteAddress(this.shown.parameters, this.shown.vocabulary));
    return html`<p>${this.shown.survey.credits.report}　${this.shown.survey.credits.boundaries}</p>
      <p>${provenanceOf(this.shown)}</p>
      ${same === null ? nothing : html`<p>${same}</p>`}`;
  }

  private told() {
    if (this.atlas.findings) {
      return this.incomplete ? html`<p class="told text-note" role="status">${said.searchMapComing}</p>` : nothing;
    }
    return textTold(this, this.failure);
  }

  private get name(): string {
    return messages.title(this.handout.metrics.map(({ label }) => label));
  }

  private readonly print = async (): Promise<void> => {
    // Printing must wait for the map, or the first sheet would lack it.
    await this.renderRoot.querySelector<HTMLImageElement>("img.map")?.decode();
    window.print();
  };

  private readonly leave = (): void => requestAction(this, { type: "choose-mode", mode: "explore" });

  private dropPicture(): void {
    if (this.picture !== null) URL.revokeObjectURL(this.picture);
    this.picture = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-handout-pages": AtlasHandoutPages;
  }
}
