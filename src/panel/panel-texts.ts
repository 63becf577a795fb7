import { type TemplateResult, html } from "lit";
import type { ViewModel } from "../derive/view-model.ts";
import { remedyButton } from "../ui/notice/failure-notice.ts";
import type { LoadError } from "../ui/resource.ts";
import { provenanceMessages } from "../messages/ja/provenance.ts";
import { messages } from "./messages.ja.ts";

/** What the panel says of a municipality in no centre's area: nothing in the report. */
export function uncoveredText({ survey }: ViewModel, name: string): TemplateResult {
  return html`
    <p class="below-4">${messages.uncovered.inNoArea(survey.month, name)}</p>
    <p class="below-8">${messages.uncovered.nothingToShow(name)}</p>
    <p class="hint text-note soft below-12">${provenanceMessages.read(survey.provenance)}</p>
  `;
}

/** Says that the report's text did not come, and what the reader can do. */
export function failureText(host: EventTarget, failure: LoadError): TemplateResult {
  return html`<p class="failure" role="alert">${failure.sentence} ${remedyButton(host, failure)}</p>`;
}
