import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../styles/shared.ts";
import type { MunicipalityView } from "../view/municipalities.ts";
import { scopeLabels } from "../words.ts";
import { swatch } from "./swatch.ts";

/** Name, centre and value of the municipality that is pointed at. The option's own name says the same aloud. */
@customElement("atlas-tooltip")
export class AtlasTooltip extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        pointer-events: none;
      }
      .tip {
        position: absolute;
        top: 0;
        left: 0;
        width: max-content;
        max-width: min(300px, 90%);
        padding: 8px 12px;
        border: 1px solid var(--color-neutral-solid-gray-800);
        border-radius: var(--border-radius-8);
        background: var(--atlas-ground);
        box-shadow: var(--elevation-1);
        font-size: 14px;
        line-height: 1.5;
      }
      .name {
        font-size: 17px;
        font-weight: 700;
      }
      .centre,
      .scope {
        color: var(--atlas-text-soft);
        font-size: 13px;
      }
      .value {
        display: flex;
        gap: 8px;
        align-items: center;
        font-weight: 700;
      }
      .value .swatch {
        flex: none;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Whom it is about; nobody hides it. */
  @property({ attribute: false }) municipality: MunicipalityView | null = null;
  /** The municipality's label point in the map's box, in CSS pixels. */
  @property({ attribute: false }) point: readonly [number, number] = [0, 0];

  protected override render() {
    if (!this.municipality) return nothing;
    const { name, centre, class: entry, scope } = this.municipality;
    return html`<div class="tip" aria-hidden="true">
      <p class="name">${name}</p>
      <p class="centre">${centre ? `${centre.name}の圏域` : "どの圏域にも含まれない"}</p>
      <p class="value">${swatch(entry.paint, scope)}<span>${entry.label}</span></p>
      ${scope ? html`<p class="scope">${scopeLabels[scope]}</p>` : nothing}
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
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-tooltip": AtlasTooltip;
  }
}
