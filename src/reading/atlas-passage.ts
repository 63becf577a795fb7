import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../ui/style/shared.ts";
import type { PassageModel } from "../derive/topic.ts";
import besideTextCss from "./beside-text.css?inline";
import { sheet } from "../ui/style/sheet.ts";
import { setText } from "./set-text.ts";
import { messages } from "./messages.ja.ts";

/** A run of the report's items about one topic, with markers and headings as in the report's cells. */
@customElement("atlas-passage")
export class AtlasPassage extends LitElement {
  static override readonly styles = [shared, setText, sheet(besideTextCss)];

  /** What is read. */
  @property({ attribute: false }) passage!: PassageModel;

  protected override render() {
    const { columnLabel, from, items } = this.passage;
    const [before, after] = messages.passageFrom;
    // One line an item, because white space between marker and text would be visible.
    return html`
      <p class="source remark">
        ${from === null ? nothing : html`${before}<span lang="ja">${from}</span>${after}`}${columnLabel}
      </p>
      ${items.map(({ kind, marker, text }) => html`<p class=${kind} lang="ja">${marker}${text}</p>`)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-passage": AtlasPassage;
  }
}
