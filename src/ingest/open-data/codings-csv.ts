import { withCheckDigit } from "../../model/check-digit.ts";
import { scopeLabels } from "../../messages/ja.ts";
import { csvOf, refuseFormulas } from "../csv.ts";
import type { OpenAtlas } from "./open-atlas.ts";

/** The columns of `codings.csv`. New ones come last: others may count on the places of those before. */
export const codingColumns = [
  "metric",
  "municipality_code",
  "municipality",
  "centre",
  "value",
  "scope",
  "quotes",
  "note",
  "municipality_code_6",
  "metric_label",
  "centre_name",
  "value_label",
  "scope_label",
] as const;

/** Separates the quotes of one coding. */
export const quoteSeparator = " ／ ";

/** Byte order mark. Without it, Excel does not read a file as UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * The codings as a table as in RFC 4180, for spreadsheets.
 *
 * @throws {InputError} naming the row and column of such a cell
 */
export function codingsCsv(atlas: OpenAtlas): string {
  const rows = codingRows(atlas);
  for (const row of rows) {
    refuseFormulas("data/codings.csv", row, (column) => `${row[0]}/${row[1]}/${codingColumns[column]}`);
  }
  return byteOrderMark + csvOf([codingColumns, ...rows]);
}

/** A row for each metric and municipality, metrics in the picker's order. */
export function codingRows(atlas: OpenAtlas): readonly (readonly string[])[] {
  return atlas.metrics.flatMap(({ id: metric, label, values }) =>
    atlas.municipalities.map(({ code, name, centre, codings }) => {
      const coding = codings[metric];
      if (coding === undefined) throw new Error(`no coding of ${code} for ${metric}`);
      const quotes = coding.quotes.map(({ text }) => text).join(quoteSeparator);
      return [
        ...[metric, code, name, centre ?? "", coding.value, coding.scope ?? "", quotes, coding.note ?? ""],
        withCheckDigit(code),
        label,
        atlas.centres.find(({ id }) => id === centre)?.name ?? "",
        values.find(({ id }) => id === coding.value)?.label ?? "",
        coding.scope === null ? "" : scopeLabels[coding.scope],
      ];
    }),
  );
}
