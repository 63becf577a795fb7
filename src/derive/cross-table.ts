import { punctuation } from "../messages/ja/punctuation.ts";
import { countMessages } from "../messages/ja/counts.ts";
import type { ViewModel } from "./view-model.ts";
import type { LegendClass } from "./legend-classes.ts";

/** Some municipalities of the cross table: a cell, a row or a column. */
export interface CrossGroup {
  /** Codes of its municipalities, by rising code. */
  readonly municipalities: readonly string[];
  /** How many centres these belong to. */
  readonly centres: number;
  /** The counts in words. */
  readonly count: string;
  /** True where exactly this group is pinned. */
  readonly pinned: boolean;
}

/** A value of one metric with all municipalities that have it. */
export interface CrossHeader extends CrossGroup {
  readonly class: LegendClass;
}

/**
 * The values of two metrics against each other. It gives counts only, because 18 answers are too few for statistics.
 */
export interface CrossTable {
  /** Values of the active metric. */
  readonly rows: readonly CrossHeader[];
  /** Values of the second metric. */
  readonly columns: readonly CrossHeader[];
  /** By row, then column; null where no municipality has both values. */
  readonly cells: readonly (readonly (CrossGroup | null)[])[];
}

/** The cross table of a view, or null where it shows only one metric. Values that nobody has get no row or column. */
export function crossTableOf(view: ViewModel): CrossTable | null {
  const { second, municipalities } = view;
  if (!second) return null;
  const home = new Map(municipalities.map(({ code, centre }) => [code, centre?.id ?? null]));
  const { values, withValues } = view.parameters;
  const group = (codes: readonly string[], row: string | null, column: string | null): CrossGroup => {
    const centres = new Set(codes.flatMap((code) => home.get(code) ?? [])).size;
    return {
      municipalities: codes,
      centres,
      count: countMessages.inBoth(
        centres === 0 ? countMessages.municipalities(codes.length) : countMessages.centresFirst(centres, codes.length),
      ),
      pinned: isOnly(values, row) && isOnly(withValues, column),
    };
  };
  const rows = view.classes.filter(held);
  const columns = second.classes.filter(held);
  return {
    rows: rows.map((entry) => ({ class: entry, ...group(entry.municipalities, entry.value, null) })),
    columns: columns.map((entry) => ({ class: entry, ...group(entry.municipalities, null, entry.value) })),
    cells: rows.map((row) =>
      columns.map((column) => {
        const codes = row.municipalities.filter((code) => second.classOf[code]?.value === column.value);
        return codes.length === 0 ? null : group(codes, row.value, column.value);
      }),
    ),
  };
}

/**
 * The pinned group of a table with its counts; empty where nothing is pinned, or where the pins are no group of the table.
 */
export function pinnedInWords({ rows, columns, cells }: CrossTable): string {
  const said = (name: string, { count }: CrossGroup) => punctuation.pair(name, count);
  for (const header of [...rows, ...columns]) if (header.pinned) return said(header.class.label, header);
  for (const [index, row] of rows.entries()) {
    for (const [place, column] of columns.entries()) {
      const group = cells[index]?.[place];
      if (group?.pinned) return said(punctuation.list([row.class.label, column.class.label]), group);
    }
  }
  return "";
}

function held({ municipalities }: LegendClass): boolean {
  return municipalities.length > 0;
}

function isOnly(pinned: readonly string[], value: string | null): boolean {
  return value === null ? pinned.length === 0 : pinned.length === 1 && pinned[0] === value;
}
