import { type TemplateResult, html, nothing } from "lit";
import type { Atlas } from "../model/atlas.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { applicationName } from "../messages/ja.ts";
import type { SearchSession } from "../search/session.ts";
import type { ViewDefinition } from "../views/definition.ts";
import { messages } from "./messages.ja.ts";

// What stands around every view. The build draws it into the page too, where no element but those that it imports is drawn.

/**
 * The page's bar.
 *
 * @param tools what finds places, and what saves them
 */
export function bar({ parameters }: ViewModel, tools: TemplateResult): TemplateResult {
  return html`<header class="bar aligned apart screen-only" ?hidden=${parameters.mode !== "explore"}>
    <h1 class="text-body nowrap">${applicationName}</h1>
    <atlas-views .current=${parameters.view}></atlas-views>
    ${tools}
  </header>`;
}

/**
 * What finds places, and what saves them.
 *
 * @param session null until the search has come
 * @param listed what the list beside the view was searched for; empty where there is none
 */
export function tools(
  atlas: Atlas,
  view: ViewModel,
  { picture }: ViewDefinition,
  session: SearchSession | null,
  listed: string,
): TemplateResult {
  return html`<atlas-find .view=${view} .session=${session} .listed=${listed}></atlas-find>
    <atlas-export-menu .atlas=${atlas} .view=${view} .picture=${picture}></atlas-export-menu>`;
}

/** The metrics, for views that show one. */
export function rail({ shell }: ViewDefinition, view: ViewModel): TemplateResult | typeof nothing {
  if (view.parameters.mode !== "explore" || !shell.metricPicker) return nothing;
  return html`<section class="rail screen-only" aria-label=${messages.metrics}>
    <atlas-picker .view=${view}></atlas-picker>
    ${shell.secondPicker ? html`<atlas-second-picker .view=${view}></atlas-second-picker>` : nothing}
  </section>`;
}

/** Credits, and the page's languages, and what a reader sets for this browser. */
export function foot(view: ViewModel): TemplateResult {
  return html`<footer class="aligned apart keep">
    <atlas-credits class="grow" .view=${view}></atlas-credits>
    ${
      view.parameters.mode === "explore"
        ? html`<atlas-language class="screen-only" .view=${view}></atlas-language>
            <atlas-settings class="screen-only"></atlas-settings>`
        : nothing
    }
  </footer>`;
}
