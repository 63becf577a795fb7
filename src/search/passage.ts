import { type TemplateResult, html, nothing } from "lit";
import { piecesTemplate } from "./pieces.ts";
import type { ShownHit } from "./results.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { messages } from "./messages.ja.ts";

/**
 * A found passage: where it stands, what it says with the hits marked, and the way to its place.
 *
 * @param number which it is of those words, from 1
 */
export function passage(
  { source, heading, pieces, why, place, anchor }: ShownHit,
  whose: string,
  number: number,
  lead: () => void,
): TemplateResult {
  const shown = pieces();
  const label = place ? fullTextMessages.show : messages.passage.inReport;
  const words = shown.map((piece) => (piece.kind === "gap" ? "…" : piece.text)).join("");
  const name = fullTextMessages.showOf(label, whose, { words, number });
  return html`
    <p class="source remark">
      <span class="phrase">${source}</span
      >${heading ? html` <strong class="phrase" lang="ja">${heading}</strong>` : nothing}
    </p>
    <p class="text printed text-note">
      <span lang="ja">${piecesTemplate(shown)}</span>
      ${
        (place ?? anchor)
          ? html`<button class="link nowrap text-note screen-only" aria-label=${name} @click=${lead}>${label}</button>`
          : nothing
      }
    </p>
    ${why().map((reason) => html`<p class="why edged remark">${reason}</p>`)}
  `;
}
