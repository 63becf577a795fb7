import { type TemplateResult, html } from "lit";
import { keyMessages } from "../messages/ja/keys.ts";
import keyListCss from "./key-list.css?inline";
import { sheet } from "./style/sheet.ts";

/** Styles of the list, whichever element has it. */
export const keyListStyles = sheet(keyListCss);

/** The keys that the page answers to. Its heading is its user's. */
export function keyList(): TemplateResult {
  return html`<div class="keys columns top">
    ${keyMessages.groups.map(
      ({ where, lines }) =>
        html`<table class="text-note">
          <caption class="bold">
            ${where}
          </caption>
          <tbody>
            ${lines.map(
              ({ keys, does }) =>
                html`<tr>
                  <th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th>
                  <td>${does}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
  </div>`;
}
