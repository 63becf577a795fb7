import { type TemplateResult, html } from "lit";
import type { ViewModel } from "../derive/view-model.ts";
import { AtlasEvent } from "../ui/atlas-event.ts";
import { retryLabel } from "../ui/messages.ja.ts";
import type { LoadError } from "../ui/resource.ts";
import { provenanceMessages } from "../messages/ja/provenance.ts";
import { messages } from "./messages.ja.ts";

/** What the panel says of a municipality in no centre's area: nothing in the report. */
export function uncoveredText({ survey }: ViewModel, name: string): TemplateResult {
  return html`
    <p class="lead">${messages.uncovered.inNoArea(survey.month, name)}</p>
    <p>${messages.uncovered.nothingToShow(name)}</p>
    <p class="hint prose soft">${provenanceMessages.read(survey.provenance)}</p>
  `;
}

/** Says that the report's text did not come, and lets the reader try again. */
export function failureText(host: EventTarget, failure: LoadError): TemplateResult {
  return html`<p class="failure" role="alert">
    ${failure.sentence}
    <button class="button" @click=${() => host.dispatchEvent(new AtlasEvent({ kind: "retry" }))}>${retryLabel}</button>
  </p>`;
}
