import { type TemplateResult, html } from "lit";
import type { Handout } from "../derive/handout.ts";
import { placeMessages } from "../messages/ja/places.ts";
import { answerInCell } from "./answer.ts";
import { messages } from "./messages.ja.ts";

const { values: said } = messages;

/** Every municipality with its centre and its values. */
export function valueTable({ metrics, rows }: Handout): TemplateResult {
  return html`<table class=${metrics.length > 1 ? "municipalities close-set two" : "municipalities close-set"}>
    <thead>
      <tr>
        <th scope="col" class="name">${said.municipality}</th>
        <th scope="col" class="centre">${said.centre}</th>
        ${metrics.map(
          ({ label }) =>
            html`<th scope="col">${label}</th>
              <th scope="col" class="scope wide-only">${said.scope}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ code, name, centre, answers }) =>
          html`<tr data-code=${code}>
            <th scope="row" class="name bold">${name}</th>
            <td class="centre soft">${centre ?? placeMessages.noArea}</td>
            ${metrics.map((metric, index) => {
              const answer = answers[index];
              return answer
                ? html`<td>${answerInCell(answer, metric, index)}</td>
                    <td class="scope wide-only">${answer.scope ? said.scopes[answer.scope] : said.noScope}</td>`
                : html`<td></td>
                    <td></td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
