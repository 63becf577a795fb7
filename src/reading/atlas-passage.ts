import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/shared.ts";
import type { PassageView } from "../derive/topic.ts";

/** A run of the report's items about one topic, set as the report's cells are: kinds, markers and headings. */
@customElement("atlas-passage")
export class AtlasPassage extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        max-width: 40em;
        font-size: 15px;
      }
      p {
        margin-bottom: 6px;
        line-height: 1.8;
        line-break: strict;
        overflow-wrap: anywhere;
      }
      .source {
        font-size: 13px;
        line-height: 1.5;
        color: var(--atlas-text-soft);
      }
      .heading {
        font-weight: 700;
      }
      .subheading {
        margin-top: 8px;
        font-weight: 700;
        color: var(--atlas-text-soft);
      }
      .bullet,
      .continuation {
        padding-inline-start: 1em;
        text-indent: -1em;
      }
      .continuation {
        margin-inline-start: 1em;
      }
      @media print {
        :host {
          font-size: 9pt;
        }
      }
    `,
  ];

  /** What is read. */
  @property({ attribute: false }) passage!: PassageView;

  protected override render() {
    const { columnLabel, from, items } = this.passage;
    // One line an item: white space between marker and text would be shown.
    return html`
      <p class="source">${from === null ? nothing : html`「${from}」の項目から：`}${columnLabel}</p>
      ${items.map(({ kind, marker, text }) => html`<p class=${kind}>${marker}${text}</p>`)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-passage": AtlasPassage;
  }
}
