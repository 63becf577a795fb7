import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type SmallFill, smallFills, smallPaths } from "../../cartography/small-map.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { hatchSample } from "../../derive/scope-paint.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { inUnit } from "../../messages/ja/counts.ts";
import { keyMessages } from "../../messages/ja/keys.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import type { Atlas } from "../../model/atlas.ts";
import { textFailure, textPending } from "../../reading/findings-status.ts";
import "../../render/svg/atlas-small-map.ts";
import { viewFrame } from "../../ui/frame/view-frame.ts";
import { keyList, keyListStyles } from "../../ui/key-list.ts";
import type { LoadError } from "../../ui/resource.ts";
import { shared } from "../../ui/style/shared.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { swatch } from "../../ui/swatch.ts";
import guideCss from "./atlas-guide.css?inline";
import { type Drawn, type Guide, guideOf } from "./derive/guide.ts";
import { messages } from "./messages.ja.ts";

/** Nothing is outlined. */
const plain: Highlight = { hovered: null, selected: null, area: [], marked: [] };

/** How the maps are read. Its examples are the report's own, so that they change with it. */
@customElement("atlas-guide")
export class AtlasGuide extends LitElement {
  static override readonly styles = [shared, viewFrame, keyListStyles, sheet(guideCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text did not load; null while it has not failed. */
  @property({ attribute: false }) failure: LoadError | null = null;

  protected override render() {
    const guide = guideOf(this.atlas);
    return html`<div class="page flat">
      <h2 class="explore-only">${messages.label}</h2>
      <p class="lead measure text-note below-4">${messages.lead}</p>
      <p class="remark">${messages.example(guide.metric.label)}</p>
      <div class="pictures columns top below-16">${this.colour(guide)} ${this.silence(guide)} ${this.area(guide)}</div>
      <div class="words columns below-24">
        <section>
          <h3>${messages.questions.heading}</h3>
          <dl class="stack below-8">${this.questions()}</dl>
        </section>
        <section>
          <h3>${messages.unsaid.heading}</h3>
          <ul class="unsaid text-note stack below-8">
            ${messages.unsaid.lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
      </div>
      <section class="screen-only below-24">
        <h3>${keyMessages.heading}</h3>
        ${keyList()}
      </section>
    </div>`;
  }

  private colour({ classes, answer }: Guide): TemplateResult {
    const { heading, text } = messages.colour;
    if (!answer) {
      return this.picture(heading, classes, plain, heading, [
        html`<p>${text}</p>`,
        this.failure ? textFailure(this, this.failure) : textPending(),
      ]);
    }
    const { coding, class: own } = answer;
    const [quote] = coding.evidence.quotes;
    const codes = coding.municipalities.map(({ id }) => id);
    const names = punctuation.names(coding.municipalities.map(({ label }) => label));
    return this.picture(heading, classes, { ...plain, marked: codes }, messages.colour.map(names, own.short), [
      html`<p>${text}</p>`,
      html`<p class="answer sampled top">
        ${swatch(own.paint)}<span>${messages.colour.answer(names, own.short)}</span>
      </p>`,
      html`<blockquote class="quote" lang="ja">${quote?.text}</blockquote>`,
    ]);
  }

  private silence({ classes, silent, uncovered }: Guide): TemplateResult {
    const none = inUnit(silent.municipalities.length, "municipality");
    const { heading, text, map, uncovered: outsideText } = messages.silence;
    return this.picture(heading, classes, { ...plain, marked: silent.municipalities }, map(none), [
      html`<p class="answer sampled top">${swatch(silent.paint)}<span>${text(none)}</span></p>`,
      uncovered.municipalities.length === 0
        ? nothing
        : html`<p class="answer sampled top">
            ${swatch(uncovered.paint)}<span
              >${outsideText(inUnit(uncovered.municipalities.length, "municipality"))}</span
            >
          </p>`,
    ]);
  }

  private area({ byScope, area, byCentre }: Guide): TemplateResult | typeof nothing {
    if (!area) return nothing;
    const { heading, text, map, byCentre: centreText } = messages.area;
    return this.picture(heading, byScope, { ...plain, area: area.codes }, map(area.centre), [
      html`<p class="answer sampled top">
        ${swatch(hatchSample)}<span>${text(area.centre, punctuation.names(area.names))}</span>
      </p>`,
      byCentre === null ? nothing : html`<p>${centreText(byCentre)}</p>`,
    ]);
  }

  /** A map with the words that explain it. */
  private picture(
    heading: string,
    drawn: readonly Drawn[],
    highlight: Highlight,
    map: string,
    words: readonly unknown[],
  ): TemplateResult {
    const paths = smallPaths(this.view.geography);
    const fills: readonly SmallFill[] = smallFills(drawn, paths);
    return html`<figure>
      <h3 class="across">${heading}</h3>
      <div class="map anchor" role="img" aria-label=${map}>
        <atlas-small-map class="cover" .paths=${paths} .fills=${fills} .highlight=${highlight}></atlas-small-map>
      </div>
      <figcaption class="stack text-note">${words}</figcaption>
    </figure>`;
  }

  private questions(): readonly TemplateResult[] {
    const { who, no, count, now, use } = messages.questions;
    const { provenance, asOf } = this.view.survey;
    return [
      { asked: who.asked, told: who.told(provenance) },
      no,
      count,
      { asked: now.asked, told: now.told(asOf) },
      use,
    ].map(
      ({ asked, told }) =>
        html`<div>
          <dt>${asked}</dt>
          <dd class="text-note">${told}</dd>
        </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-guide": AtlasGuide;
  }
}
