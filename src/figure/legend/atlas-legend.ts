import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { LegendClass } from "../../derive/legend-classes.ts";
import { hasHatch, hatchSample } from "../../derive/scope-paint.ts";
import { noAttention } from "../../derive/highlight.ts";
import { requestAction, requestAttention } from "../../ui/atlas-event.ts";
import { evidenceLink } from "./evidence-link.ts";
import { swatch } from "../../ui/swatch.ts";
import { WindowListener } from "../../ui/window-listener.ts";
import legendCss from "./atlas-legend.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { scopeLabels } from "../../messages/ja.ts";
import { messages } from "../messages.ja.ts";
import { legendLabel } from "./legend-label.ts";

/**
 * The classes with their counts; hovering or focusing one marks it on the map and tells it in full, pressing it pins it
 * there. Esc hides what is told while pointer and focus stay (WCAG 1.4.13), before anything below it hears of the key.
 */
@customElement("atlas-legend")
export class AtlasLegend extends LitElement {
  static override readonly styles = [shared, sheet(legendCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  /** The class whose full words Esc has hidden, until pointer or focus come to it anew. */
  @state() private silenced: string | null = null;

  constructor() {
    super();
    new WindowListener(this, "keydown", this.onEscape, true);
  }

  protected override render() {
    const { view } = this;
    const { classes, caption } = view;
    const presented = view.parameters.mode === "present";
    return html`
      <section
        aria-label=${messages.legend.label}
        class="${view.second ? "beside" : ""} ${presented ? "presented" : ""}"
        @pointerleave=${() => requestAttention(this, noAttention)}
      >
        <p class="counted to-end text-fine soft" aria-hidden="true">
          ${messages.legend.counted(classes[0]?.lead.of ?? "centre")}
        </p>
        <ul class="entries">
          ${classes.map(
            (entry) =>
              html`<li @focusin=${() => this.point(entry.value)} @focusout=${() => requestAttention(this, noAttention)}>
                ${this.entry(entry)}${
                  // Beside a presentation, and in a frame, there is no place for the passages.
                  view.parameters.mode === "explore" ? evidenceLink(view.metric.id, entry) : nothing
                }
              </li>`,
          )}
        </ul>
        ${
          classes.some(({ pinned }) => pinned)
            ? html`<button
                class="link text-note clear screen-only"
                @click=${() => requestAction(this, { type: "clear-values" })}
              >
                ${messages.legend.clear}
              </button>`
            : nothing
        }
        <p class="silence text-fine below-8">${caption.silence}</p>
        ${presented && view.second ? nothing : this.notes()}
      </section>
    `;
  }

  /** Two legends leave a presentation no room for them. */
  private notes() {
    const { caption } = this.view;
    return html`${caption.unitNote === null ? nothing : html`<p class="note text-fine soft below-4 wide-only">${caption.unitNote}</p>`}
      ${hasHatch(this.view) ? html`<p class="note aligned text-fine soft below-4">${swatch(hatchSample)}${scopeLabels.area}</p>` : nothing}
      <p class="note text-fine soft below-4 wide-only">${caption.origin}</p>`;
  }

  private entry({ value, label, short, lead, other, paint, pinned }: LegendClass) {
    return html`
      <button
        class="entry choice"
        value=${value}
        aria-pressed=${pinned}
        aria-label=${messages.legend.entry(short, lead, other)}
        aria-describedby=${label === short ? nothing : `whole-${value}`}
        @pointerenter=${() => this.point(value)}
        @click=${() => requestAction(this, { type: "toggle-value", value })}
      >
        ${swatch(paint)} ${legendLabel(short)}
        <span class="count"
          ><strong>${lead.count}</strong>${punctuation.unitGap}<span
            class=${lead.of === this.view.classes[0]?.lead.of ? "same" : ""}
            >${lead.unit}</span
          ></span
        >
      </button>
      <p
        class="detail hanging popover text-fine"
        id="whole-${value}"
        aria-hidden="true"
        ?hidden=${this.silenced === value}
      >
        ${messages.legend.entry(label, lead, other)}
      </p>
    `;
  }

  private point(value: string): void {
    this.silenced = null;
    requestAttention(this, { kind: "value", value });
  }

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    const told = [...this.renderRoot.querySelectorAll<HTMLElement>(".detail")].find((detail) =>
      detail.checkVisibility(),
    );
    if (!told) return;
    event.stopImmediatePropagation();
    this.silenced = told.id.slice("whole-".length);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-legend": AtlasLegend;
  }
}
