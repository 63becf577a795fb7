import { punctuation } from "../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import type { AnnexRow, HandoutMetric } from "../derive/handout.ts";
import { codingMessages } from "../messages/ja/codings.ts";
import { answerInCell, signed } from "./answer.ts";
import { messages } from "./messages.ja.ts";

const { annex: said } = messages;

/** The passages that support the values of a metric, followed by the municipalities without any. */
export function annexTable(metric: HandoutMetric, index: number): TemplateResult {
  const id = `annex-${metric.id}`;
  return html`<section class="annex below-24" aria-labelledby=${id}>
    <h2 id=${id}>${said.heading(metric.label)}</h2>
    <p class="question text-note">${metric.question}</p>
    ${metric.annex.length === 0 ? nothing : passages(metric, index)}
    ${metric.silent.map(
      ({ class: entry, mark, municipalities, meaning }) =>
        html`<div class="silent keep below-16">
          <h3 class="text-note">
            ${said.silent(index === 0 ? signed(mark, entry.label) : entry.label, municipalities.length)}
          </h3>
          <p>${meaning}</p>
          <p>${punctuation.list(municipalities)}</p>
        </div>`,
    )}
  </section>`;
}

function passages(metric: HandoutMetric, index: number): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col" class="name">${said.municipality}</th>
        <th scope="col" class="value">${said.value}</th>
        <th scope="col">${said.passage}</th>
      </tr>
    </thead>
    <tbody>
      ${metric.annex.map((row) => annexRow(row, metric, index))}
    </tbody>
  </table>`;
}

function annexRow(row: AnnexRow, metric: HandoutMetric, index: number): TemplateResult {
  const { centre, municipalities, answer, quotes, note } = row;
  return html`<tr>
    <th scope="row" class="name bold">${municipalities.map((name) => html`<span class="phrase">${name}</span> `)}</th>
    <td class="value">
      <span class="block soft">${centre}</span>
      <div class="bold">${answerInCell(answer, metric, index)}</div>
      <span class="block soft">${answer.scopeText ?? nothing}</span>
    </td>
    <td>
      <div class="stack gap-4">
        ${
          quotes === null
            ? html`<p class="soft">${said.quotesLoading}</p>`
            : quotes.map(
                ({ text, columnLabel, heading }) =>
                  html`<p class="soft">
                      ${columnLabel}${heading ? html`${punctuation.under}<span lang="ja">${heading}</span>` : nothing}
                    </p>
                    <blockquote class="printed text-note" lang="ja">${punctuation.quote(text)}</blockquote>`,
              )
        }
        ${note ? html`<p class="soft">${codingMessages.note(note)}</p>` : nothing}
      </div>
    </td>
  </tr>`;
}
