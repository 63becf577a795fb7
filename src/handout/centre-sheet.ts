import { type TemplateResult, html, nothing } from "lit";
import type { CentreSheet, PrintedName, SheetAnswer, SheetCount, SheetMetric } from "../derive/centre-sheets.ts";
import { silenceSentence } from "../messages/ja.ts";
import { codingMessages } from "../messages/ja/codings.ts";
import { provenanceMessages } from "../messages/ja/provenance.ts";
import { punctuation } from "../messages/ja/punctuation.ts";
import type { Atlas } from "../model/atlas.ts";
import { fullLabels } from "../render/page/block/legend-entries.ts";
import { areaMap } from "../render/svg/area-map.ts";
import { swatch } from "../ui/swatch.ts";
import { signed } from "./answer.ts";
import { messages } from "./messages.ja.ts";

const { sheets: said, annex } = messages;

/**
 * A centre's sheet. Below its name it is laid out as a table, so that browsers repeat its head and its foot on a second
 * page: whose values these are, and where they come from.
 */
export function centreSheet(
  centre: CentreSheet,
  { survey, geography }: Pick<Atlas, "survey" | "geography">,
): TemplateResult {
  const { id, municipalities, metrics } = centre;
  const counted = metrics.flatMap(({ counts }) => counts.map((count) => count.class));
  const notes = [silenceSentence, ...new Set(fullLabels(counted.filter(({ silent }) => silent)))];
  const foot = [
    ...notes.map(punctuation.sentence),
    provenanceMessages.read(survey.provenance),
    survey.credits.report,
    survey.credits.boundaries,
  ];
  const all = html`${said.counts(survey.place)} <span class="soft plain phrase">${said.own(centre.name)}</span>`;
  return html`<article class="sheet flat close-set text-fine" aria-labelledby="name-${id}" data-centre=${id}>
    <header class="aligned apart top">
      <div>
        <p class="soft"><span class="phrase">${survey.subject}</span> <span class="phrase">${survey.asOf}</span></p>
        <h2 id="name-${id}">${printedName(centre)}</h2>
        <p class="text-note">${said.area(punctuation.list(municipalities.map(nameInLine)))}</p>
      </div>
      ${areaMap(
        geography,
        municipalities.map(({ code }) => code),
      )}
    </header>
    <div class="metrics">
      <div class="heads bold wide-only keep">
        <div>
          <p>${said.values(centre.name)}</p>
          <p>${all}</p>
        </div>
      </div>
      <div class="rows">${metrics.map((metric) => metricRow(metric, all))}</div>
      <footer class="soft keep">
        <p>${foot.map((line) => html`<span>${line}</span> `)}</p>
      </footer>
    </div>
  </article>`;
}

function nameInLine({ name, printed }: PrintedName): string {
  return printed === null ? name : punctuation.withAside(name, printed);
}

function printedName({ name, printed }: PrintedName): TemplateResult | string {
  return printed === null ? name : html`${name} <span lang="ja">${printed}</span>`;
}

function metricRow({ label, question, answers, counts }: SheetMetric, all: TemplateResult): TemplateResult {
  return html`<section class="keep">
    <div>
      <h3 class="text-note">${label}</h3>
      <span class="soft">${question}</span>
      <div class="stack gap-4">${answers.map((answer) => answerBlock(answer, answers.length > 1))}</div>
    </div>
    <div>
      <p class="narrow-only bold below-4">${all}</p>
      <ul>
        ${counts.map(countLine)}
      </ul>
    </div>
  </section>`;
}

function answerBlock({ municipalities, answer, quotes, note, silence }: SheetAnswer, named: boolean): TemplateResult {
  return html`<div class="answer">
    <p class="sampled top">
      ${swatch(answer.paint)}<span
        ><strong>${signed(answer.mark, answer.class.label)}</strong
        >${named ? html` <span>${punctuation.list(municipalities)}</span>` : nothing}
        <span class="soft">${answer.scopeText ?? nothing}</span></span
      >
    </p>
    ${silence === null ? nothing : html`<p>${silence}</p>`}
    ${
      quotes === null
        ? html`<p class="soft">${annex.quotesLoading}</p>`
        : quotes.map(
            ({ text, columnLabel, heading }) =>
              html`<blockquote class="text-note">
                <span lang="ja">${punctuation.quote(text)}</span>
                <span class="soft text-fine"
                  >${columnLabel}${heading ? html`${punctuation.under}<span lang="ja">${heading}</span>` : nothing}</span
                >
              </blockquote>`,
          )
    }
    ${note ? html`<p class="soft">${codingMessages.note(note)}</p>` : nothing}
  </div>`;
}

function countLine({ class: { paint, short, lead }, mark, own }: SheetCount): TemplateResult {
  return html`<li class=${own ? "own aligned bold" : "aligned"}>
    <span class="pointer">${own ? html`▶<span class="hidden-text">${said.ownCount}</span>` : nothing}</span
    >${swatch(paint)}<span class="grow">${signed(mark, short)}</span
    ><span class="tabular">${lead.count}${punctuation.unitGap}${lead.unit}</span>
  </li>`;
}
