import { punctuation } from "../../messages/ja/punctuation.ts";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../ui/style/shared.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { metricNames } from "../../derive/wording/view-name.ts";
import { type CrossGroup, type CrossHeader, crossTableOf, pinnedInWords } from "../../derive/cross-table.ts";
import { noAttention } from "../../derive/highlight.ts";
import { requestAttention } from "../../ui/atlas-event.ts";
import { crossButton } from "./cross-button.ts";
import { swatch } from "../../ui/swatch.ts";
import { symbolSwatch } from "../../render/svg/symbol-mark.ts";
import crossTableCss from "./atlas-cross-table.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/** The values of two metrics against each other; what is pinned is said in words below. */
@customElement("atlas-cross-table")
export class AtlasCrossTable extends LitElement {
  static override readonly styles = [shared, sheet(crossTableCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;

  protected override render() {
    const { second } = this.view;
    const table = crossTableOf(this.view);
    if (!second || !table) return nothing;
    const symbols = symbolsOf(second.classes);
    const symbolOf = ({ class: { value } }: CrossHeader) => {
      const shape = symbols.get(value);
      return shape ? symbolSwatch(shape) : nothing;
    };
    // Beside the map and the panel it stands in no other landmark. A presentation has no room for it, but has it at a
    // press.
    const open = this.view.parameters.mode !== "present";
    return html`<section aria-labelledby="title">
      <details ?open=${open} @pointerleave=${() => requestAttention(this, noAttention)}>
        <summary><h2 class="text-body" id="title">${metricNames(this.view)}</h2></summary>
        <table class="full tabular text-note below-4" aria-labelledby="title" aria-describedby="note">
          <thead>
            <tr>
              <td></td>
              ${table.columns.map((column) => {
                const { value, label } = column.class;
                const content = symbolOf(column);
                return html`<th scope="col">
                  ${crossButton(this, { group: column, values: [], withValues: [value], content, name: label })}
                </th>`;
              })}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map((row, index) => {
              const { value, label, paint } = row.class;
              return html`<tr>
                <th scope="row">
                  ${crossButton(this, { group: row, values: [value], withValues: [], content: swatch(paint), name: label })}
                </th>
                ${table.columns.map((column, place) => this.cell(table.cells[index]?.[place] ?? null, row, column))}
              </tr>`;
            })}
          </tbody>
        </table>
        <p class="note text-fine soft below-4" id="note">${messages.crossTable.note}</p>
        <p class="pinned text-fine bold below-4" role="status">${pinnedInWords(table)}</p>
      </details>
    </section>`;
  }

  private cell(group: CrossGroup | null, row: CrossHeader, column: CrossHeader) {
    if (!group) return html`<td><span class="hidden-text">${messages.crossTable.none}</span></td>`;
    const [value, withValue] = [row.class.value, column.class.value];
    const content =
      group.centres === 0
        ? `${group.municipalities.length}`
        : punctuation.both(group.centres, group.municipalities.length);
    const name = messages.crossTable.cell(row.class.label, column.class.label);
    return html`<td>${crossButton(this, { group, values: [value], withValues: [withValue], content, name })}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-cross-table": AtlasCrossTable;
  }
}
