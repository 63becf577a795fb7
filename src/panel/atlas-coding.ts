import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import { citedCoding } from "../derive/citations.ts";
import type { CodingModel } from "../derive/panel.ts";
import { applicationName } from "../messages/ja.ts";
import { citationQuery } from "../state/citation.ts";
import { contactName, objectionLink } from "../state/contact.ts";
import { siteFact } from "../ui/site-fact.ts";
import { citedPageAddress } from "../ui/page-address.ts";
import { swatch } from "../ui/swatch.ts";
import codingCss from "./atlas-coding.css?inline";
import "../ui/field/atlas-by-hand.ts";
import { sheet } from "../ui/style/sheet.ts";
import { copyText } from "../ui/copy-text.ts";
import { codingMessages } from "../messages/ja/codings.ts";
import { messages } from "./messages.ja.ts";

/**
 * One answer with the sentences it rests on, and a reference that can be copied, so that it can be disputed.
 * What is done with the municipality stands in its slot, between the value and what it rests on.
 *
 * @fires show-quote - bubbles when the reader asks for a quote's place in the full text; `detail` is its index
 */
@customElement("atlas-coding")
export class AtlasCoding extends LitElement {
  static override readonly styles = [shared, sheet(codingCss)];

  /** The answer that is shown. */
  @property({ attribute: false }) coding!: CodingModel;

  /** True when the report's text could not be loaded. The parent element says so and offers to try again. */
  @property({ type: Boolean }) failed = false;

  /** What came of copying. */
  @state() private told = "";
  @state() private refused = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has("coding")) return;
    this.told = "";
    this.refused = false;
  }

  protected override render() {
    const { class: entry, paint, scopeText, silence, quotes, note } = this.coding;
    return html`
      <p class="value aligned text-heading bold">${swatch(paint)}<span>${entry.label}</span></p>
      ${scopeText === null ? nothing : html`<p class="scope text-note soft below-4">${scopeText}</p>`}
      <slot></slot>
      ${silence === null ? nothing : html`<p class="silence text-note soft below-4">${silence}</p>`}
      ${
        quotes === null
          ? html`<p class="text-note soft below-4" role="status">
              ${this.failed ? nothing : messages.coding.quotesLoading}
            </p>`
          : quotes.map(
              ({ text, columnLabel, heading }, index) => html`
                <blockquote class="quote below-8">
                  <cite class="source block remark"
                    >${columnLabel}${heading ? html` 　<strong lang="ja">${heading}</strong>` : nothing}</cite
                  >
                  <p class="measure" lang="ja">${text}</p>
                  <button class="link text-fine screen-only" @click=${() => this.show(index)}>
                    ${messages.coding.read}
                  </button>
                </blockquote>
              `,
            )
      }
      ${note ? html`<p class="text-note soft below-4">${codingMessages.note(note)}</p>` : nothing}
      <div class="cluster screen-only below-8">
        <button class="button small" ?disabled=${quotes === null} @click=${() => this.copy(messages.coding.copied)}>
          ${messages.coding.copy}
        </button>
        ${this.objecting()}
        <span role="status">${this.told}</span>
      </div>
      ${this.refused ? html`<atlas-by-hand .label=${messages.coding.citation} .text=${this.reference}></atlas-by-hand>` : nothing}
    `;
  }

  /** The way to object, where the site says to whom; else the reference is copied. */
  private objecting() {
    const contact = siteFact(contactName);
    const { object, objectCopied, objection } = messages.coding;
    if (contact === null || this.coding.quotes === null) {
      return html`<button
        class="link text-fine"
        ?disabled=${this.coding.quotes === null}
        @click=${() => this.copy(objectCopied)}
      >
        ${object}
      </button>`;
    }
    const { metric, cited, reference } = this.coding;
    const href = objectionLink(contact, {
      subject: objection(applicationName, metric.label, cited.municipality ?? ""),
      reference: `${this.address}\n${reference}`,
    });
    return html`<a class="link text-fine" href=${href} target="_blank" rel="noopener">${object}</a>`;
  }

  /** Of the coding. */
  private get address(): string {
    return citedPageAddress(citationQuery(this.coding.cited));
  }

  /** The citation with the day on which it is copied. */
  private get reference(): string {
    return citedCoding(this.coding, this.address, new Date());
  }

  /** @param done what is told where the clipboard has taken it */
  private async copy(done: string): Promise<void> {
    // A second refusal must announce the text again.
    this.refused = false;
    const { kind } = await copyText(this.reference);
    // What the clipboard refuses, the reader can still copy by hand.
    this.refused = kind !== "copied";
    this.told = this.refused ? messages.coding.notCopied : done;
  }

  private show(index: number): void {
    this.dispatchEvent(new CustomEvent("show-quote", { detail: index, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-coding": AtlasCoding;
  }
}
