import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Atlas } from "../../model/atlas.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { type TopicCentre, type TopicPassages, type TopicModel, topicModelOf } from "../../derive/topic.ts";
import { requestAction, requestGesture } from "../../ui/atlas-event.ts";
import { textFailure, textPending } from "../../reading/findings-status.ts";
import topicsCss from "./atlas-topics.css?inline";
import "../../figure/map/atlas-shape-switch.ts";
import { miniMap, miniMapGround } from "../../render/svg/mini-map.ts";
import "../../reading/atlas-passage.ts";
import { viewFrame } from "../../ui/frame/view-frame.ts";
import type { LoadError } from "../../ui/resource.ts";
import { memberButtons } from "../../figure/member-buttons.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";
import { topicMessages } from "../../messages/ja/topics.ts";

/** One topic read across all centres, one passage after the other. */
@customElement("atlas-topics")
export class AtlasTopics extends LitElement {
  static override readonly styles = [shared, viewFrame, sheet(topicsCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now. */
  @property({ attribute: false }) highlight!: Highlight;
  /** Why the report's text did not load; null while it has not failed. */
  @property({ attribute: false }) failure: LoadError | null = null;

  private reading!: TopicModel;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("view") as ViewModel | undefined;
    if (changed.has("atlas") || (changed.has("view") && before?.parameters.topic !== this.view.parameters.topic)) {
      this.reading = topicModelOf(this.atlas, this.view.parameters);
    }
  }

  protected override render() {
    const { topic, read } = this.reading;
    const { municipality, focus } = this.view.parameters;
    return html`
      ${guard([this.view.geography], () => miniMapGround(this.view.geography))}
      <div class="page with-contents flat">
        <div class="across cluster apart">
          <h2 class="explore-only">${messages.topics.heading}</h2>
          <atlas-shape-switch
            class="screen-only explore-only"
            .shape=${this.view.parameters.shape}
          ></atlas-shape-switch>
        </div>
        <nav class="text-note screen-only" aria-label=${messages.topics.choices}>${this.choices()}</nav>
        <section class="below-8" aria-labelledby="topic">
          <h3 id="topic">${topic.label}</h3>
          <p class="description text-note measure below-4">${topic.description}</p>
          ${
            // The text is long, so pointing at the map does not draw it again.
            guard([read, this.failure, municipality, focus, this.view.geography], () =>
              read
                ? html`<p class="count text-note measure soft below-4">${read.count}</p>
                    <div class="ruled below-8">
                      ${read.speaking.map((centre) => this.passages(centre))} ${this.silent(read.silent)}
                    </div>`
                : this.failure
                  ? textFailure(this, this.failure)
                  : textPending(),
            )
          }
        </section>
      </div>
    `;
  }

  /** A list where there is room for it, a select element where there is not. */
  private choices(): TemplateResult {
    const { topics } = this.reading;
    return html`
      <ul class="ruled sticks broad-only">
        ${topics.map(
          ({ id, label, current, centres }) =>
            html`<li>
              <button aria-current=${current} @click=${() => this.choose(id)}>
                <span>${label}</span>
                ${centres === null ? nothing : html`<span class="remark tabular">${messages.topics.centres(centres)}</span>`}
              </button>
            </li>`,
        )}
      </ul>
      <label class="block slim-only">
        ${messages.topics.choice}
        <select class="full" @change=${({ target }: Event) => this.choose((target as HTMLSelectElement).value)}>
          ${topics.map(({ id, label, current }) => html`<option value=${id} .selected=${current}>${label}</option>`)}
        </select>
      </label>
    `;
  }

  private passages(centre: TopicCentre & TopicPassages): TemplateResult {
    const { id, own, inPassing } = centre;
    return html`<article
      class="cluster top gap-16"
      aria-labelledby="centre-${id}"
      ?data-selected=${this.chosen(centre)}
    >
      ${this.who(centre, html`<h4 id="centre-${id}">${this.centreName(centre)}</h4>`)}
      <div class="text stack gap-16">
        ${own.map((passage) => html`<atlas-passage .passage=${passage}></atlas-passage>`)}
        ${
          inPassing.length === 0
            ? nothing
            : html`<div class="passing edged measure stack">
                <p class="text-note bold">
                  ${own.length === 0 ? messages.topics.onlyInPassing : topicMessages.alsoInPassing}
                </p>
                ${inPassing.map((passage) => html`<atlas-passage .passage=${passage}></atlas-passage>`)}
              </div>`
        }
      </div>
    </article>`;
  }

  private silent(centres: readonly TopicCentre[]): TemplateResult | typeof nothing {
    if (centres.length === 0) return nothing;
    return html`<div class="silent">
      <h4>${messages.topics.silent}</h4>
      <p class="text-note">${topicMessages.noItems}</p>
      <ul class="columns below-12">
        ${centres.map(
          (centre) =>
            html`<li ?data-selected=${this.chosen(centre)}>
              ${this.who(centre, html`<h5>${this.centreName(centre)}</h5>`)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** A centre and its area. */
  private who(centre: TopicCentre, heading: TemplateResult): TemplateResult {
    return html`<header class="who sampled top gap-16 text-note">
      ${miniMap(
        this.view.geography,
        centre.municipalities.map(({ code }) => code),
      )}
      <div>${heading} ${this.names(centre)}</div>
    </header>`;
  }

  private centreName({ id, name }: TopicCentre): TemplateResult {
    const focused = this.view.parameters.focus === id;
    return html`<button
      class="link"
      aria-pressed=${focused}
      @click=${() => requestAction(this, { type: "focus", centre: focused ? null : id })}
    >
      ${name}
    </button>`;
  }

  private names({ id, name, municipalities }: TopicCentre): TemplateResult {
    const selected = this.view.parameters.municipality;
    return html`
      ${memberButtons(this, municipalities, selected)}
      <button
        class="link block screen-only below-4"
        aria-label=${messages.topics.centreOnMap(name)}
        @click=${() => this.showOnMap(id)}
      >
        ${messages.topics.onMap}
      </button>
    `;
  }

  /** Whether a centre is the focused one, or the selected municipality's. */
  private chosen({ id, municipalities }: TopicCentre): boolean {
    const { municipality, focus } = this.view.parameters;
    return id === focus || municipalities.some(({ code }) => code === municipality);
  }

  private choose(topic: string): void {
    requestAction(this, { type: "choose-topic", topic });
  }

  /** Chooses focus and view in one gesture, so that one step back leads to this text again. */
  private showOnMap(centre: string): void {
    requestGesture(this, { type: "focus", centre }, { type: "choose-view", view: this.view.vocabulary.initial.view });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("view") as ViewModel | undefined;
    if (!before || before.parameters.topic === this.view.parameters.topic) return;
    // The reader begins another topic at its top.
    this.renderRoot.querySelector(".page")?.scrollIntoView({ block: "start" });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-topics": AtlasTopics;
  }
}
