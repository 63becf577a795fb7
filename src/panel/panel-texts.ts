import { type TemplateResult, html } from "lit";
import type { ViewModel } from "../derive/view-model.ts";
import { howToRead } from "../messages/ja.ts";
import { AtlasEvent, requestAction, requestAttention } from "../ui/atlas-event.ts";
import { retryLabel } from "../ui/messages.ja.ts";
import type { LoadError } from "../ui/resource.ts";
import { swatch } from "../ui/swatch.ts";
import { provenanceMessages } from "../messages/ja/provenance.ts";
import { messages } from "./messages.ja.ts";

/** What the panel says before any choice: the prefecture in short, and its centres. */
export function prefectureText(host: EventTarget, view: ViewModel, summary: readonly string[]): TemplateResult {
  return html`<div
    class="upper whole filling"
    tabindex="0"
    role="region"
    aria-label=${messages.prefecture.summary(view.survey.place)}
  >
    ${summary.map((paragraph) => html`<p class="lead">${paragraph}</p>`)}
    <p class="hint">${howToRead}</p>
    <h3>${messages.prefecture.centres}</h3>
    <ul class="centres">
      ${view.centres.map(
        ({ id, name, municipalities, classes, focused }) =>
          html`<li>
            <span class="chips">${classes.map(({ paint }) => swatch(paint))}</span>
            <span>
              <button
                class="link"
                aria-pressed=${focused}
                @click=${() => requestAction(host, { type: "focus", centre: focused ? null : id })}
              >
                ${name}
              </button>
              <span class="members">
                ${municipalities.map(({ code, name: member }) => memberButton(host, code, member))}
              </span>
              <span class="hidden-text">${classes.map(({ label }) => label).join("、")}</span>
            </span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What the panel says of a municipality in no centre's area: nothing in the report. */
export function uncoveredText({ survey }: ViewModel, name: string): TemplateResult {
  return html`<div class="upper">
    <p class="lead">${messages.uncovered.inNoArea(survey.month, name)}</p>
    <p>${messages.uncovered.nothingToShow(name)}</p>
    <p class="hint">${provenanceMessages.read(survey.provenance)}</p>
  </div>`;
}

/** A button that selects another municipality, and points at it on the map. */
export function memberButton(host: EventTarget, code: string, name: string): TemplateResult {
  return html`<button
    class="link member"
    @click=${() => requestAction(host, { type: "select-municipality", municipality: code })}
    @pointerenter=${() => requestAttention(host, { kind: "municipality", code })}
    @pointerleave=${() => requestAttention(host, { kind: "none" })}
  >
    ${name}
  </button>`;
}

/** Says that the report's text did not come, and lets the reader try again. */
export function failureText(host: EventTarget, failure: LoadError): TemplateResult {
  return html`<p class="failure" role="alert">
    ${failure.sentence}
    <button class="button" @click=${() => host.dispatchEvent(new AtlasEvent({ kind: "retry" }))}>${retryLabel}</button>
  </p>`;
}
