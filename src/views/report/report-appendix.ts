import { type TemplateResult, html } from "lit";
import type { ContentsEntry } from "./derive/document.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import type { GlossaryTerm } from "../../model/report.ts";
import { messages } from "./messages.ja.ts";

/** What the application adds after the report, for the table of contents. */
export const appendixEntries: readonly ContentsEntry[] = [
  { anchor: "glossary", level: 1, label: messages.appendix.heading },
];

/** All explained terms in one list, for paper and for readers who turned the explanations off. */
export function reportAppendix(glossary: readonly GlossaryTerm[], { westernMonth }: SurveyFacts): TemplateResult {
  return html`<section class="opening measure" aria-labelledby="glossary" data-added>
    <h4 id="glossary" class="headed text-heading">${messages.appendix.heading}</h4>
    <p class="text-note soft">${messages.appendix.lead(westernMonth)}</p>
    <dl class="stack below-12">
      ${glossary.map(
        ({ term, text }) =>
          html`<div class="keep">
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
