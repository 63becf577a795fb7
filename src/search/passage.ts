import { type TemplateResult, html, nothing } from "lit";
import type { ExcerptPiece } from "../text/search/excerpt.ts";
import type { ShownHit } from "./results.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { messages } from "./messages.ja.ts";

/** A found passage: where it stands, what it says with the hits marked, and the way to its place. */
export function passage({ source, heading, pieces, why, place, anchor }: ShownHit, lead: () => void): TemplateResult {
  return html`
    <p class="source">${source}${heading ? html` <strong>${heading}</strong>` : nothing}</p>
    <p class="text">
      <span>${pieces().map(pieceView)}</span>
      ${
        (place ?? anchor)
          ? html`<button class="link screen-only" @click=${lead}>
              ${place ? fullTextMessages.show : messages.passage.inReport}
            </button>`
          : nothing
      }
    </p>
    ${why().map((reason) => html`<p class="why">${reason}</p>`)}
  `;
}

/** Text stays text: whatever was typed or printed, none of it becomes markup. */
function pieceView(piece: ExcerptPiece): TemplateResult | string {
  switch (piece.kind) {
    case "gap":
      return "…";
    case "hit":
      return html`<mark>${piece.text}</mark>`;
    case "text":
      return piece.text;
  }
}
