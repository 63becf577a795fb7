import { type TemplateResult, html } from "lit";
import type { ExcerptPiece } from "../text/search/excerpt.ts";

/** An excerpt with its hits marked. No typed or printed text becomes markup. */
export function piecesTemplate(pieces: readonly ExcerptPiece[]): readonly (TemplateResult | string)[] {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case "gap":
        return "…";
      case "hit":
        return html`<mark class="bold">${piece.text}</mark>`;
      case "text":
        return piece.text;
    }
  });
}
