import { type TemplateResult, html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { type SortColumn, type TableSort, type ValueFilters, sameColumn } from "../../state/table.ts";
import type { Table, TableColumn } from "./derive/table.ts";
import { messages } from "./messages.ja.ts";

/** What the header shows, and what its controls call. */
export interface HeadProperties {
  readonly table: Table;
  /** Id of the active metric. */
  readonly metric: string;
  readonly sort: TableSort | null;
  readonly filters: ValueFilters;
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  /** Id of the centre whose coverage area alone is shown. */
  readonly focus: string | null;
  readonly onSort: (column: SortColumn) => void;
  readonly onMetric: (metric: string) => void;
  readonly onFilter: (metric: string, values: readonly string[]) => void;
  readonly onFocus: (centre: string | null) => void;
}

/** Titles and sort buttons in one row, filters in a second, because screen readers read the title out for each cell. */
export function tableHead(properties: HeadProperties): TemplateResult {
  const { table } = properties;
  return html`<thead class="flat">
    <tr>
      ${messages.placeHeadings[table.unit].map((label, index) => placeHeading(properties, label, index === 0 ? "name" : "place"))}
      ${table.columns.map(({ metric }) => metricHeading(properties, metric))}
    </tr>
    <tr class="filters screen-only">
      ${focusFilter(properties)} ${table.columns.map(({ metric }, index) => valueFilter(properties, metric, index))}
    </tr>
  </thead>`;
}

function placeHeading({ sort, onSort }: HeadProperties, label: string, kind: "name" | "place"): TemplateResult {
  return html`<th scope="col" class=${kind} data-label=${label} aria-sort=${orderOf({ kind }, sort)}>
    ${sortButton(label, { kind }, sort, true, onSort)}
  </th>`;
}

function metricHeading(
  { metric, sort, onMetric, onSort }: HeadProperties,
  { id, label }: TableColumn["metric"],
): TemplateResult {
  const column: SortColumn = { kind: "metric", id };
  const active = id === metric;
  return html`<th
    scope="col"
    class=${active ? "active" : nothing}
    data-label=${label}
    aria-sort=${orderOf(column, sort)}
  >
    <div class="aligned apart top gap-4">
      <button class="title grow bold text-fine screen-only" aria-pressed=${active} @click=${() => onMetric(id)}>
        ${label}
      </button>
      ${sortButton(label, column, sort, false, onSort)}
    </div>
  </th>`;
}

/** Chooses whose area is shown. It is the focus of the maps, so the views agree on it. */
function focusFilter({ table, centres, focus, onFocus }: HeadProperties): TemplateResult {
  const onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    onFocus(value === "" ? null : value);
  };
  const select = html`<select
    class="full"
    aria-label=${messages.head.byCentre}
    ?data-set=${focus !== null}
    @change=${onChange}
  >
    <option value="" .selected=${focus === null}>${messages.head.all}</option>
    ${centres.map(({ id, name }) => html`<option value=${id} .selected=${id === focus}>${name}</option>`)}
  </select>`;
  return table.unit === "centre"
    ? html`<td class="name">${select}</td>
        <td class="place"></td>`
    : html`<td class="name"><span class="remark" aria-hidden="true">${messages.head.filters}</span></td>
        <td class="place">${select}</td>`;
}

function valueFilter(
  { table, metric, filters, onFilter }: HeadProperties,
  { id, label }: TableColumn["metric"],
  index: number,
): TemplateResult {
  const chosen = filters[id] ?? [];
  const onChange = ({ target }: Event) => {
    const values = filterValues((target as HTMLSelectElement).value);
    if (values) onFilter(id, values);
  };
  return html`<td class=${id === metric ? "active" : nothing}>
    <select class="full" aria-label=${messages.head.byValue(label)} ?data-set=${chosen.length > 0} @change=${onChange}>
      ${guard([table, chosen.join()], () => filterOptions(table, index, chosen))}
    </select>
  </td>`;
}

/** The button that sorts by a column; the column's heading stands in it or before it. */
function sortButton(
  label: string,
  column: SortColumn,
  sort: TableSort | null,
  visible: boolean,
  press: (column: SortColumn) => void,
): TemplateResult {
  const order = orderOf(column, sort);
  return html`<button
    class="sort aligned screen-only"
    data-order=${order}
    aria-label=${messages.head.sortBy(label)}
    title=${messages.head.sortBy(label)}
    @click=${() => press(column)}
  >
    ${visible ? html`<span class="text-note">${label}</span>` : nothing}
    <svg width="12" height="18" viewBox="0 0 12 18" fill="none" stroke="currentColor" aria-hidden="true">
      <path class="up" d="M6 1l5 6.5H1z"></path>
      <path class="down" d="M6 17l5-6.5H1z"></path>
    </svg>
  </button>`;
}

/** Value of `aria-sort` for a column. */
function orderOf(column: SortColumn, sort: TableSort | null): "ascending" | "descending" | "none" {
  if (sort === null || !sameColumn(sort.column, column)) return "none";
  return sort.descending ? "descending" : "ascending";
}

/** The entries of a metric's filter, each with its number of rows. Several chosen values form one entry. */
function filterOptions(table: Table, index: number, chosen: readonly string[]): TemplateResult {
  const classes = table.columns[index]?.classes ?? [];
  const [only] = chosen.length === 1 ? chosen : [];
  return html`
    <option value="" .selected=${chosen.length === 0}>${messages.head.all}</option>
    ${chosen.length > 1 ? html`<option value="several" .selected=${true}>${messages.head.several(chosen.length)}</option>` : nothing}
    ${classes.map(({ value, label }) => {
      const count = table.rows.filter((row) => row.cells[index]?.some((answer) => answer.class.value === value)).length;
      const words = messages.head.option(label, count);
      return html`<option value=${`is ${value}`} .selected=${value === only}>${words}</option>`;
    })}
  `;
}

/** The value ids that a filter's entry stands for; null for the entry that changes nothing. */
function filterValues(option: string): readonly string[] | null {
  if (option === "several") return null;
  return option === "" ? [] : [option.slice("is ".length)];
}
