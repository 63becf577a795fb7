import { punctuation } from "../messages/ja/punctuation.ts";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { searchMetricId } from "../model/hit-steps.ts";
import type { FoundPlace } from "../derive/places/found-place.ts";
import type { SearchResult } from "../text/search/find.ts";
import type { Term } from "../text/search/query.ts";
import { shared } from "../ui/style/shared.ts";
import { SheetController } from "../ui/frame/sheet-controller.ts";
import { sideFrame } from "../ui/frame/side-frame.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { noAttention } from "../derive/highlight.ts";
import { requestAction, requestAttention, requestSide } from "../ui/atlas-event.ts";
import type { SearchSession } from "./session.ts";
import { noResults } from "./no-results.ts";
import { leadTo } from "./lead.ts";
import { type CentreHits, type ShownHit, hitsByCentre, resultInWords } from "./results.ts";
import { placesNamed, showing } from "./places.ts";
import { passage } from "./passage.ts";
import { sideStyles } from "./side-styles.ts";
import { searchMetricMessages } from "../messages/ja/search.ts";
import { messages } from "./messages.ja.ts";

/** How many passages are drawn at once: more would delay the next key. */
const atOnce = 40;

/** What the search found, beside the view: passages in context, each leading to the map or the full text. */
@customElement("atlas-search")
export class AtlasSearch extends LitElement {
  static override readonly styles = [shared, sideFrame, sideStyles];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is searched for, as the address has it. */
  @property() query = "";
  /** The report and its search. */
  @property({ attribute: false }) session!: SearchSession;
  /** A new object each time that the reader opens the list from the box; null where the address opened it. */
  @property({ attribute: false }) wanted: object | null = null;

  @state() private limit = atOnce;
  private readonly sheet = new SheetController(this, "half");

  private result: SearchResult = { kind: "empty", leftOut: 0 };
  private groups: readonly CentreHits[] = [];
  /** The metric to return to from the search's. */
  private metricBefore: string | null = null;

  protected override willUpdate(changed: PropertyValues<AtlasSearch>): void {
    if (changed.has("query")) this.limit = atOnce;
    if (changed.has("wanted") && this.wanted && this.sheet.height === "peek") this.sheet.rise("half");
    if (changed.has("query") || changed.has("session")) {
      this.result = this.session.resultOf(this.query);
      this.groups = hitsByCentre(this.session, this.result);
    }
    if (this.view.metric.id !== searchMetricId) this.metricBefore = this.view.metric.id;
  }

  protected override render() {
    const { result, view } = this;
    const searched = view.metrics.some(({ id }) => id === searchMetricId);
    const mapped = view.metric.id === searchMetricId;
    const heading = this.query === "" ? messages.search.label : searchMetricMessages.label(this.query);
    return html`
      <aside aria-label=${messages.search.label} data-height=${this.sheet.height}>
        <header class="cluster">
          ${this.sheet.grip()}
          <h2 class="arrival grow" tabindex="-1">${heading}</h2>
          <button class="button close rigid" @click=${this.close}>${messages.search.close}</button>
          <div class="unfolded cluster apart full">
            <p class="status text-note bold" role="status">${resultInWords(result)}</p>
            ${searched ? this.mapButton(mapped) : nothing}
          </div>
        </header>
        <div
          id="body"
          class="body stack filling"
          tabindex="0"
          role="region"
          aria-label=${messages.search.results}
          @pointerleave=${() => requestAttention(this, noAttention)}
        >
          ${result.kind === "none" ? this.none(result.include) : nothing}
          ${result.kind === "found" ? this.found() : nothing} ${result.kind === "empty" ? this.nothingAsked() : nothing}
        </div>
      </aside>
    `;
  }

  private mapButton(mapped: boolean) {
    return mapped
      ? html`<button class="button screen-only" @click=${this.unmap}>${messages.search.unmap}</button>`
      : html`<button class="button screen-only" @click=${this.map}>${messages.search.map}</button>`;
  }

  private none(include: readonly Term[]) {
    return noResults(this.session.suggest(include), include, placesNamed(this.view, this.query), {
      ask: this.ask,
      show: this.show,
    });
  }

  private nothingAsked() {
    return html`<p class="note remark">${messages.search.scope(this.view.centres.length)}</p>`;
  }

  private found() {
    const selected = this.view.municipalities.find((municipality) => municipality.selected) ?? null;
    const home = selected?.centre ?? null;
    let left = this.limit;
    const groups: unknown[] = [];
    for (const group of this.groups) {
      // The selected centre's passages are always drawn, because the map leads to them.
      const shown =
        group.centre !== null && group.centre === home?.id ? group.hits : group.hits.slice(0, Math.max(0, left));
      left -= group.hits.length;
      if (shown.length > 0) groups.push(this.group(group, shown, group.centre !== null && group.centre === home?.id));
    }
    return html`
      ${
        selected && home && !this.groups.some(({ centre }) => centre === home.id)
          ? html`<p class="note here remark">${messages.search.notInSelected(selected.name, home.name)}</p>`
          : nothing
      }
      ${groups}
      ${
        left < 0
          ? html`<button class="button more" @click=${() => (this.limit += atOnce * 2)}>
              ${messages.search.more(-left)}
            </button>`
          : nothing
      }
    `;
  }

  private group({ centre, hits }: CentreHits, shown: readonly ShownHit[], selected: boolean) {
    const about = this.view.centres.find(({ id }) => id === centre);
    const codes = about?.municipalities.map(({ code }) => code) ?? [];
    return html`<section
      class=${selected ? "selected" : ""}
      data-centre=${centre ?? "overview"}
      @pointerenter=${() => requestAttention(this, { kind: "group", codes })}
    >
      <h3 class="pick cluster edge-to-edge" ?data-selected=${selected}>
        ${about?.name ?? messages.overview}<span class="text-fine soft plain"
          >${about ? punctuation.names(about.municipalities.map(({ name }) => name)) : messages.search.overviewIs} </span
        ><span class="text-fine soft plain">${messages.passages(hits.length)}</span>
      </h3>
      <ul class="ruled">
        ${shown.map((hit, index) => html`<li class="passage">${passage(hit, about?.name ?? messages.overview, index + 1, () => leadTo(this, this.view, hit, codes))}</li>`)}
      </ul>
    </section>`;
  }

  private readonly ask = (text: string): void => {
    requestAction(this, { type: "search", query: text });
    // The pressed offer, which had the focus, is gone.
    this.heading?.focus();
  };

  private readonly show = (place: FoundPlace): void => {
    this.sheet.rise("peek");
    requestAction(this, showing(place));
  };

  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector("h2");
  }

  private readonly map = (): void => {
    // A sheet that covers the map folds down.
    this.sheet.rise("peek");
    requestAction(this, { type: "choose-metric", metric: searchMetricId });
  };

  private readonly unmap = (): void => {
    const metric = this.metricBefore ?? this.view.metrics[0]?.id;
    if (metric !== undefined) requestAction(this, { type: "choose-metric", metric });
  };

  private readonly close = (): void => requestSide(this, null);

  protected override updated(changed: PropertyValues<AtlasSearch>): void {
    if (changed.has("wanted") && this.wanted) this.heading?.focus();
    const before = changed.get("view")?.parameters.municipality;
    if (!changed.has("view") || before === undefined || before === this.view.parameters.municipality) return;
    this.renderRoot.querySelector("section.selected, .here")?.scrollIntoView({ block: "start", behavior: "instant" });
  }

  protected override firstUpdated(): void {
    if (!this.wanted && this.view.metric.id === searchMetricId) this.sheet.rise("peek");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-search": AtlasSearch;
  }
}
