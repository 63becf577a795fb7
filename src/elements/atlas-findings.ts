import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { shared } from "../styles/shared.ts";
import type { FindingColumnView, FindingItemView } from "../view/findings.ts";

/** A centre's full row, column by column, with the quoted passages marked in place. */
@customElement("atlas-findings")
export class AtlasFindings extends LitElement {
  static override readonly styles = [
    shared,
    css`
      h3 {
        margin: 18px 0 6px;
        padding-bottom: 4px;
        border-bottom: 2px solid var(--color-neutral-solid-gray-800);
        font-size: 16px;
        line-height: 1.5;
      }
      section:first-child h3 {
        margin-top: 0;
      }
      p {
        margin: 0 0 6px;
        font-size: 15px;
        line-height: 1.8;
        line-break: strict;
        overflow-wrap: anywhere;
      }
      .heading {
        margin-top: 12px;
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
      .empty {
        color: var(--atlas-text-soft);
      }
      mark {
        background: var(--atlas-mark);
        color: inherit;
        padding: 2px 0;
        scroll-margin: 40px;
        box-decoration-break: clone;
        -webkit-box-decoration-break: clone;
      }
      @media print {
        p {
          font-size: 9pt;
          line-height: 1.6;
        }
        mark {
          text-decoration: underline;
          text-decoration-thickness: 2px;
        }
      }
    `,
  ];

  /** The centre's row. */
  @property({ attribute: false }) columns: readonly FindingColumnView[] = [];

  protected override render() {
    return this.columns.map(
      ({ label, items }) => html`
        <section>
          <h3>${label}</h3>
          ${
            items.length === 0
              ? html`<p class="empty">この欄は、報告書では空欄です。</p>`
              : items.map((item) => this.item(item))
          }
        </section>
      `,
    );
  }

  // One line: white space between the pieces would be shown.
  private item({ kind, marker, segments }: FindingItemView) {
    const text = segments.map((segment) =>
      segment.quote === null ? segment.text : html`<mark data-quote=${segment.quote}>${segment.text}</mark>`,
    );
    return html`<p class=${classMap({ [kind]: true })}>${marker === "" ? nothing : marker}${text}</p>`;
  }

  /**
   * Scrolls a quoted passage into sight.
   *
   * @param quote which of the coding's quotes, from 0
   */
  async reveal(quote: number, behavior: ScrollBehavior): Promise<void> {
    await this.updateComplete;
    const mark = this.renderRoot.querySelector(`mark[data-quote="${quote}"]`);
    mark?.scrollIntoView({ block: "center", behavior });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-findings": AtlasFindings;
  }
}
