import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { embedSnippet } from "../state/embed.ts";
import { dialogSection } from "../ui/dialog/dialog-section.ts";
import { shared } from "../ui/style/shared.ts";
import { encode } from "../state/address.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { applicationName } from "../messages/ja.ts";
import { viewName } from "../derive/view-name.ts";
import { pageAddress } from "../ui/page-address.ts";
import embedSnippetCss from "./atlas-embed-snippet.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { takeWhole } from "../ui/take-whole.ts";
import { messages } from "./messages.ja.ts";
import { logFailure } from "../ui/notice/log-failure.ts";

/** The HTML that puts what is shown into another page, to be copied. */
@customElement("atlas-embed-snippet")
export class AtlasEmbedSnippet extends LitElement {
  static override readonly styles = [shared, dialogSection, sheet(embedSnippetCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What the frame shows. */
  @property({ attribute: false }) view!: ViewModel;

  @state() private told = "";

  @query("textarea") private readonly field!: HTMLTextAreaElement;

  protected override render() {
    return html`
      <p>${messages.embedding.lead}</p>
      <textarea readonly rows="4" aria-label=${messages.embedding.field} .value=${this.snippet()}></textarea>
      <div class="tools">
        <button class="button" @click=${this.copy}>${messages.embedding.copy}</button>
        <p class="done" role="status">${this.told === "" ? nothing : this.told}</p>
      </div>
    `;
  }

  private snippet(): string {
    const query = encode({ ...this.view.parameters, mode: "embed" }, this.view.vocabulary);
    return embedSnippet({
      address: pageAddress(`?${query}`),
      title: messages.embedding.title(applicationName, viewName(this.view), this.view.survey.asOf),
    });
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.field.value);
      this.told = messages.embedding.copied;
    } catch (error) {
      logFailure("the snippet could not be copied", error);
      takeWhole(this.field);
      this.told = messages.embedding.notCopied;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-embed-snippet": AtlasEmbedSnippet;
  }
}
