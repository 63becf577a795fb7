import { type TemplateResult, html } from "lit";
import { wordsOf } from "../../text/phrases.ts";

/** A value's short label. A phrase that is wider than its column breaks behind its long word, and not within it. */
export function legendLabel(short: string): TemplateResult {
  const pieces = wordsOf(short).flatMap((word, index) => (index === 0 ? [word] : [html`<wbr />`, word]));
  return html`<span class="label">${pieces}</span>`;
}
