import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Atlas } from "../../model/atlas.ts";
import type { ComingReport, ComingText } from "../../export/materials.ts";
import { boundedQuery } from "../../state/bounded-query.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { type Highlight, noAttention } from "../../derive/highlight.ts";
import { type SortColumn, type TableUnit, filtersOf, nextSort } from "../../state/table.ts";
import { filterBy, isFiltered, showAll } from "../../state/table-actions.ts";
import { shownRows } from "./derive/table-rows.ts";
import { type Table, type TableRow, tableOf } from "./derive/table.ts";
import { requestAction, requestAttention, requestGesture } from "../../ui/atlas-event.ts";
import { pressMunicipality } from "../../ui/press-municipality.ts";
import { tableRow } from "./atlas-table-cells.ts";
import { openAnswer, walkAnswers } from "./atlas-table-answers.ts";
import "./atlas-table-export.ts";
import tableGridCss from "./atlas-table-grid.css?inline";
import { tableHead } from "./atlas-table-head.ts";
import { revealChosen } from "./atlas-table-reveal.ts";
import tableCss from "./atlas-table.css?inline";
import { hiddenSelection, scopeKey, unitSwitch } from "./atlas-table-tools.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { tableStyles } from "../../ui/style/table.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import { messages } from "./messages.ja.ts";

