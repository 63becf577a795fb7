import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import "./atlas-notice.ts";
import { AtlasEvent } from "../atlas-event.ts";
import { reopenLabel, retryLabel, updateLabel } from "../messages.ja.ts";
import type { LoadError } from "../resource.ts";

/**
 * A notice that something did not load, with a button to try again, and one for a new page where that may not help, or with
 * that of the site's newer version alone, where no other try can; nothing where nothing failed.
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
  const { fault, offersPage } = failure;
  const [action, anew] = fault === "gone" ? ["", updateLabel] : [retryLabel, offersPage ? reopenLabel : ""];
  return html`<atlas-notice error message=${message} action=${action} anew=${anew} @act=${retry}></atlas-notice>`;
}

/** The one button of a text that tells of a failure within something else: it tries again, or opens the newer version. */
export function remedyButton(from: EventTarget, { fault }: LoadError, style = "button"): TemplateResult {
  const [label, kind] = fault === "gone" ? ([updateLabel, "page-anew"] as const) : ([retryLabel, "retry"] as const);
  return html`<button class=${style} @click=${() => from.dispatchEvent(new AtlasEvent({ kind }))}>${label}</button>`;
}
