import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Atlas } from "../../model/atlas.ts";
import { mostCompared } from "../../state/state.ts";
import { readerOf } from "../../state/vocabulary.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { type ComparisonModel, comparisonOf, fewestCompared } from "./derive/comparison.ts";
import type { Highlight } from "../../derive/highlight.ts";
import type { TopicCentre } from "../../derive/topic.ts";
import { requestAction, requestGesture } from "../../ui/atlas-event.ts";
import compareCss from "./atlas-compare.css?inline";
import { findingsRows, metricRows } from "./compare-rows.ts";
import { textFailure, textPending } from "../../reading/findings-status.ts";
import "../../figure/map/atlas-shape-switch.ts";
import { miniMap, miniMapGround } from "../../render/svg/mini-map.ts";
import { viewFrame } from "../../ui/frame/view-frame.ts";
import type { LoadError } from "../../ui/resource.ts";
import { memberButtons } from "../../figure/member-buttons.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { tableStyles } from "../../ui/style/table.ts";
import { messages } from "./messages.ja.ts";

/** Some centres side by side: their answers, those that differ first, and under them the findings topic by topic. */
@customElement("atlas-compare")
export class AtlasCompare extends LitElement {
  static override readonly styles = [shared, viewFrame, tableStyles, sheet(compareCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now. */
  @property({ attribute: false }) highlight!: Highlight;
  /** Why the report's text did not load; null while it has not failed. */
  @property({ attribute: false }) failure: LoadError | null = null;

  /** Whether the list of centres is open. It stays open while there is nothing to compare. */
  @state() private choosing = false;
  /** The one centre that a narrow screen shows. */
  @state() private shown: string | null = null;

  private comparison!: ComparisonModel;
  /** True from a press that removes the focused button until the button is gone. */
  private leaving = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("view") as ViewModel | undefined;
    const { parameters } = this.view;
    if (changed.has("atlas") || before?.parameters.compare !== parameters.compare) {
      if (changed.has("atlas") || changed.has("view")) this.comparison = comparisonOf(this.atlas, parameters);
    }
    const { centres } = this.comparison;
    if (centres.length < fewestCompared) this.choosing = true;
    else if (before && before.parameters.compare.length < fewestCompared) {
      // With a second centre there is something to read, so the list closes and gives the focus away.
      this.leaving = this.choosing;
      this.choosing = false;
    }
    if (!centres.some(({ id }) => id === this.shown)) this.shown = centres[0]?.id ?? null;
  }

  protected override render() {
    const { centres } = this.comparison;
    return html`
      ${guard([this.view.geography], () => miniMapGround(this.view.geography))}
      <div class="page flat">
        <div class="cluster apart">
          <h2 class="explore-only">${messages.label}</h2>
          <atlas-shape-switch
            class="screen-only explore-only"
            .shape=${this.view.parameters.shape}
          ></atlas-shape-switch>
        </div>
        ${this.chooser()} ${centres.length < fewestCompared ? nothing : this.sideBySide()}
      </div>
    `;
  }

  private chooser(): TemplateResult {
    const { candidates, centres, full } = this.comparison;
    const enough = centres.length >= fewestCompared;
    const told = messages.compare.chosen(centres.length, full ? mostCompared : null);
    return html`
      <p class="measure text-note below-4 ${enough ? "screen-only" : ""}">
        ${messages.compare.lead(fewestCompared, mostCompared)}
        <strong class="phrase" role="status">${told}</strong>
      </p>
      <div class="chooser below-8 screen-only">
        ${
          enough
            ? html`<button
                class="button"
                aria-expanded=${this.choosing}
                aria-controls="candidates"
                @click=${() => (this.choosing = !this.choosing)}
              >
                ${messages.compare.chooseAgain}
              </button>`
            : nothing
        }
        <ul
          id="candidates"
          class="candidates columns below-8"
          aria-label=${messages.compare.candidates}
          ?hidden=${!this.choosing}
        >
          ${candidates.map(({ id, name, municipalities, chosen }) => {
            const barred = full && !chosen;
            return html`<li>
              <button
                class="card choice full"
                aria-pressed=${chosen}
                aria-disabled=${barred}
                @click=${() => (barred ? undefined : this.toggle(id))}
              >
                <strong class="block text-note">${name}</strong>
                <span class="text-fine"
                  >${punctuation.list(municipalities.map((municipality) => municipality.name))}</span
                >
              </button>
            </li>`;
          })}
        </ul>
      </div>
    `;
  }

  private sideBySide(): TemplateResult {
    const { centres, metrics, count, topics } = this.comparison;
    const { shown } = this;
    return html`
      <div
        class="switch cluster sticks slim-only below-12 screen-only"
        role="group"
        aria-label=${messages.compare.shown}
      >
        ${centres.map(
          ({ id, name }) =>
            html`<button class="segment grow text-note" aria-pressed=${id === shown} @click=${() => (this.shown = id)}>
              ${name}
            </button>`,
        )}
      </div>
      <table class="metrics text-note below-8">
        <caption class="below-8">
          <h3>${messages.compare.metrics}</h3>
          ${count}
        </caption>
        <thead>
          <tr>
            <td class="side"></td>
            ${repeat(
              centres,
              ({ id }) => id,
              (centre) => this.head(centre),
            )}
          </tr>
        </thead>
        ${guard([this.comparison, shown], () =>
          metricRows(metrics, centres, shown, (metric, municipality) => this.open(metric, municipality)),
        )}
      </table>
      ${
        topics === null
          ? html`<div class="measure below-16">${this.failure ? textFailure(this, this.failure) : textPending()}</div>`
          : guard([this.comparison, shown], () =>
              findingsRows(topics, centres, shown, (topic) => this.readEverywhere(topic)),
            )
      }
    `;
  }

  private head(centre: TopicCentre): TemplateResult {
    const { id, name, municipalities } = centre;
    const selected = this.view.parameters.municipality;
    return html`<th id="column-${id}" scope="col" data-centre=${id} ?data-shown=${id === this.shown}>
      <div class="cluster top">
        ${guard([this.view.geography, id], () =>
          miniMap(
            this.view.geography,
            municipalities.map(({ code }) => code),
          ),
        )}
        <div class="names plain">
          <strong class="block text-body">${name}</strong>
          ${memberButtons(this, municipalities, selected)}
        </div>
        <button
          class="button small plain screen-only"
          aria-label=${messages.compare.takeOutCentre(name)}
          @click=${() => this.takeOut(id)}
        >
          ${messages.compare.takeOut}
        </button>
      </div>
    </th>`;
  }

  private toggle(centre: string): void {
    requestAction(this, { type: "toggle-comparison", centre });
  }

  private takeOut(centre: string): void {
    this.leaving = true;
    this.toggle(centre);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!this.leaving || !changed.has("view")) return;
    this.leaving = false;
    // The pressed button may be gone, so the focus goes to the button of the list of centres, or into the list.
    this.renderRoot.querySelector<HTMLElement>(".chooser > .button, .candidates button")?.focus();
  }

  private open(metric: string, municipality: string): void {
    requestGesture(
      this,
      { type: "select-municipality", municipality },
      { type: "choose-metric", metric },
      { type: "show-side", side: { kind: "panel", back: null } },
    );
  }

  private readEverywhere(topic: string): void {
    const view = readerOf("topic", this.view.vocabulary);
    requestGesture(this, { type: "choose-topic", topic }, { type: "choose-view", view });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-compare": AtlasCompare;
  }
}
