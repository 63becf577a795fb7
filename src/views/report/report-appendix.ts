import { type TemplateResult, html } from "lit";
import type { ContentsEntry } from "./derive/document.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import type { GlossaryTerm } from "../../model/report.ts";

/** What the application adds after the report, as the table of contents lists it. */
export const appendixEntries: readonly ContentsEntry[] = [{ anchor: "glossary", level: 1, label: "付録：用語" }];

/** All terms that are explained, in one list: for whoever prints, or turned the explanations in the text off. */
export function reportAppendix(glossary: readonly GlossaryTerm[], { westernMonth }: SurveyFacts): TemplateResult {
  return html`<section class="appendix" aria-labelledby="glossary" data-added>
    <h4 id="glossary" class="chapter">付録：用語</h4>
    <p class="hint">報告書にはない説明です。${westernMonth}の時点での意味を書いています。</p>
    <dl>
      ${glossary.map(
        ({ term, text }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
