import { type TemplateResult, html, nothing } from "lit";
import type { EvidenceController } from "./evidence-controller.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import type { LoadError } from "../ui/resource.ts";
import type { Loads } from "./loads/loads.ts";
import { definitionOf } from "../views/registry.ts";
import { type MissingCount, searchNotice } from "./search-notice.ts";
import type { Navigator } from "./navigator.ts";
import { messages } from "./messages.ja.ts";

/** What the reader may have to be told. */
export interface NoticeSources {
  readonly navigator: Navigator;
  readonly loads: Loads;
  /** Null until search and evidence are there. */
  readonly evidence: EvidenceController | null;
  /** Why the search's metric that the address names is not what is shown. */
  readonly missing: MissingCount;
  readonly mapFailure: LoadError | null;
  readonly retry: () => void;
}

/** All that the reader is told over the page: what of the address could not be used, and what did not arrive. */
export function appNotices(sources: NoticeSources): TemplateResult {
  const { navigator, loads, evidence, missing, mapFailure, retry } = sources;
  const failure = evidence?.failure ?? null;
  const second = loads.second(definitionOf(navigator.state.view));
  // The notice of the search's map says it already.
  const told = missing === "failed" && failure === loads.text.failure;
  return html`
    ${failureNotice(told ? null : failure, retry)} ${searchNotice(missing, loads.text.failure, retry)}
    ${
      navigator.problems.length === 0
        ? nothing
        : html`<atlas-address-notice
            .problems=${navigator.problems}
            @act=${() => navigator.dismissProblems()}
          ></atlas-address-notice>`
    }
    ${failureNotice(second?.failure ?? null, retry)} ${failureNotice(loads.panel.failure, retry)}
    ${failureNotice(mapFailure, retry, messages.mapUsable)}
  `;
}
