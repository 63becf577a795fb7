import { type TemplateResult, html } from "lit";
import { remedyButton } from "../ui/notice/failure-notice.ts";
import type { LoadError } from "../ui/resource.ts";
import { messages } from "./messages.ja.ts";

/** Says over pages for paper that the report's text is on its way, or why it does not come. */
export function textTold(element: HTMLElement, failure: LoadError | null): TemplateResult {
  return failure
    ? html`<p class="told text-note" role="alert">${failure.sentence}${remedyButton(element, failure, "link")}</p>`
    : html`<p class="told text-note" role="status">${messages.tools.quotesLoading}</p>`;
}
