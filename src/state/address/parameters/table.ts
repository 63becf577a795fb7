import { boundedQuery } from "../../bounded-query.ts";
import { type SortColumn, tableUnits } from "../../table.ts";
import { hasMetric, orderedValues, valuesOf } from "../../vocabulary.ts";
import { type Parameter, different, encoded, listed } from "./parameter.ts";

const rows: Parameter = {
  name: "rows",
  stage: "then",
  print: ({ table }, initial) => different(table.unit, initial.table.unit),
  parse: (text, { state }) => {
    const unit = tableUnits.find((candidate) => candidate === text);
    return unit === undefined ? null : { table: { ...state.table, unit } };
  },
};

const sort: Parameter = {
  name: "sort",
  stage: "then",
  print: ({ table }) =>
    table.sort === null ? "" : `${table.sort.descending ? "-" : ""}${columnName(table.sort.column)}`,
  parse: (text, { state, vocabulary }) => {
    const descending = text.startsWith("-");
    const id = descending ? text.slice(1) : text;
    if (id === "name" || id === "place") {
      return { table: { ...state.table, sort: { column: { kind: id }, descending } } };
    }
    const known = hasMetric(id, state.query, vocabulary);
    return known ? { table: { ...state.table, sort: { column: { kind: "metric", id }, descending } } } : null;
  },
};

const filter: Parameter = {
  name: "filter",
  stage: "last",
  print: ({ table }) =>
    Object.entries(table.filters)
      .flatMap(([id, wanted]) => wanted.map((value) => `${id}.${value}`))
      .join(","),
  parse: (text, { state, vocabulary, report }) => {
    const named = new Map<string, Set<string>>();
    for (const pair of listed(text)) {
      const [id = "", value = "", ...rest] = pair.split(".");
      const known =
        rest.length === 0 && hasMetric(id, state.query, vocabulary) && valuesOf(id, vocabulary).includes(value);
      if (known) named.set(id, (named.get(id) ?? new Set()).add(value));
      else report({ kind: "unknown-value", parameter: "filter", value: pair });
    }
    const filters = [...named].map(([id, wanted]) => [id, orderedValues(id, wanted, vocabulary)] as const);
    return { table: { ...state.table, filters: Object.fromEntries(filters) } };
  },
};

const words: Parameter = {
  name: "words",
  typed: true,
  stage: "then",
  print: ({ table }) => encoded(table.words),
  parse: (text, { state, report }) => {
    const typed = boundedQuery(text);
    if (text.length > typed.length && typed !== "") report({ kind: "cut", parameter: "words" });
    return { table: { ...state.table, words: typed } };
  },
};

/** What the table shows, and in which order. */
export const tableParameters = { rows, sort, filter, words };

function columnName(column: SortColumn): string {
  return column.kind === "metric" ? column.id : column.kind;
}
