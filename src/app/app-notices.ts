import { type TemplateResult, html, nothing } from "lit";
import type { ViewModel } from "../derive/view-model.ts";
import type { EvidenceController } from "./evidence-controller.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import type { LoadError } from "../ui/resource.ts";
import type { Loads } from "./loads/loads.ts";
import { definitionOf } from "../views/registry.ts";
import { missingCount, searchNotice } from "./search-notice.ts";
import type { Navigator } from "./navigator.ts";
import { messages } from "./messages.ja.ts";

/** What the reader may have to be told. */
export interface NoticeSources {
  readonly navigator: Navigator;
  /** What is shown, which may be less than the address asks for. */
  readonly view: ViewModel;
  readonly loads: Loads;
  /** Null until search and evidence are there. */
  readonly evidence: EvidenceController | null;
  /** Why another view is shown than the one that is asked for. */
  readonly viewFailure: LoadError | null;
  readonly mapFailure: LoadError | null;
  readonly retry: () => void;
}

/** All that the reader is told over the page: what of the address could not be used, and what did not arrive. */
export function appNotices(sources: NoticeSources): TemplateResult {
  const { navigator, view, loads, evidence, viewFailure, mapFailure, retry } = sources;
  const missing = missingCount(navigator.state, view.parameters, loads);
  const failure = evidence?.failure ?? null;
  const second = loads.second(definitionOf(navigator.state.view));
  // The notice of the search's map says it already.
  const told = missing === "failed" && failure === loads.text.failure;
  return html`<div class="notices stack screen-only">
    ${view.parameters.mode === "explore" ? html`<atlas-language-offer .view=${view}></atlas-language-offer>` : nothing}
    ${
      view.parameters.mode === "embed"
        ? nothing
        : html`<atlas-new-version ?quiet=${view.parameters.mode !== "explore"}></atlas-new-version>`
    }
    ${failureNotice(told ? null : failure, retry)} ${searchNotice(missing, loads.text.failure, retry)}
    ${
      navigator.problems.length === 0
        ? nothing
        : html`<atlas-address-notice
            .problems=${navigator.problems}
            @act=${() => navigator.dismissProblems()}
          ></atlas-address-notice>`
    }
    ${failureNotice(viewFailure, retry)} ${failureNotice(second?.failure ?? null, retry)}
    ${failureNotice(loads.panel.failure, retry)} ${failureNotice(mapFailure, retry, messages.mapUsable)}
    <atlas-announcer class="hidden-text" .view=${view}></atlas-announcer>
  </div>`;
}
