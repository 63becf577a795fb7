import { type TemplateResult, html, nothing } from "lit";
import type { ViewModel } from "../../derive/view-model.ts";
import { piecesTemplate } from "../../search/pieces.ts";
import { messages } from "./messages.ja.ts";
import type { FindOption, Found } from "./options.ts";

/** How many letters of what was typed an option repeats. */
const mostLetters = 24;

/** The list's options in their groups, each with its place among all of them in its id. */
export function groupTemplates(
  { groups }: Found,
  view: ViewModel,
  active: number,
  take: (option: FindOption) => void,
): readonly TemplateResult[] {
  let next = 0;
  return groups.map(({ id, options }) => {
    const from = next;
    next += options.length;
    return html`<div role="group" aria-labelledby="group-${id}" data-group=${id}>
      <div id="group-${id}" class="heading text-fine soft" role="presentation">${messages.groups[id]}</div>
      ${options.map(
        (option, index) =>
          html`<div
            role="option"
            id="option-${from + index}"
            class="pick lit ${option.kind}"
            aria-selected=${from + index === active}
            @click=${() => take(option)}
          >
            ${optionTemplate(option, view)}
          </div>`,
      )}
    </div>`;
  });
}

/** What an option says. */
function optionTemplate(option: FindOption, view: ViewModel): TemplateResult {
  switch (option.kind) {
    case "place":
      return html`<span class="aligned apart"
        ><span class="name rigid">${option.place.name}</span
        ><span class="detail clipped text-fine soft">${option.place.detail}</span></span
      >`;
    case "more":
      return html`${messages.more(option.count)}`;
    case "passage": {
      const { centre, hit } = option.found;
      const where = view.centres.find(({ id }) => id === centre)?.name ?? messages.overview;
      return html`<span class="where aligned text-fine"
          ><span class="name rigid bold">${where}</span
          >${centre === null ? nothing : html`<span class="detail clipped text-fine soft">${hit.source}</span>`}</span
        ><span class="excerpt block" lang="ja">${piecesTemplate(hit.brief())}</span>`;
    }
    case "term":
      return html`${option.label}`;
    case "report":
      return html`<span class="bold">${messages.report(short(option.typed), option.count)}</span>`;
    case "reopen":
      return html`${messages.reopen(short(option.query))}`;
    case "end":
      return html`${messages.end(short(option.query))}`;
  }
}

function short(typed: string): string {
  const letters = [...typed.trim()];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join("")}…` : letters.join("");
}
