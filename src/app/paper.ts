import { type TemplateResult, html } from "lit";
import type { Atlas } from "../model/atlas.ts";
import type { ViewModel } from "../derive/view-model.ts";
import "../handout/atlas-handout.ts";
import type { Loads } from "./loads/loads.ts";
import type { Navigator } from "./navigator.ts";
import { missingCount } from "./search-notice.ts";

/** The page as sheets of paper. They are not complete without the search's metric, where the address asks for that. */
export function paper(atlas: Atlas, view: ViewModel, loads: Loads, { state }: Navigator): TemplateResult {
  const missing = missingCount(state, view.parameters, loads);
  return html`<atlas-handout
    .atlas=${atlas}
    .view=${view}
    .failure=${loads.text.failure}
    ?incomplete=${missing === "coming" || missing === "failed"}
  ></atlas-handout>`;
}
