import type { TableSort, ValueFilters } from "../../../state/table.ts";
import { locale } from "../../../messages/ja/locale.ts";
import { fold } from "../../../text/offsets/normalise.ts";
import type { Table, TableAnswer, TableRow } from "./table.ts";

/** A filter of rows. A row must meet all of it. */
export interface TableFilter {
  /**
   * Words separated by white space. A word, or several that make it up, that equals a value's label finds that value only.
   * Every other word must occur in a name, its kana or a value, or begin the name of a silence.
   */
  readonly text: string;
  readonly values: ValueFilters;
  /** Id of the centre whose coverage area is shown, or null for all. */
  readonly focus: string | null;
}

const collator = new Intl.Collator(locale.tag);

/**
 * The rows that meet a filter, sorted; without a sort they keep the table's order.
 *
 * Values sort in the legend's order, equal ones by name, in both directions. Silence comes last in both, because it is at
 * no end of a scale.
 */
export function shownRows(table: Table, filter: TableFilter, sort: TableSort | null): readonly TableRow[] {
  const classes = table.columns.flatMap((column) => column.classes);
  const labels = new Set(classes.flatMap(namesOf));
  const silent = classes.filter((entry) => entry.silent);
  const words = joinedWords(filter.text, (run) => labels.has(run) || silent.some((entry) => begins(entry, run)));
  const rows = table.rows.filter(
    (row) =>
      (filter.focus === null || row.centre?.id === filter.focus) &&
      words.every((word) => hasWord(row, word, labels.has(word))) &&
      table.columns.every(({ metric }, index) => {
        const wanted = filter.values[metric.id] ?? [];
        return wanted.length === 0 || row.cells[index]?.some((answer) => wanted.includes(answer.class.value)) === true;
      }),
  );
  return sort === null ? rows : rows.sort(comparison(table, sort));
}

/** The words of a text, the longest runs of them joined that are one name. */
function joinedWords(text: string, isName: (run: string) => boolean): readonly string[] {
  const parts = text
    .split(/\s+/u)
    .map(fold)
    .filter((part) => part !== "");
  const words: string[] = [];
  for (let start = 0, end = parts.length; start < parts.length; start = end, end = parts.length) {
    while (end > start + 1 && !isName(parts.slice(start, end).join(""))) end--;
    words.push(parts.slice(start, end).join(""));
  }
  return words;
}

/** Only the beginning of its name finds a silence, and more of it than a first word: "no" does not find "No mention". */
function begins({ label, short }: TableAnswer["class"], word: string): boolean {
  return [label, short].some((name) => {
    const [first = "", ...more] = name.split(/\s+/u);
    return fold(name).startsWith(word) && (more.length === 0 || word.length > fold(first).length);
  });
}

function hasWord(row: TableRow, word: string, label: boolean): boolean {
  const answers = row.cells.flat();
  if (label) return answers.some((answer) => namesOf(answer.class).includes(word));
  return row.searched.includes(word) || answers.some((answer) => answer.class.silent && begins(answer.class, word));
}

function namesOf({ label, short }: TableAnswer["class"]): readonly string[] {
  return [fold(label), fold(short)];
}

function comparison(table: Table, { column, descending }: TableSort): (a: TableRow, b: TableRow) => number {
  const sign = descending ? -1 : 1;
  const byName = (a: TableRow, b: TableRow) => collator.compare(a.order, b.order);
  if (column.kind === "name") return (a, b) => sign * byName(a, b);
  if (column.kind === "place") {
    if (table.unit === "centre") {
      return (a, b) => sign * (a.municipalities.length - b.municipalities.length) || byName(a, b);
    }
    return (a, b) =>
      last(a.centre === null, b.centre === null) ||
      sign * collator.compare(a.centre?.order ?? "", b.centre?.order ?? "") ||
      byName(a, b);
  }
  const index = table.columns.findIndex(({ metric }) => metric.id === column.id);
  const classes = table.columns[index]?.classes ?? [];
  const ranks = (row: TableRow) => (row.cells[index] ?? []).map((answer) => classes.indexOf(answer.class));
  const silences = (row: TableRow) => (row.cells[index] ?? []).every((answer) => answer.class.silent);
  return (a, b) => {
    const [one, other] = [ranks(a), ranks(b)];
    const silent = silences(a);
    if (silent !== silences(b)) return last(silent, !silent);
    return (silent ? 1 : sign) * compareRanks(one, other) || byName(a, b);
  };
}

function last(a: boolean, b: boolean): number {
  return Number(a) - Number(b);
}

/** Compares several values by the legend's order, one after the other. Fewer come before more. */
function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [place, rank] of one.entries()) {
    const against = other[place];
    if (against === undefined) return 1;
    if (rank !== against) return rank - against;
  }
  return one.length - other.length;
}
