import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Atlas } from "../../model/atlas.ts";
import { shared } from "../../ui/style/shared.ts";
import { type Frame, type Size, project } from "../../cartography/frame.ts";
import { type SmallFill, smallFills, smallPaths, smallSize } from "../../cartography/small-map.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { type MultipleModel, multiplesOf } from "./derive/multiples.ts";
import { type AtlasEvent, requestGesture } from "../../ui/atlas-event.ts";
import "../../figure/map/atlas-municipality-list.ts";
import "../../figure/map/atlas-shape-switch.ts";
import { swatch } from "../../ui/swatch.ts";
import multiplesCss from "./atlas-multiples.css?inline";
import "../../render/svg/atlas-small-map.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";
import { placeMessages } from "../../messages/ja/places.ts";

type ToPixels = (point: readonly [number, number]) => readonly [number, number];

/** All metrics at once: a small map each, with one frame, one outline and one listbox for all of them. */
@customElement("atlas-multiples")
export class AtlasMultiples extends LitElement {
  static override readonly styles = [shared, sheet(multiplesCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now. */
  @property({ attribute: false }) highlight!: Highlight;

  /** Size of every map's box, in CSS pixels. */
  @state() private box: Size = smallSize;

  @query(".active .map") private readonly activeMap!: HTMLElement | null;

  private maps: readonly { readonly multiple: MultipleModel; readonly fills: readonly SmallFill[] }[] = [];
  private toPixels: ToPixels = () => [0, 0];
  private projected: Size | null = null;
  private framed: Frame | null = null;
  private observed: HTMLElement | null = null;
  private readonly observer = new ResizeObserver(([entry]) => {
    const size = entry?.contentRect;
    if (!size || size.width === 0 || (size.width === this.box.width && size.height === this.box.height)) return;
    this.box = { width: size.width, height: size.height };
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.observed = null;
  }

  private get paths() {
    return smallPaths(this.view.geography);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("atlas") || changed.has("view")) {
      this.maps = multiplesOf(this.atlas, this.view.parameters).map((multiple) => ({
        multiple,
        fills: smallFills(multiple.classes, this.paths),
      }));
    }
    const { frame } = this.paths;
    if (this.framed !== frame || this.projected !== this.box) {
      this.framed = frame;
      const { width, height } = (this.projected = this.box);
      const scale = Math.max(width / frame.width, height / frame.height);
      // A new function only for new values, because the list redraws when it gets another one.
      this.toPixels = (point) => {
        const [x, y] = project(frame, point);
        return [width / 2 + (x - frame.width / 2) * scale, height / 2 + (y - frame.height / 2) * scale];
      };
    }
  }

  protected override render() {
    return html`
      <header class="cluster rigid">
        <h2 class="rigid explore-only">${messages.label}</h2>
        <p class="remark">
          ${messages.multiples.note.date(this.view.survey.asOf)}<span class="screen-only explore-only"
            >${messages.multiples.note.press}</span
          >${messages.multiples.note.scope}
        </p>
        <p class="pointed remark to-end screen-only">${this.pointed()}</p>
        <atlas-shape-switch
          class="rigid screen-only explore-only"
          .shape=${this.view.parameters.shape}
        ></atlas-shape-switch>
      </header>
      <ul class="maps close-set keep">
        ${repeat(
          this.maps,
          ({ multiple }) => multiple.metric.id,
          ({ multiple, fills }) => this.drawMap(multiple, fills),
        )}
      </ul>
    `;
  }

  protected override updated(): void {
    const { activeMap } = this;
    if (activeMap === this.observed) return;
    this.observer.disconnect();
    this.observed = activeMap;
    if (activeMap) this.observer.observe(activeMap);
  }

  /** The municipality that the legends mark: the one under the pointer, else the selected one. */
  private get spokenOf(): string | null {
    return this.highlight.hovered ?? this.highlight.selected;
  }

  private pointed() {
    const municipality = this.view.municipalities.find(({ code }) => code === this.spokenOf);
    if (!municipality) return nothing;
    const { name, centre } = municipality;
    return html`<strong class="block text-note">${name}</strong>
      <span>${centre ? placeMessages.area(centre.name) : placeMessages.noArea}</span>`;
  }

  private drawMap(multiple: MultipleModel, fills: readonly SmallFill[]) {
    const { metric, headline, active, description } = multiple;
    const map = html`<atlas-small-map
      class="cover"
      .paths=${this.paths}
      .fills=${fills}
      .highlight=${this.highlight}
    ></atlas-small-map>`;
    return html`<li class=${active ? "active" : ""}>
      <h3>
        <button class="link" title=${metric.question} @click=${() => this.open(metric.id)}>${metric.label}</button>
      </h3>
      <div class="figure">
        ${
          active
            ? html`<div class="map anchor rigid">
                ${map}
                <atlas-municipality-list
                  class="screen-only"
                  .spread=${false}
                  .view=${this.view}
                  .project=${this.toPixels}
                ></atlas-municipality-list>
              </div>`
            : html`<div
                class="map anchor rigid"
                role="img"
                aria-label=${description}
                @atlas-message=${(event: AtlasEvent) => this.chooseWith(metric.id, event)}
              >
                ${map}
              </div>`
        }
        ${this.legend(multiple)}
      </div>
      <p class="headline text-note bold">${headline.map((phrase) => html`<span class="phrase">${phrase}</span>`)}</p>
    </li>`;
  }

  private legend({ metric, unit, classes, valueOf }: MultipleModel) {
    const value = this.spokenOf === null ? null : valueOf[this.spokenOf];
    return html`<div class="key grow">
      <p class="unit remark to-end">${messages.multiples.unit(unit)}</p>
      <ul class="legend text-fine" aria-label=${messages.multiples.legend(metric.label)}>
        ${classes.map(
          ({ value: own, paint, label, short, lead }) =>
            html`<li class=${own === value ? "here aligned top bold" : "aligned top"} title=${label}>
              ${swatch(paint)}<span class="grow">${short}</span
              ><span class="count tabular"
                ><strong>${lead.count}</strong
                >${lead.of === unit ? nothing : `${punctuation.unitGap}${lead.unit}`}</span
              >
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /**
   * A press on another metric's map asks for the answer shown there. So it also chooses that metric, and never lets a
   * selected municipality go.
   */
  private chooseWith(metric: string, event: AtlasEvent): void {
    const { message } = event;
    if (message.kind !== "action" || message.action.type !== "select-municipality") return;
    event.stopPropagation();
    const { action } = message;
    requestGesture(this, { type: "choose-metric", metric }, ...(action.municipality === null ? [] : [action]));
  }

  private open(metric: string): void {
    requestGesture(
      this,
      { type: "choose-metric", metric },
      { type: "choose-view", view: this.view.vocabulary.initial.view },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-multiples": AtlasMultiples;
  }
}
