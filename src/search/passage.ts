import { type TemplateResult, html, nothing } from "lit";
import { piecesTemplate } from "./pieces.ts";
import type { ShownHit } from "./results.ts";
import { fullTextMessages } from "../messages/ja/full-text.ts";
import { messages } from "./messages.ja.ts";

/** A found passage: where it stands, what it says with the hits marked, and the way to its place. */
export function passage({ source, heading, pieces, why, place, anchor }: ShownHit, lead: () => void): TemplateResult {
  return html`
    <p class="source remark">${source}${heading ? html` <strong>${heading}</strong>` : nothing}</p>
    <p class="text text-note">
      <span>${piecesTemplate(pieces())}</span>
      ${
        (place ?? anchor)
          ? html`<button class="link text-note screen-only" @click=${lead}>
              ${place ? fullTextMessages.show : messages.passage.inReport}
            </button>`
          : nothing
      }
    </p>
    ${why().map((reason) => html`<p class="why remark">${reason}</p>`)}
  `;
}
