import { type TemplateResult, html, nothing } from "lit";
import { wordsOf } from "../../text/phrases.ts";

/** A value's short label. A phrase that is wider than its column breaks behind its long word, and not within it. */
export function legendLabel(short: string): TemplateResult {
  const words = wordsOf(short);
  return html`<span class="label"
    >${words.map((word, index) => html`${index === 0 ? nothing : html`<wbr />`}${word}`)}</span
  >`;
}
