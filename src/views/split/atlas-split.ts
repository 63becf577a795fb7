import { hasHatch, hatchSample } from "../../derive/scope-paint.ts";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Atlas } from "../../model/atlas.ts";
import { type Sight, ownFrame } from "../../state/camera.ts";
import { shared } from "../../ui/style/shared.ts";
import { framedCentre } from "../../derive/framed-centre.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { mapInWords, withoutIdleSilence } from "../../derive/small-legend.ts";
import { headlineOfOne, secondChoices, secondViewOf } from "./derive/split.ts";
import { scopeLabels } from "../../messages/ja.ts";
import { type AtlasEvent, requestAction } from "../../ui/atlas-event.ts";
import type { AtlasMap, PartOfPair } from "../../figure/map/atlas-map.ts";
import "../../figure/map/atlas-map.ts";
import "../../figure/map/atlas-gestures.ts";
import "../../figure/map/atlas-pan.ts";
import "../../figure/map/atlas-shape-switch.ts";
import "../../render/svg/atlas-scale-bar.ts";
import "../../figure/map/atlas-tooltip.ts";
import { swatch } from "../../ui/swatch.ts";
import "./atlas-split-legend.ts";
import splitCss from "./atlas-split.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

/** Two large maps side by side, one for each metric, with one camera, one selection and one listbox. */
@customElement("atlas-split")
export class AtlasSplit extends LitElement {
  static override readonly styles = [shared, sheet(splitCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now, the first metric's map. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now, on both maps. */
  @property({ attribute: false }) highlight!: Highlight;

  /** How both maps are looked at. */
  @property({ attribute: false }) sight: Sight = ownFrame;

  /** The map that the pointer was on last, which shows the tooltip. */
  @state() private pointed: PartOfPair = "first";

  private second: ViewModel | null = null;

  /** Asks anew what is to draw the maps. */
  retry(): void {
    for (const map of this.renderRoot.querySelectorAll<AtlasMap>("atlas-map")) map.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("atlas") || changed.has("view")) this.second = secondViewOf(this.atlas, this.view);
  }

  protected override render() {
    const { view, second } = this;
    const { shape, values, withValues } = view.parameters;
    const framed = framedCentre(view);
    return html`
      <header class="cluster">
        <h2 class="rigid text-body explore-only">${messages.label}</h2>
        <p class="remark">
          ${messages.split.note(this.view.survey.asOf)}${
            framed
              ? html`${messages.split.shownArea.before}<strong>${framed.name}</strong>${messages.split.shownArea.after}`
              : nothing
          }
        </p>
        ${
          hasHatch(view) || (second && hasHatch(second))
            ? html`<ul class="remark" aria-label=${messages.split.keys}>
                <li class="aligned">${swatch(hatchSample)} ${scopeLabels.area}</li>
              </ul>`
            : nothing
        }
        <div class="tools rigid screen-only">
          ${
            values.length + withValues.length > 0
              ? html`<button class="link text-note" @click=${() => requestAction(this, { type: "clear-values" })}>
                  ${messages.split.unpin}
                </button>`
              : nothing
          }
          <atlas-shape-switch class="explore-only" .shape=${shape}></atlas-shape-switch>
        </div>
      </header>
      <div class="pair keep">
        <section class="side" aria-label=${view.metric.label}>
          ${this.caption(view, nothing)}
          <div class="map anchor" @pointerover=${() => this.point("first")} @focusin=${() => this.point("first")}>
            ${this.map(view, "first")}
          </div>
        </section>
        ${second ? this.secondSide(second) : this.question()}
      </div>
    `;
  }

  private secondSide(second: ViewModel) {
    const { metric, classes } = second;
    return html`<section class="side" aria-label=${metric.label}>
      ${this.caption(second, this.picker(metric.id))}
      <div
        class="map anchor"
        role="img"
        aria-label=${mapInWords(metric.label, withoutIdleSilence(classes))}
        @pointerover=${() => this.point("second")}
        @pointerleave=${() => this.point("first")}
        @atlas-message=${keepToItself}
      >
        ${this.map(second, "second")}
      </div>
    </section>`;
  }

  private caption(view: ViewModel, picker: unknown) {
    const { metric, classes } = view;
    const part = metric.id === this.view.metric.id ? "first" : "second";
    return html`<div class="caption scrolls flat">
      ${picker}
      <h3 class="aligned plain text-note soft">${metric.label}</h3>
      <p class="headline bold close-set text-body below-4">
        ${headlineOfOne(this.atlas, view).map((phrase) => html`<span class="phrase">${phrase}</span>`)}
      </p>
      <p class="question remark below-4">${metric.question}</p>
      <atlas-split-legend
        class="below-8"
        .metric=${metric}
        .side=${part}
        .classes=${classes}
        .here=${this.valueSpokenOf(part)}
      ></atlas-split-legend>
    </div>`;
  }

  private map(view: ViewModel, part: PartOfPair) {
    return html`<atlas-map
      class="cover"
      .view=${view}
      .highlight=${this.highlight}
      .geography=${view.geography}
      .sight=${this.sight}
      .pair=${part}
      .quiet=${this.pointed !== part}
    ></atlas-map>`;
  }

  private picker(chosen: string) {
    return html`<select
      class="full screen-only"
      aria-label=${messages.split.second}
      title=${messages.split.second}
      .value=${chosen}
      @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
    >
      ${secondChoices(this.view).map(
        ({ id, label }) => html`<option value=${id} ?selected=${id === chosen}>${label}</option>`,
      )}
    </select>`;
  }

  /** Stands in the second map's place until a metric is chosen for it. */
  private question() {
    return html`<section class="ask scrolls" aria-labelledby="ask">
      <h3 id="ask">${messages.split.ask(this.view.metric.label)}</h3>
      <p class="remark">${messages.split.askNote}</p>
      <ul class="stack below-12">
        ${secondChoices(this.view).map(
          ({ id, label, question }) =>
            html`<li>
              <button class="card choice full" @click=${() => this.choose(id)}>
                <strong class="block">${label}</strong> <span class="text-note">${question}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  protected override updated(): void {
    const select = this.renderRoot.querySelector("select");
    // Once the user has chosen, the select element ignores its options' `selected` attributes.
    if (select) select.value = this.view.parameters.with ?? "";
  }

  private valueSpokenOf(part: PartOfPair): string | null {
    const code = this.highlight.hovered ?? this.highlight.selected;
    const view = part === "first" ? this.view : this.second;
    return view?.municipalities.find((municipality) => municipality.code === code)?.class.value ?? null;
  }

  private point(part: PartOfPair): void {
    this.pointed = part;
  }

  private choose(metric: string): void {
    requestAction(this, { type: "choose-second-metric", metric });
  }
}

/** Stops the second map's messages about its renderer, because the first map sends the same. */
function keepToItself(event: AtlasEvent): void {
  const { kind } = event.message;
  if (kind === "renderer" || kind === "first-map") event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-split": AtlasSplit;
  }
}
