import { type TemplateResult, html } from "lit";
import { remedyButton } from "../ui/notice/failure-notice.ts";
import type { LoadError } from "../ui/resource.ts";
import { messages } from "./messages.ja.ts";

/** Says that the report's text is loading. */
export function textPending(): TemplateResult {
  return html`<p role="status">${messages.textLoading}</p>`;
}

/** Says that the report's text did not load, and what the reader can do. */
export function textFailure(from: EventTarget, failure: LoadError): TemplateResult {
  return html`<p role="alert">${failure.sentence} ${remedyButton(from, failure)}</p>`;
}
