import { type TemplateResult, html } from "lit";
import type { Handout } from "../derive/handout.ts";
import { answerInCell, shortScopes } from "./answer.ts";

/** Every municipality with its centre and its values. */
export function valueTable({ metrics, rows }: Handout): TemplateResult {
  return html`<table class=${metrics.length > 1 ? "municipalities two" : "municipalities"}>
    <thead>
      <tr>
        <th scope="col" class="name">市町村</th>
        <th scope="col" class="centre">センター</th>
        ${metrics.map(
          ({ label }) =>
            html`<th scope="col">${label}</th>
              <th scope="col" class="scope">記述の範囲</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ code, name, centre, answers }) =>
          html`<tr data-code=${code}>
            <th scope="row" class="name">${name}</th>
            <td class="centre">${centre ?? "どの圏域にも含まれない"}</td>
            ${metrics.map((metric, index) => {
              const answer = answers[index];
              return answer
                ? html`<td>${answerInCell(answer, metric, index)}</td>
                    <td class="scope">${answer.scope ? shortScopes[answer.scope] : "記述なし"}</td>`
                : html`<td></td>
                    <td></td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
