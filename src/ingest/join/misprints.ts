import type { FindingItem } from "../../model/atlas.ts";
import type { ItemSpan } from "../../model/span.ts";
import { InputError } from "../../model/input-error.ts";
import type { Misprint, MisprintPlace, ReportPage } from "../../model/report.ts";
import { type MisprintEntry, type MisprintRule, type MisprintsFile, overviewId } from "../survey/misprints.ts";
import type { OverviewBlock } from "../../model/overview.ts";
import { type ColumnId, columnIds } from "../../model/survey.ts";
import { everyPlace } from "../../text/find/every-place.ts";
import { wordsInItems } from "../../text/find/words-in-items.ts";
import { squeeze } from "../../text/offsets/squeeze.ts";

/** The shown text of the report, which is searched for misprints. */
export interface ShownReport {
  readonly overview: readonly OverviewBlock[];
  readonly pages: readonly ReportPage[];
  /** In the order of the pages. */
  readonly rows: readonly { readonly id: string; readonly text: Readonly<Record<ColumnId, readonly FindingItem[]>> }[];
}

/** A misprint's entry without its place. */
type LikelyReading = Pick<MisprintEntry, "original" | "part" | "reading" | "why" | "confidence">;

/**
 * The suspected misprints with their places, in the report's order. A rule gives one misprint for each place.
 *
 * @throws {InputError} naming the key of an entry that does not stand in the report as it says
 */
export function joinMisprints(file: string, { rules, misprints }: MisprintsFile, report: ShownReport): Misprint[] {
  const joined = [
    ...rules.flatMap((rule, index) => joinRule(file, `rules[${index}]`, rule, report)),
    ...misprints.map((entry, index) => joinEntry(file, `misprints[${index}]`, entry, report)),
  ];
  const order = (place: MisprintPlace): readonly number[] => orderOf(place, report);
  return joined.sort((a, b) => {
    const [one, other] = [order(a.place), order(b.place)];
    const first = one.findIndex((part, index) => part !== other[index]);
    return first < 0 ? 0 : (one[first] ?? 0) - (other[first] ?? 0);
  });
}

function joinEntry(file: string, key: string, entry: MisprintEntry, report: ShownReport): Misprint {
  checkLikelyReading(file, key, entry);
  const { centre, column, original, part } = entry;
  const at = { file, key: `${key}.original` };
  const once = (where: string): string => `a passage that stands once in ${where}`;
  if ((centre === overviewId) !== (column === overviewId)) {
    throw new InputError({ file, key: `${key}.column` }, `a column of ${centre}`, `"${column}"`);
  }
  if (column === overviewId) {
    const places = report.overview.flatMap(({ text }, block) =>
      everyPlace(text, original).map((start) => ({ block, start })),
    );
    const [place, ...others] = places;
    if (place === undefined || others.length > 0)
      throw new InputError(at, once("the overview"), times(original, places));
    const start = place.start + original.indexOf(part);
    return misprintOf(entry, { kind: "overview", block: place.block, start, end: start + part.length });
  }
  const row = report.rows.find(({ id }) => id === centre);
  if (!row) throw new InputError({ file, key: `${key}.centre` }, "the id of a centre", `"${centre}"`);
  const places = columnIds.flatMap((id) =>
    wordsInItems(row.text[id], original, part).map((spans) => ({ column: id, spans })),
  );
  const [place, ...others] = places;
  if (place === undefined || others.length > 0)
    throw new InputError(at, once(`the row of ${centre}`), times(original, places));
  if (place.column !== column) {
    throw new InputError(at, `a passage in column ${column} of ${centre}`, `"${original}" in column ${place.column}`);
  }
  return misprintOf(entry, { kind: "finding", centre, column, spans: place.spans });
}

function joinRule(file: string, key: string, rule: MisprintRule, report: ShownReport): readonly Misprint[] {
  checkLikelyReading(file, key, rule);
  const { original, part } = rule;
  const fail = (inner: string, expected: string, found: string): never => {
    throw new InputError({ file, key: `${key}.${inner}` }, expected, found);
  };
  for (const inner of ["cells", "headings"] as const) {
    const unknown = Object.keys(rule[inner]).find((id) => !report.rows.some((row) => row.id === id));
    if (unknown !== undefined) fail(`${inner}.${unknown}`, "the id of a centre", `"${unknown}"`);
  }
  if (report.overview.some(({ text }) => squeeze(text).includes(squeeze(original)))) {
    fail("original", "what the overview does not have", `"${original}" in it`);
  }
  const findings = report.rows.flatMap(({ id, text }) =>
    columnIds.flatMap((column) => {
      const places = wordsInItems(text[column], original, part);
      const stated = rule.cells[id]?.[column] ?? 0;
      if (places.length !== stated) {
        fail(`cells.${id}.${column}`, `"${original}" ${places.length} times, as in the report`, `${stated}`);
      }
      return places.map((spans) => misprintOf(rule, { kind: "finding", centre: id, column, spans }));
    }),
  );
  if (findings.length !== rule.count) fail("count", `${findings.length}, as many as in all cells`, `${rule.count}`);
  return [...findings, ...headingsOf(rule, report, fail)];
}

function headingsOf(
  rule: MisprintRule,
  report: ShownReport,
  fail: (inner: string, expected: string, found: string) => never,
): readonly Misprint[] {
  const { original, part } = rule;
  return report.pages.flatMap((page) => {
    const places = (["header", "subheader"] as const).flatMap((line) =>
      page[line].flatMap((text, cell) => everyPlace(text, original).map((start) => ({ line, cell, start }))),
    );
    const stated = rule.headings[page.centre] ?? 0;
    if (places.length !== stated) {
      fail(`headings.${page.centre}`, `"${original}" ${places.length} times, as in the report`, `${stated}`);
    }
    return places.map(({ line, cell, start: from }) => {
      const start = from + original.indexOf(part);
      return misprintOf(rule, { kind: "header", centre: page.centre, line, cell, start, end: start + part.length });
    });
  });
}

function checkLikelyReading(file: string, key: string, { original, part, reading }: LikelyReading): void {
  if (everyPlace(squeeze(original), squeeze(part)).length !== 1) {
    throw new InputError({ file, key: `${key}.part` }, `words that stand once in "${original}"`, `"${part}"`);
  }
  if (reading === part) {
    throw new InputError({ file, key: `${key}.reading` }, "another reading than the printed one", `"${reading}"`);
  }
}

function misprintOf({ part, reading, why, confidence }: LikelyReading, place: MisprintPlace): Misprint {
  return { place, part: squeeze(part), reading, why, confidence };
}

function times(passage: string, places: readonly unknown[]): string {
  return `"${passage}", which stands there ${places.length === 0 ? "nowhere" : `${places.length} times`}`;
}

/** Page (the overview is the first), line or column on it, cell or item, offset. */
function orderOf(place: MisprintPlace, { rows }: ShownReport): readonly number[] {
  if (place.kind === "overview") return [0, 0, place.block, place.start];
  const page = rows.findIndex(({ id }) => id === place.centre) + 1;
  if (place.kind === "header") return [page, place.line === "header" ? 0 : 1, place.cell, place.start];
  const [span] = place.spans as readonly [ItemSpan, ...ItemSpan[]];
  return [page, 2 + columnIds.indexOf(place.column), span.item, span.start];
}
