import { type TemplateResult, html } from "lit";
import { AtlasEvent } from "../ui/atlas-event.ts";
import { retryLabel } from "../ui/messages.ja.ts";
import type { LoadError } from "../ui/resource.ts";
import { messages } from "./messages.ja.ts";

/** Says that the report's text is loading. */
export function textPending(): TemplateResult {
  return html`<p role="status">${messages.textLoading}</p>`;
}

/** Says that the report's text did not load, and lets the reader try again. */
export function textFailure(from: EventTarget, failure: LoadError): TemplateResult {
  return html`<p role="alert">
    ${failure.sentence}
    <button class="button" @click=${() => from.dispatchEvent(new AtlasEvent({ kind: "retry" }))}>${retryLabel}</button>
  </p>`;
}
