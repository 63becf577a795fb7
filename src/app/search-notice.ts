import { type TemplateResult, html, nothing } from "lit";
import type { State } from "../state/state.ts";
import "../ui/notice/atlas-notice.ts";
import { failureInWords } from "../ui/notice/failure-notice.ts";
import type { LoadError, Resource } from "../ui/resource.ts";
import { messages } from "./messages.ja.ts";

/**
 * Why a search's metric that an address names is not shown: it is on its way, it did not arrive, or the search has
 * nothing to count. Null where what is asked for is shown.
 */
export type MissingCount = "coming" | "failed" | "nothing-to-count" | null;

/** What counts, with the code that it is made of. */
export interface CountLoads {
  readonly text: Pick<Resource<unknown>, "failure">;
  readonly panel: Pick<Resource<unknown>, "failure">;
  readonly session: Pick<Resource<unknown>, "value" | "failure">;
}

/**
 * Why what is shown is not what is asked for.
 *
 * @param asked what the address says
 * @param shown the same, without the search's metric where there is none
 */
export function missingCount(
  asked: Pick<State, "metric" | "with">,
  shown: Pick<State, "metric" | "with">,
  { text, panel, session }: CountLoads,
): MissingCount {
  if (asked.metric === shown.metric && asked.with === shown.with) return null;
  if (session.value !== null) return "nothing-to-count";
  return [text, panel, session].some(({ failure }) => failure !== null) ? "failed" : "coming";
}

/**
 * Says why another metric is shown than the search's.
 *
 * @param textFailure why the report's text is not there; of all else that is not, other notices tell
 */
export function searchNotice(
  missing: MissingCount,
  textFailure: LoadError | null,
  retry: () => void,
): TemplateResult | typeof nothing {
  switch (missing) {
    case null:
      return nothing;
    case "coming":
      return html`<atlas-notice message=${messages.searchMap.coming}></atlas-notice>`;
    case "failed":
      return textFailure
        ? failureInWords(textFailure, retry, messages.searchMap.withoutText[textFailure.fault])
        : nothing;
    case "nothing-to-count":
      return html`<atlas-notice message=${messages.searchMap.nothingToCount}></atlas-notice>`;
  }
}
