import { type TemplateResult, html, nothing } from "lit";
import type { Atlas } from "../model/atlas.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { State } from "../state/state.ts";
import { viewName } from "../derive/wording/view-name.ts";
import { messages } from "./messages.ja.ts";

/**
 * What stands in the rail's place in a presentation, a frame or a handout.
 *
 * @param address the state that is asked for, and the address of the same view in the whole application
 */
export function modeHeader(
  atlas: Atlas,
  view: ViewModel,
  { state, whole }: { readonly state: State; readonly whole: string },
): TemplateResult | typeof nothing {
  switch (view.parameters.mode) {
    case "explore":
    case "handout":
      return nothing;
    case "present":
      return html`<atlas-meeting class="screen-only" .atlas=${atlas} .view=${view} .asked=${state}></atlas-meeting>`;
    case "embed":
      return html`<header class="framed cluster baseline screen-only">
        <h1 class="text-note">${viewName(view)}</h1>
        <p class="text-fine soft">${view.survey.asOf}</p>
        <a class="link text-fine nowrap" href=${whole} target="_blank" rel="noopener"
          >${messages.embedded.whole}<span class="hidden-text">${messages.embedded.newTab}</span></a
        >
        <p class="subject text-fine soft">${view.survey.subject}</p>
        <atlas-frame-height></atlas-frame-height>
      </header>`;
  }
}
