import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ExportController } from "../../export/export-controller.ts";
import type { ClipboardFormat, FileFormat } from "../../export/format.ts";
import type { ComingReport, ComingText, Rows } from "../../export/materials.ts";
import { formatsOf } from "../../export/registry.ts";
import "../../ui/field/atlas-by-hand.ts";
import { shared } from "../../ui/style/shared.ts";
import { provenanceOf } from "../../derive/wording/provenance.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Atlas } from "../../model/atlas.ts";
import { rowMessages } from "./derive/messages.ja.ts";
import { rowsInWords } from "./derive/rows-in-words.ts";
import { codeColumns, rowsFileName, tableGrid } from "./derive/table-text.ts";
import type { Table, TableRow } from "./derive/table.ts";
import tableExportCss from "./atlas-table-export.css?inline";
import { messages } from "./messages.ja.ts";
import { sheet } from "../../ui/style/sheet.ts";

/** Copies the shown rows to the clipboard as cells, or saves them as a file. */
@customElement("atlas-table-export")
export class AtlasTableExport extends LitElement {
  static override readonly styles = [shared, sheet(tableExportCss)];

  /** Everything that the table is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now: it names the file, and says which rows there are. */
  @property({ attribute: false }) view!: ViewModel;
  /** The table that the rows are of. */
  @property({ attribute: false }) table!: Table;
  /** The rows in the order in which they are shown. */
  @property({ attribute: false }) rows!: readonly TableRow[];
  /** The report's text, for a workbook's evidence. */
  @property({ attribute: false }) text!: ComingText;
  /** The rules of reading, for a workbook's codebook. */
  @property({ attribute: false }) report!: ComingReport;

  private readonly exports: ExportController<"rows"> = new ExportController(this, "rows");

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("rows")) this.exports.dismiss();
  }

  protected override render() {
    const { outcome } = this.exports;
    const empty = this.rows.length === 0;
    const formats = [...formatsOf("rows", "clipboard"), ...formatsOf("rows", "file")];
    return html`
      <div class="cluster">
        <span class="text-note" role="status"
          >${outcome.kind === "copied" || outcome.kind === "failed" ? outcome.text : nothing}</span
        >
        <span class="cluster">
          ${formats.map(
            (format) =>
              html`<button class="button" ?disabled=${empty} @click=${() => this.make(format)}>
                ${format.words.press}
              </button>`,
          )}
        </span>
      </div>
      ${
        outcome.kind === "failed" && outcome.byHand !== null
          ? html`<atlas-by-hand .label=${messages.copyByHand} .text=${outcome.byHand}></atlas-by-hand>`
          : nothing
      }
    `;
  }

  private get material(): Rows {
    const { atlas, view, table, rows, text, report } = this;
    const { survey } = view;
    const provenance = provenanceOf(view);
    const same = rows.length === table.rows.length && rows.every((row, index) => row === table.rows[index]);
    return {
      grid: tableGrid(table, rows),
      notes: [...rowMessages.notes(survey.citation, survey.asOf), provenance],
      name: rowsFileName(survey, table, rows),
      around: {
        atlas,
        provenance,
        all: same ? null : tableGrid(table, table.rows),
        codes: codeColumns,
        shown: rowsInWords(table, rows, view),
        text,
        report,
      },
    };
  }

  private async make(format: ClipboardFormat<"rows"> | FileFormat<"rows">): Promise<void> {
    const { rows } = this;
    await this.exports.make(format, this.material);
    // What was said about the old rows would be wrong for the new ones.
    if (this.rows !== rows) this.exports.dismiss();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-table-export": AtlasTableExport;
  }
}
