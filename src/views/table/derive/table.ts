import { punctuation } from "../../../messages/ja/punctuation.ts";
import type { Paint } from "../../../theme/palette.ts";
import { scopePaint } from "../../../derive/scope-paint.ts";
import {
  type Atlas,
  type Centre,
  type Metric,
  byId,
  municipalityByCode,
  municipalityName,
  valueOf,
} from "../../../model/atlas.ts";
import { groupedBy } from "../../../model/grouped-by.ts";
import type { Scope } from "../../../model/metric.ts";
import { scopeLabels } from "../../../messages/ja.ts";
import { type LegendClass, classesOf } from "../../../derive/legend-classes.ts";
import { scopeTextOf } from "../../../derive/wording/scope-text.ts";
import type { TableUnit } from "../../../state/table.ts";
import { fold } from "../../../text/offsets/normalise.ts";
import { messages } from "../messages.ja.ts";

/** A column of answers. */
export interface TableColumn {
  readonly metric: { readonly id: string; readonly label: string; readonly question: string };
  /** In the legend's order; nothing is pinned here. */
  readonly classes: readonly LegendClass[];
}

/** One answer of a cell. */
export interface TableAnswer {
  readonly class: LegendClass;
  /** The class's short label, beside the swatch. */
  readonly label: string;
  /** The class's paint, hatched where the answer was given for the whole area of a question to municipalities. */
  readonly paint: Paint;
  /** Null for the two values of silence. */
  readonly scope: Scope | null;
  /** The scope in words; empty for the two values of silence. */
  readonly scopeText: string;
  /** Names of the municipalities that it is for; empty if it is for the whole row. */
  readonly members: readonly string[];
}

/** One municipality or one centre with all its answers. */
export interface TableRow {
  /** Municipality code or centre id. */
  readonly id: string;
  readonly name: string;
  /** What it is sorted by: the kana, or the name where that has Latin letters. */
  readonly order: string;
  /** The municipality's centre, or the centre itself; null where no row of the report covers it. */
  readonly centre: { readonly id: string; readonly name: string; readonly order: string } | null;
  /** The municipalities that the row stands for: one, or a centre's coverage area. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** The answers of each column; a centre may have several to a question that was put to municipalities. */
  readonly cells: readonly (readonly TableAnswer[])[];
  /** The folded text in which the filter's words are looked for; names of silences are not in it. */
  readonly searched: string;
}

/** The table before filter and sort: municipalities by rising code, or centres in the report's order. */
export interface Table {
  readonly unit: TableUnit;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Every answer to every metric, with a row for each municipality or each centre. */
export function tableOf(atlas: Atlas, unit: TableUnit): Table {
  const columns = atlas.metrics.map((metric) => ({
    metric: { id: metric.id, label: metric.label, question: metric.question },
    classes: classesOf(atlas, metric, []),
  }));
  const cellsOf = (codes: readonly string[]) =>
    atlas.metrics.map((metric, index) => answersOf(atlas, unit, metric, columns[index]?.classes ?? [], codes));

  if (unit === "centre") {
    const rows = atlas.centres.map((centre): TableRow => {
      const { id, name, municipalities: codes } = centre;
      const members = codes.map((code) => municipalityByCode(atlas, code)).filter((member) => member !== null);
      const cells = cellsOf(codes);
      return {
        id,
        name,
        order: orderOf(centre),
        centre: { id, name, order: orderOf(centre) },
        municipalities: members.map(({ code, name: member }) => ({ code, name: member })),
        cells,
        searched: searchedText([...namesOf(centre), ...members.flatMap(namesOf)], cells),
      };
    });
    return { unit, columns, rows };
  }

  const rows = atlas.municipalities.map((municipality): TableRow => {
    const { code, name, roman, centre: centreId } = municipality;
    const centre = centreId === null ? null : byId(atlas.centres, centreId);
    const cells = cellsOf([code]);
    return {
      id: code,
      name,
      order: orderOf(municipality),
      centre: centre && { id: centre.id, name: centre.name, order: orderOf(centre) },
      municipalities: [{ code, name }],
      cells,
      searched: searchedText([code, ...namesOf(municipality), roman, ...(centre ? namesOf(centre) : [])], cells),
    };
  });
  return { unit, columns, rows };
}

/** The parts of a municipality or a centre that name it. */
type Named = Pick<Centre, "name" | "printed" | "kana">;

function orderOf({ name, printed, kana }: Named): string {
  return printed === undefined ? kana : name;
}

function namesOf({ name, printed, kana }: Named): readonly string[] {
  return printed === undefined ? [name, kana] : [name, printed, kana];
}

/** One answer in words: the label, and its municipalities unless it is for the whole row. */
export function answerInWords({ class: { label }, members }: TableAnswer): string {
  return members.length === 0 ? label : punctuation.withAside(label, punctuation.names(members));
}

function answersOf(
  atlas: Atlas,
  unit: TableUnit,
  metric: Metric,
  classes: readonly LegendClass[],
  codes: readonly string[],
): readonly TableAnswer[] {
  const given = codes.map((code) => {
    const coding = metric.codings[code] ?? { kind: "uncovered" };
    return { code, value: valueOf(coding), scope: coding.kind === "coded" ? coding.scope : null };
  });
  const groups = groupedBy(given, ({ value, scope }) => [value, scope]);
  const answers = groups.map(([first, ...others]): TableAnswer => {
    const { value, scope } = first;
    const said = scopeTextOf(atlas, metric, first.code);
    const entry = classes.find((candidate) => candidate.value === value);
    if (!entry) throw new Error(`${metric.id} has no class ${value}`);
    return {
      class: entry,
      label: entry.short,
      paint: scopePaint(entry.paint, scope, metric.unit),
      scope,
      scopeText:
        said === null ? "" : unit === "centre" && said === scopeLabels.municipality ? messages.ofMunicipalities : said,
      members: groups.length === 1 ? [] : [first, ...others].map(({ code }) => municipalityName(atlas, code)),
    };
  });
  return answers.sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class));
}

function searchedText(names: readonly string[], cells: TableRow["cells"]): string {
  // Separated, so that a search finds no text across the end of one name and the start of the next.
  const spoken = cells.flat().filter((answer) => !answer.class.silent);
  return [...names, ...spoken.flatMap((answer) => [answer.label, answerInWords(answer)])].map(fold).join("\n");
}
