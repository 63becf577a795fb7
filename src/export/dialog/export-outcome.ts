import { type TemplateResult, html, nothing } from "lit";
import type { OfferedFile } from "../download.ts";
import type { FileType } from "./picture-choices.ts";

/** What came of what was done last. */
export type Outcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "saved"; readonly file: OfferedFile }
  /** With a way out, where saving as another kind of file is one. */
  | { readonly kind: "failed"; readonly text: string; readonly offer: FileType | null };

/**
 * An outcome in words. The region that is read out stands there before there is anything to read.
 *
 * @param save is called when the user takes the way out
 */
export function outcomeTemplate(outcome: Outcome, save: (type: FileType) => void): TemplateResult {
  return html`<div role="status">${goodNews(outcome)}</div>
    ${outcome.kind === "failed" ? badNews(outcome, save) : nothing}`;
}

function goodNews(outcome: Outcome) {
  switch (outcome.kind) {
    case "done":
      return html`<p>${outcome.text}</p>`;
    case "saved": {
      const { name, address } = outcome.file;
      return html`<p>
        「${name}」を保存します。保存が始まらないときは、<a href=${address} download=${name}>こちらから</a>。
      </p>`;
    }
    case "failed":
    case "nothing":
      return nothing;
  }
}

function badNews({ text, offer }: Extract<Outcome, { kind: "failed" }>, save: (type: FileType) => void) {
  const wayOut =
    offer === null
      ? nothing
      : html`<button class="link" @click=${() => save(offer)}>代わりに${offer.toUpperCase()}で保存</button>`;
  return html`<p class="error" role="alert">${text}</p>
    ${wayOut}`;
}
