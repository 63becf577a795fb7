import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import "./atlas-notice.ts";
import { retryLabel } from "../messages.ja.ts";
import type { LoadError } from "../resource.ts";

/**
 * A notice that something did not load, with a button to try again, and one for a new page where that may not help;
 * nothing where nothing failed.
 *
 * @param more a further sentence
 */
export function failureNotice(
  failure: LoadError | null,
  retry: () => void,
  more = "",
): TemplateResult | typeof nothing {
  return failure ? failureInWords(failure, retry, punctuation.text([failure.sentence, more])) : nothing;
}

/** The same in words of one's own. */
export function failureInWords(failure: LoadError, retry: () => void, message: string): TemplateResult {
  return html`<atlas-notice
    error
    message=${message}
    action=${retryLabel}
    ?offers-page=${failure.offersPage}
    @act=${retry}
  ></atlas-notice>`;
}
