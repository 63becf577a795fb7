import type { ViewModel } from "../../../derive/view-model.ts";
import { byId } from "../../../model/atlas.ts";
import { filtersOf } from "../../../state/table.ts";
import { messages } from "../messages.ja.ts";
import { rowMessages } from "./messages.ja.ts";
import type { Table, TableRow } from "./table.ts";

/** Which rows a view's table shows, and in which order: a sentence for each thing that decides it. */
export function rowsInWords(
  { unit, rows: all, columns }: Table,
  rows: readonly TableRow[],
  { parameters, centres }: Pick<ViewModel, "parameters" | "centres">,
): readonly string[] {
  const { sort, filters, words } = parameters.table;
  const wanted = filtersOf(parameters, filters);
  const columnName = (id: string): string => columns.find(({ metric }) => metric.id === id)?.metric.label ?? id;
  const [name, place] = messages.placeHeadings[unit];
  const heading = { name: () => name, place: () => place };
  return [
    rowMessages.count(all.length, rows.length, unit),
    ...(parameters.focus === null ? [] : [rowMessages.area(byId(centres, parameters.focus).name)]),
    ...(words.trim() === "" ? [] : [rowMessages.words(words.trim())]),
    ...columns.flatMap(({ metric, classes }) => {
      const values = classes.filter(({ value }) => wanted[metric.id]?.includes(value));
      const labels = values.map(({ label }) => label);
      return labels.length === 0 ? [] : [rowMessages.values(metric.label, labels)];
    }),
    sort === null
      ? rowMessages.unsorted[unit]
      : rowMessages.sorted(
          sort.column.kind === "metric" ? columnName(sort.column.id) : heading[sort.column.kind](),
          sort.descending,
        ),
  ];
}
