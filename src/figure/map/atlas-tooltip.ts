import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Paint } from "../../theme/palette.ts";
import { shared } from "../../ui/style/shared.ts";
import { hasSymbols } from "../../cartography/symbol-boxes.ts";
import { noAttention } from "../../derive/highlight.ts";
import { requestAttention } from "../../ui/atlas-event.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { MunicipalityModel } from "../../derive/municipalities.ts";
import { swatch } from "../../ui/swatch.ts";
import { WindowListener } from "../../ui/window-listener.ts";
import tooltipCss from "./atlas-tooltip.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { placeMessages } from "../../messages/ja/places.ts";

/**
 * Name, centre and value of the municipality that is pointed at. The option's own name says the same aloud. Esc hides
 * it while the pointer stays (WCAG 1.4.13), and before anything below it hears of the key.
 */
@customElement("atlas-tooltip")
export class AtlasTooltip extends LitElement {
  static override readonly styles = [shared, sheet(tooltipCss)];

  /** What is shown now: it tells whether there is a second metric. */
  @property({ attribute: false }) view: ViewModel | null = null;
  /** The municipality that it is about; null hides it. */
  @property({ attribute: false }) municipality: MunicipalityModel | null = null;
  /** The municipality's label point in the map's box, in CSS pixels. */
  @property({ attribute: false }) point: readonly [number, number] = [0, 0];

  constructor() {
    super();
    new WindowListener(this, "keydown", this.onEscape, true);
  }

  protected override render() {
    if (!this.municipality) return nothing;
    const { code, name, centre, class: entry, paint, scopeText } = this.municipality;
    const { view } = this;
    const second = view?.traits.second ? view.second : null;
    const secondClass = second?.classOf[code];
    // On one map the second metric is a symbol, on a map of its own a fill.
    const mark = (secondPaint: Paint, value: string) =>
      view && hasSymbols(view)
        ? html`<atlas-symbol-swatch
            class="rigid"
            .classes=${second?.classes ?? []}
            .value=${value}
          ></atlas-symbol-swatch>`
        : swatch(secondPaint);
    return html`<div class="tip popover text-note" aria-hidden="true">
      <p class="text-body bold">${name}</p>
      <p class="text-fine soft">${centre ? placeMessages.area(centre.name) : placeMessages.noArea}</p>
      <p class="value aligned bold">
        ${swatch(paint)}<span>${second ? named(view?.metric.label) : nothing}${entry.label}</span>
      </p>
      ${scopeText === null ? nothing : html`<p class="text-fine soft">${scopeText}</p>`}
      ${
        second && secondClass
          ? html`<p class="value second aligned bold below-4">
              ${mark(secondClass.paint, secondClass.value)}<span
                >${named(second.metric.label)}${secondClass.label}</span
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>(".tip");
    if (!tip) return;
    const [x, y] = this.point;
    const gap = 18;
    const above = y - tip.offsetHeight - gap;
    const left = Math.max(4, Math.min(x - tip.offsetWidth / 2, this.clientWidth - tip.offsetWidth - 4));
    tip.style.transform = `translate(${left}px, ${above >= 4 ? above : y + gap}px)`;
  }

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.municipality) return;
    event.stopImmediatePropagation();
    requestAttention(this, noAttention);
  };
}

function named(label = "") {
  return html`<span class="text-fine plain">${label}${punctuation.labelEnd}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-tooltip": AtlasTooltip;
  }
}
