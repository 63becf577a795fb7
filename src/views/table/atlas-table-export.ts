import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { shared } from "../../ui/shared.ts";
import { csvFileName, gridAsCsv, gridAsHtml, gridAsTsv, tableGrid } from "./derive/table-text.ts";
import type { Table, TableRow } from "./derive/table.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import tableExportCss from "./atlas-table-export.css?inline";
import { sheet } from "../../ui/sheet.ts";
import { logFailure } from "../../ui/log-failure.ts";

/** Takes the shown rows out of the page: to the clipboard as cells, or as a file. */
@customElement("atlas-table-export")
export class AtlasTableExport extends LitElement {
  static override readonly styles = [shared, sheet(tableExportCss)];

  /** The table that the rows are of. */
  @property({ attribute: false }) table!: Table;
  /** Names the file. */
  @property({ attribute: false }) survey!: SurveyFacts;
  /** The rows in the order in which they are shown. */
  @property({ attribute: false }) rows!: readonly TableRow[];

  @state() private copied: "no" | "yes" | "failed" = "no";

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("rows")) this.copied = "no";
  }

  protected override render() {
    const empty = this.rows.length === 0;
    return html`
      <div class="actions">
        <span role="status">${this.message()}</span>
        <span class="buttons">
          <button class="button" ?disabled=${empty} @click=${this.copy}>表をコピー</button>
          <button class="button" ?disabled=${empty} @click=${this.download}>CSVをダウンロード</button>
        </span>
      </div>
      ${
        this.copied === "failed"
          ? html`<label class="by-hand"
              >下の文字をすべて選んでコピーし、表計算ソフトに貼り付けてください。
              <textarea readonly rows="5" .value=${gridAsTsv(this.grid)} @focus=${selectAll}></textarea>
            </label>`
          : nothing
      }
    `;
  }

  private message() {
    switch (this.copied) {
      case "yes":
        return `${this.rows.length}行をコピーしました`;
      case "failed":
        return "コピーできませんでした";
      case "no":
        return nothing;
    }
  }

  private get grid() {
    return tableGrid(this.table, this.rows);
  }

  private async copy(): Promise<void> {
    const { rows } = this;
    const copied = await toClipboard(gridAsTsv(this.grid), gridAsHtml(this.grid));
    // The rows may have changed meanwhile: what was said of the old ones would be wrong of these.
    if (this.rows === rows) this.copied = copied ? "yes" : "failed";
  }

  private download(): void {
    const address = URL.createObjectURL(new Blob([gridAsCsv(this.grid)], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = csvFileName(this.survey, this.table, this.rows);
    link.click();
    // Not at once: the browser may begin to read it only after this task.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** As a table where the browser can, else as plain text; false where it can neither. */
async function toClipboard(text: string, table: string): Promise<boolean> {
  try {
    const blobs = { "text/plain": text, "text/html": table };
    const entries = Object.entries(blobs).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
    return true;
  } catch (error) {
    logFailure("the table could not be copied as one", error);
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refusal) {
      logFailure("the table could not be copied as text", refusal);
      return false;
    }
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-table-export": AtlasTableExport;
  }
}
