import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import "./atlas-notice.ts";
import { retryLabel } from "../messages.ja.ts";
import type { LoadError } from "../resource.ts";

/**
 * A notice that something did not load, with a button to try again; nothing where nothing failed.
 *
 * @param more a further sentence
 */
export function failureNotice(
  failure: LoadError | null,
  retry: () => void,
  more = "",
): TemplateResult | typeof nothing {
  return failure
    ? html`<atlas-notice
        error
        message=${punctuation.text([failure.sentence, more])}
        action=${retryLabel}
        @act=${retry}
      ></atlas-notice>`
    : nothing;
}