/** All answers as a table: every metric's map in words. */
@customElement("atlas-table")
export class AtlasTable extends LitElement {
  static override readonly styles = [shared, tableStyles, sheet(tableCss), sheet(tableGridCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now. */
  @property({ attribute: false }) highlight!: Highlight;
  /** The report's text, for a workbook of the rows. */
  @property({ attribute: false }) text!: ComingText;
  /** The rules of reading, for the same. */
  @property({ attribute: false }) report!: ComingReport;

  /** The field's text. It may be longer than the state's words, which an address has to hold. */
  @state() private typed = "";

  @query("thead") private readonly head!: HTMLElement;
  @query(".scroller") private readonly scroller!: HTMLElement;

  private table: Table = { unit: "municipality", columns: [], rows: [] };
  private rows: readonly TableRow[] = [];
  private laidOut = false;
  private readonly headObserver = new ResizeObserver(([entry]) => this.onHead(entry?.target));

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.headObserver.observe(this.head);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.headObserver.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<AtlasTable>): void {
    const changes = changed as Map<PropertyKey, unknown>;
    const { unit, words } = this.shown;
    if (changes.has("view") && boundedQuery(this.typed) !== words) this.typed = words;
    if (changes.has("atlas") || unit !== this.table.unit) this.table = tableOf(this.atlas, unit);
    // The same rows stay the same object, so that a hover does not clear the outcome of an export.
    if (changes.size > 1 || !changes.has("highlight")) this.rows = this.rowsShown();
  }

  protected override render() {
    const { table, rows, view } = this;
    const { unit, sort, filters } = this.shown;
    const all = table.rows.length;
    const { count } = messages.table;
    return html`
      <header class="cluster apart baseline flat">
        <div class="cluster baseline">
          <h2 class="explore-only" id="title">${messages.table.title(table.columns.length)}</h2>
          <p class="subject remark">${this.view.survey.subject}</p>
          <p class="as-of remark">${this.view.survey.asOf}</p>
        </div>
        ${scopeKey()}
      </header>
      <div class="tools screen-only">
        ${unitSwitch(unit, this.atlas, this.onUnit)}
        <div class="search aligned text-note" role="search" aria-label=${messages.table.search}>
          <label for="text">${messages.table.searchLabel}</label>
          <input
            class="grow"
            id="text"
            type="text"
            role="searchbox"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            placeholder=${messages.table.searchPlaceholder}
            .value=${this.typed}
            @input=${(event: InputEvent) => this.type((event.target as HTMLInputElement).value, false)}
            @blur=${() => this.type(this.typed, true)}
            @keydown=${this.onSearchKey}
          />
        </div>
        <p class="count grow text-note">
          <span role="status"
            >${count.of(all, unit)}
            <strong>${rows.length}</strong
            >${punctuation.unitGap}${count.shown(unit)}${hiddenSelection(view, unit, rows)}</span
          >
          ${view.parameters.mode === "explore" ? html`<span class="remark">${messages.table.way}</span>` : nothing}
          ${this.filtered ? html`<button class="link" @click=${this.showAll}>${messages.table.showAll}</button>` : nothing}
        </p>
        <atlas-table-export
          class="explore-only"
          .atlas=${this.atlas}
          .view=${view}
          .table=${table}
          .rows=${rows}
          .text=${this.text}
          .report=${this.report}
        ></atlas-table-export>
      </div>
      <div class="scroller anchor flat" tabindex="0" role="region" aria-labelledby="title">
        <table class="close-set text-fine" aria-labelledby="title" data-unit=${unit}>
          ${tableHead({
            table,
            metric: view.metric.id,
            sort,
            filters: filtersOf(view.parameters, filters),
            centres: view.centres,
            focus: view.parameters.focus,
            onSort: this.onSort,
            onMetric: (metric) => requestAction(this, { type: "choose-metric", metric }),
            onFilter: (metric, values) => requestAction(this, filterBy(view.parameters, metric, values)),
            onFocus: (centre) => requestAction(this, { type: "focus", centre }),
          })}
          <tbody
            @click=${(event: Event) => openAnswer(this, event, this.rows)}
            @keydown=${(event: KeyboardEvent) => walkAnswers(this, event, this.rows)}
            @pointerover=${this.onPointer}
            @pointerleave=${() => requestAttention(this, noAttention)}
            @focusin=${this.onPointer}
            @focusout=${() => requestAttention(this, noAttention)}
          >
            ${repeat(
              rows,
              ({ id }) => `${unit} ${id}`,
              (row) => this.row(row, view.metric.id),
            )}
          </tbody>
        </table>
        ${rows.length === 0 ? html`<p class="none">${messages.table.none(unit)}</p>` : nothing}
      </div>
    `;
  }

  private row(row: TableRow, metric: string) {
    const { table, highlight } = this;
    const selected = row.municipalities.find(({ code }) => code === highlight.selected)?.code ?? null;
    const hovered = row.municipalities.some(({ code }) => code === highlight.hovered);
    const inArea = row.municipalities.some(({ code }) => highlight.area.includes(code));
    // A hover changes two rows, so the others are not drawn again.
    return guard([table, row, metric, selected, hovered, inArea], () =>
      tableRow(table, row, { metric, selected, hovered, inArea }, (event, code) =>
        pressMunicipality(this, event, code, selected),
      ),
    );
  }

  private get shown() {
    return this.view.parameters.table;
  }

  private get filtered(): boolean {
    return this.typed.trim() !== "" || isFiltered(this.view.parameters);
  }

  private rowsShown(): readonly TableRow[] {
    const { parameters } = this.view;
    const { filters, sort } = this.shown;
    const values = filtersOf(parameters, filters);
    return shownRows(this.table, { text: this.typed, values, focus: parameters.focus }, sort);
  }

  private type(text: string, committed: boolean): void {
    this.typed = text;
    requestAction(this, { type: "filter-by-words", words: text, committed });
  }

  private readonly onUnit = (unit: TableUnit): void => requestAction(this, { type: "choose-rows", unit });

  private readonly onSort = (column: SortColumn): void =>
    requestAction(this, { type: "sort-rows", sort: nextSort(this.shown.sort, column) });

  private readonly showAll = (): void => {
    this.typed = "";
    requestGesture(this, ...showAll(this.view.parameters));
    this.renderRoot.querySelector<HTMLElement>("#text")?.focus();
  };

  private onSearchKey(event: KeyboardEvent): void {
    if (event.key === "Enter") this.type(this.typed, true);
    if (event.key !== "Escape" || this.typed === "") return;
    // The first Esc empties the field; it must not also clear the selection.
    event.stopPropagation();
    this.type("", true);
  }

  private onPointer({ target }: Event): void {
    const id = (target as Element).closest("tr")?.getAttribute("data-id");
    const row = this.rows.find((candidate) => candidate.id === id);
    const [first] = row?.municipalities ?? [];
    if (!row || !first) return;
    const codes = row.municipalities.map(({ code }) => code);
    const single = codes.length === 1;
    if (single && first.code === this.highlight.hovered) return;
    requestAttention(this, single ? { kind: "municipality", code: first.code } : { kind: "group", codes });
  }

  /** Keeps the focused element from being hidden under the sticky header. */
  private onHead(head: Element | undefined): void {
    if (!head) return;
    this.scroller.style.scrollPaddingTop = `${head.clientHeight + 8}px`;
    if (this.laidOut) return;
    this.laidOut = true;
    revealChosen(this.scroller, this.head);
  }

  protected override firstUpdated(): void {
    this.headObserver.observe(this.head);
  }

  protected override updated(changed: PropertyValues<AtlasTable>): void {
    const before = changed.get("view")?.parameters;
    if (!before || !this.laidOut) return;
    const { metric, municipality } = this.view.parameters;
    if (before.metric !== metric || before.municipality !== municipality) revealChosen(this.scroller, this.head);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-table": AtlasTable;
  }
}
