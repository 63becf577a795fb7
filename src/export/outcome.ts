import { type TemplateResult, html, nothing } from "lit";
import type { OfferedFile } from "./download.ts";
import type { FileFormat } from "./format.ts";
import type { MaterialId } from "./materials.ts";
import "../ui/field/atlas-by-hand.ts";
import { copyTheseWords, fileOffered, insteadAs, said } from "./messages.ja.ts";

/** The outcome of the last export. */
export type Outcome<From extends MaterialId> =
  | { readonly kind: "nothing" }
  | { readonly kind: "copied"; readonly text: string }
  | {
      readonly kind: "saved";
      readonly file: OfferedFile;
      /** What the file lacks, in words; empty where it has all. */
      readonly note: string;
    }
  | { readonly kind: "stopped" }
  | {
      readonly kind: "failed";
      readonly text: string;
      /** Another format to save in instead; null for none. */
      readonly instead: FileFormat<From> | null;
      /** What can be copied by hand; null where nothing can. */
      readonly byHand: string | null;
    };

/**
 * An outcome in words. The status region is always there, because screen readers read out only what changes in it.
 *
 * @param save is called when the user takes the way out
 */
export function outcomeTemplate<From extends MaterialId>(
  outcome: Outcome<From>,
  save: (format: FileFormat<From>) => void,
): TemplateResult {
  return html`<div role="status">${goodNews(outcome)}</div>
    ${outcome.kind === "failed" ? badNews(outcome, save) : nothing}`;
}

function goodNews<From extends MaterialId>(outcome: Outcome<From>) {
  switch (outcome.kind) {
    case "copied":
      return html`<p>${outcome.text}</p>`;
    case "stopped":
      return html`<p>${said.stopped}</p>`;
    case "saved": {
      const { name, address } = outcome.file;
      const [before, link, after] = fileOffered(name);
      return html`<p>${before}<a href=${address} download=${name}>${link}</a>${after}${outcome.note}</p>`;
    }
    case "failed":
    case "nothing":
      return nothing;
  }
}

function badNews<From extends MaterialId>(
  { text, instead, byHand }: Outcome<From> & { readonly kind: "failed" },
  save: (format: FileFormat<From>) => void,
) {
  const wayOut =
    instead === null
      ? nothing
      : html`<button class="link" @click=${() => save(instead)}>${insteadAs(instead.words.label)}</button>`;
  return html`<p class="error" role="alert">${text}</p>
    ${wayOut}${byHand === null ? nothing : html`<atlas-by-hand .label=${copyTheseWords} .text=${byHand}></atlas-by-hand>`}`;
}
