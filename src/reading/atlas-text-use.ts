import { punctuation } from "../messages/ja/punctuation.ts";
import { LitElement, type PropertyValues, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { type CoverageOfText, type TextUse, coverageOfText, shareOf, useInWords } from "../derive/coverage-of-text.ts";
import { columnIds } from "../model/survey.ts";
import { shared } from "../ui/style/shared.ts";
import textUseCss from "./atlas-text-use.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { textUseMessages } from "../messages/ja/text-use.ts";
import { messages } from "./messages.ja.ts";

/** The share of the findings that codings quote, for each centre and column, so that readers see what codings leave out. */
@customElement("atlas-text-use")
export class AtlasTextUse extends LitElement {
  static override readonly styles = [shared, sheet(textUseCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;

  private coverage: CoverageOfText | null = null;

  protected override willUpdate(changed: PropertyValues<AtlasTextUse>): void {
    if (changed.has("atlas")) this.coverage = coverageOfText(this.atlas);
  }

  protected override render() {
    const { coverage } = this;
    if (!coverage) return html`<p role="status">${fullTextMessages.loading}</p>`;
    return html`<p id="caption" class="text-note">${messages.textUse.caption(useInWords(coverage.whole))}</p>
      <table class="full text-fine" aria-labelledby="caption">
        <thead>
          <tr>
            <th class="bold" scope="col">${messages.textUse.centre}</th>
            ${columnIds.map((column) => html`<th class="bold" scope="col">${this.atlas.survey.columns[column]}</th>`)}
            <th class="bold" scope="col">${messages.textUse.wholeRow}</th>
          </tr>
        </thead>
        <tbody>
          ${this.atlas.centres.map(
            ({ id, name }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${columnIds.map((column) => share(coverage.cells[id]?.[column]))}${share(coverage.centres[id])}
              </tr>`,
          )}
          <tr class="whole">
            <th scope="row">${messages.textUse.wholeColumn}</th>
            ${columnIds.map((column) => share(coverage.columns[column]))}${share(coverage.whole)}
          </tr>
        </tbody>
      </table>`;
  }
}

function share(use: TextUse | undefined) {
  const part = use ? shareOf(use) : null;
  return part === null || !use
    ? html`<td><span class="hidden-text">${textUseMessages.noText}</span>－</td>`
    : html`<td title=${useInWords(use)}>${punctuation.percent(Math.round(part * 100))}</td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-text-use": AtlasTextUse;
  }
}
