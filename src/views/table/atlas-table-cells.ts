import { punctuation } from "../../messages/ja/punctuation.ts";
import { Kept } from "../../model/memo.ts";
import { type TemplateResult, html, nothing, render } from "lit";
import type { Paint } from "../../theme/palette.ts";
import type { Table, TableAnswer, TableRow } from "./derive/table.ts";
import { swatch } from "../../ui/swatch.ts";
import { messages } from "./messages.ja.ts";
import { silenceShortLabels } from "../../messages/ja.ts";

/** What a row shows beside its answers. */
export interface RowMarks {
  /** Id of the active metric. */
  readonly metric: string;
  /** Code of the selected municipality. */
  readonly selected: string | null;
  /** True where the row holds what is hovered or focused. */
  readonly hovered: boolean;
  /** True where the row is of the selected municipality's coverage area. */
  readonly inArea: boolean;
}

/** A row; `press` gets the code of a municipality whose name is pressed. */
export function tableRow(
  table: Table,
  row: TableRow,
  { metric, selected, hovered, inArea }: RowMarks,
  press: (event: MouseEvent, code: string) => void,
): TemplateResult {
  const chosen = row.municipalities.some(({ code }) => code === selected);
  const button = ({ code, name }: TableRow["municipalities"][number]) =>
    html`<button
      class="link name member nowrap text-note"
      aria-pressed=${code === selected}
      @click=${(event: MouseEvent) => press(event, code)}
    >
      ${name}
    </button>`;
  return html`<tr data-id=${row.id} ?data-selected=${chosen} ?data-hovered=${hovered} ?data-area=${inArea}>
    ${
      table.unit === "municipality"
        ? html`<th class="bold" scope="row">${row.municipalities.map(button)}</th>
            <td class="place">
              ${row.centre?.name ?? html`${silenceShortLabels.uncovered}<span class="hidden-text">${messages.cells.uncoveredExplained}</span>`}
            </td>`
        : html`<th class="bold" scope="row">${row.name}</th>
            <td class="place">${row.municipalities.map(button)}</td>`
    }
    ${row.cells.map(
      (answers, index) =>
        html`<td class=${table.columns[index]?.metric.id === metric ? "active" : nothing}>
          ${answers.map((answer) => answerTemplate(answer, table.columns[index]?.metric.id ?? ""))}
        </td>`,
    )}
  </tr>`;
}

/** A cell's answer, which leads to its evidence: by pointer, or by arrow keys from the row's name. */
function answerTemplate(answer: TableAnswer, metric: string): TemplateResult {
  const { class: entry, label, paint, scopeText, members } = answer;
  // Screen readers and copies also get in words what the swatch shows and what the short label leaves out.
  const unseen = `${restOf(entry.label, label)}${scopeText && punctuation.aside(scopeText)}`;
  return html`<div
    class="answer sampled"
    role="button"
    tabindex="-1"
    title=${entry.label}
    data-metric=${metric}
    data-members=${members.length > 0 ? members.join(" ") : nothing}
    ?data-silent=${entry.silent}
  >
    ${swatchCopy(paint)}<span class="anchor"
      >${label}${unseen ? html`<span class="hidden-text">${unseen}</span>` : nothing}${
        members.length > 0
          ? html`<span class="members block text-fine soft">${punctuation.names(members)}</span>`
          : nothing
      }</span
    >
  </div>`;
}

/** The part of a label that its short form leaves out, in parentheses. */
function restOf(label: string, short: string): string {
  if (label === short) return "";
  return punctuation.aside(punctuation.rest(label, short));
}

const swatches = new Kept<string, Node>();

/** Draws each kind of swatch once and copies it: of the hundreds in the table few differ, and copying is much faster. */
function swatchCopy(paint: Paint): Node {
  const key = `${paint.fill} ${paint.pattern?.id}`;
  const drawn = swatches.of(key, () => {
    const fragment = document.createDocumentFragment();
    render(swatch(paint), fragment);
    return fragment.firstElementChild ?? fragment;
  });
  return drawn.cloneNode(true);
}
