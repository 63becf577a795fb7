import { describe, expect, test } from "vitest";
import { byId, valueOf } from "../../../../../src/model/atlas.ts";
import type { State } from "../../../../../src/state/state.ts";
import {
  type SortColumn,
  type TableSort,
  carriedFilters,
  filtersOf,
  nextSort,
  plainTable,
} from "../../../../../src/state/table.ts";
import { type TableFilter, shownRows } from "../../../../../src/views/table/derive/table-rows.ts";
import { rowsInWords } from "../../../../../src/views/table/derive/rows-in-words.ts";
import { rowsFileName, tableGrid } from "../../../../../src/views/table/derive/table-text.ts";
import { xmlText } from "../../../../../src/text/markup.ts";
import { gridAsCsv, gridAsHtml, gridAsTsv } from "../../../../../src/export/grid-text.ts";
import { type Table, type TableAnswer, answerInWords, tableOf } from "../../../../../src/views/table/derive/table.ts";
import { atlas, codeOf, viewOf, vocabulary } from "../../../../support/real-atlas.ts";
import { atlasOf } from "../../../../support/searched-atlas.ts";

const municipalities = tableOf(atlas, "municipality");
const centres = tableOf(atlas, "centre");
const everything: TableFilter = { text: "", values: {}, focus: null };

/** The answers of a row to a metric. */
function cell(table: Table, name: string, metric: string): readonly TableAnswer[] {
  const row = table.rows.find((candidate) => candidate.name === name);
  const index = table.columns.findIndex((column) => column.metric.id === metric);
  const answers = row?.cells[index];
  if (!answers) throw new Error(`no cell ${name} ${metric}`);
  return answers;
}

/** A class whose silence has the name that it has in English. */
function inEnglish<Class extends TableAnswer["class"]>(entry: Class): Class {
  return entry.label === "記載なし" ? { ...entry, label: "No mention", short: "No mention" } : entry;
}

/** Names of the rows that are left. */
function names(table: Table, filter: Partial<TableFilter>, sort: TableSort | null = null): string[] {
  return shownRows(table, { ...everything, ...filter }, sort).map(({ name }) => name);
}

describe("the table of municipalities", () => {
  test("has a row a municipality, with an answer to each metric, each as the map shows it", () => {
    expect(municipalities.rows.map(({ id }) => id)).toEqual(atlas.municipalities.map(({ code }) => code));
    expect(municipalities.columns.map(({ metric }) => metric.id)).toEqual(atlas.metrics.map(({ id }) => id));
    for (const [index, { id }] of atlas.metrics.entries()) {
      const onMap = viewOf({ metric: id }).municipalities;
      for (const [place, row] of municipalities.rows.entries()) {
        const shown = onMap[place];
        expect(row.cells[index]?.length).toBe(1);
        expect(row.cells[index]?.[0]).toMatchObject({ class: shown?.class, scope: shown?.scope, members: [] });
      }
    }
  });

  test("puts the scope into words, and has none for silence", () => {
    const [own] = cell(municipalities, "守口市", "office-internship");
    expect(own).toMatchObject({ label: "実施", scopeText: "この市町村についての記述" });
    const [whole] = cell(municipalities, "守口市", "employer-development");
    expect(whole).toMatchObject({ label: "行っていない", scopeText: "圏域全体（センター）についての記述" });
    const [silent] = cell(municipalities, "守口市", "staff-shortage");
    expect(silent).toMatchObject({ label: "記載なし", scopeText: "", scope: null });
  });

  test("says 圏域外 in short for 島本町, and in full in words", () => {
    for (const { id } of atlas.metrics) {
      const [answer] = cell(municipalities, "島本町", id);
      expect(answer?.label).toBe("圏域外");
      expect(answer && answerInWords(answer)).toBe("圏域外（どのセンターの圏域にも含まれない）");
    }
  });
});

describe("the table of centres", () => {
  test("has a row a centre; one answer each where the question was put to centres", () => {
    expect(centres.rows.map(({ id }) => id)).toEqual(atlas.centres.map(({ id }) => id));
    for (const [index, metric] of atlas.metrics.entries()) {
      if (metric.unit !== "centre") continue;
      for (const row of centres.rows) expect(row.cells[index]?.length, `${row.name} ${metric.id}`).toBe(1);
    }
  });

  test("says several answers of one area each with its municipalities, in the legend's order", () => {
    const answers = cell(centres, "泉州北", "office-internship");
    expect(answers.map(answerInWords)).toEqual([
      "働きかけたが未実現（和泉市）",
      "記載なし（高石市・泉大津市・忠岡町）",
    ]);
    expect(answers.map(({ scopeText }) => scopeText)).toEqual(["市町村についての記述", ""]);
  });

  test("keeps one value apart where it is said of one municipality and of the whole area", () => {
    const metrics = atlas.metrics.map((metric) => {
      if (metric.id !== "employer-development") return metric;
      const own = { kind: "coded", value: "none", scope: "municipality" } as const;
      return { ...metric, codings: { ...metric.codings, [codeOf("守口市")]: own } };
    });
    const answers = cell(tableOf({ ...atlas, metrics }, "centre"), "北河内西", "employer-development");
    expect(answers.map(({ label, scope, members }) => [label, scope, members])).toEqual([
      ["行っていない", "area", ["門真市"]],
      ["行っていない", "municipality", ["守口市"]],
    ]);
  });

  test("loses no municipality's answer or scope", () => {
    for (const [index, metric] of atlas.metrics.entries()) {
      for (const centre of atlas.centres) {
        const answers = centres.rows.find(({ id }) => id === centre.id)?.cells[index] ?? [];
        for (const code of centre.municipalities) {
          const { name } = atlas.municipalities.find((municipality) => municipality.code === code) ?? { name: "" };
          const coding = metric.codings[code];
          const own = answers.filter(({ members }) => members.length === 0 || members.includes(name));
          expect(own.map((answer) => [answer.class.value, answer.scope])).toEqual([
            [coding && valueOf(coding), coding?.kind === "coded" ? coding.scope : null],
          ]);
        }
      }
    }
  });
});

describe("the filters", () => {
  test("let all rows through when there is nothing in them", () => {
    expect(names(municipalities, {})).toEqual(atlas.municipalities.map(({ name }) => name));
    expect(names(municipalities, { text: " 　", values: { "staff-shortage": [] } })).toHaveLength(
      atlas.municipalities.length,
    );
  });

  test("find by name, reading, centre and value, in any width or kana", () => {
    expect(names(municipalities, { text: "守口" })).toEqual(["守口市"]);
    expect(names(municipalities, { text: "モリグチ" })).toEqual(["守口市"]);
    expect(names(municipalities, { text: "ｍｏｒｉｇｕｃｈｉ" })).toEqual(["守口市"]);
    expect(names(municipalities, { text: "北河内西" })).toEqual(["守口市", "門真市"]);
    expect(names(municipalities, { text: "学校による" })).toEqual(
      viewOf({ metric: "school-registration" })
        .municipalities.filter((municipality) => municipality.class.label === "学校による")
        .map(({ name }) => name),
    );
    expect(names(centres, { text: "もりぐち" })).toEqual(["北河内西"]);
  });

  test("a value's whole label finds that value: a no is not in what is not mentioned", () => {
    const having = (short: string) =>
      municipalities.rows
        .filter(({ cells }) => cells.flat().some(({ label }) => label === short))
        .map((row) => row.name);
    expect(names(municipalities, { text: "なし" })).toEqual(having("なし"));
    expect(names(municipalities, { text: "なし" })).toHaveLength(4);
    expect(names(municipalities, { text: "把握" })).toEqual(having("把握"));
    expect(names(municipalities, { text: "大阪市 なし" })).toEqual(["大阪市"]);
  });

  test("a silence is found by how it begins, and by nothing else", () => {
    const silent = names(municipalities, { text: "記載なし" });
    expect(silent.length).toBeGreaterThan(30);
    expect(names(municipalities, { text: "記載" })).toEqual(silent);
    expect(names(municipalities, { text: "載なし" })).toEqual([]);
    expect(names(municipalities, { text: "圏域" })).toEqual(expect.arrayContaining(["島本町"]));
    expect(names(municipalities, { text: "圏域外" })).toEqual(["島本町"]);
  });

  test("a silence of several words, as in English, is found by more than the first, which may be a no", () => {
    const english = {
      ...municipalities,
      columns: municipalities.columns.map((column) => ({ ...column, classes: column.classes.map(inEnglish) })),
      rows: municipalities.rows.map((row) => ({
        ...row,
        cells: row.cells.map((answers) => answers.map((answer) => ({ ...answer, class: inEnglish(answer.class) }))),
      })),
    };
    const silent = names(municipalities, { text: "記載なし" });
    expect(names(english, { text: "no" })).toEqual(names(municipalities, { text: "no" }));
    for (const text of ["No mention", "no m", "NO  MENTION"]) expect(names(english, { text })).toEqual(silent);
    expect(names(english, { text: "守口市 no mention" })).toEqual(["守口市"]);
    expect(names(english, { text: "mention" })).toEqual([]);
  });

  test("ask for every word, but not across two names", () => {
    expect(names(municipalities, { text: "北河内西　門真" })).toEqual(["門真市"]);
    expect(names(municipalities, { text: "北河内西 東大阪" })).toEqual([]);
    expect(names(municipalities, { text: "守口市もりぐち" })).toEqual([]);
  });

  test("by value: any of one metric's values, and every metric's", () => {
    const planned = names(municipalities, { values: { "office-internship": ["planned"] } });
    expect(planned).toEqual(["高槻市", "貝塚市"]);
    const tried = names(municipalities, { values: { "office-internship": ["planned", "uncovered"] } });
    expect(tried).toEqual(["高槻市", "貝塚市", "島本町"]);
    expect(
      names(municipalities, { values: { "office-internship": ["planned"], "employer-development": ["active"] } }),
    ).toEqual(["高槻市"]);
  });

  test("by value, a centre stays that has it for one of its municipalities only", () => {
    expect(names(centres, { values: { "office-internship": ["unrealised"] } })).toEqual(["泉州北"]);
  });

  test("leave one coverage area", () => {
    expect(names(municipalities, { focus: "kitakawachi-nishi" })).toEqual(["守口市", "門真市"]);
    expect(names(centres, { focus: "kitakawachi-nishi" })).toEqual(["北河内西"]);
  });
});

describe("sorting", () => {
  const by = (id: string, descending = false): TableSort => ({ column: { kind: "metric", id }, descending });
  const collator = new Intl.Collator("ja");

  test.each(atlas.metrics.map(({ id }) => id))("by %s follows the legend, then kana", (metric) => {
    const { classes } = viewOf({ metric });
    const rank = (code: string) => classes.findIndex((entry) => entry.municipalities.includes(code));
    const rows = shownRows(municipalities, everything, by(metric));
    expect(rows).toHaveLength(atlas.municipalities.length);
    for (const [index, row] of rows.slice(1).entries()) {
      const before = rows[index];
      if (!before) throw new Error("no row before");
      expect(rank(before.id)).toBeLessThanOrEqual(rank(row.id));
      if (rank(before.id) === rank(row.id)) expect(collator.compare(before.order, row.order)).toBeLessThan(0);
    }
  });

  test("turned round, silence is last all the same, and kana still rises", () => {
    const sorted = names(municipalities, {}, by("office-internship", true));
    expect(sorted.slice(0, 4)).toEqual(["和泉市", "貝塚市", "高槻市", "泉佐野市"]);
    expect(sorted.at(-1)).toBe("島本町");
    expect(sorted.slice(15, 42)).toEqual(names(municipalities, {}, by("office-internship")).slice(15, 42));
  });

  test("by name goes by reading, not by the code points of kanji", () => {
    const sorted = names(municipalities, {}, { column: { kind: "name" }, descending: false });
    expect(sorted.slice(0, 3)).toEqual(["池田市", "泉大津市", "泉佐野市"]);
    expect(names(municipalities, {}, { column: { kind: "name" }, descending: true })).toEqual(sorted.reverse());
  });

  test("by centre goes by its reading, and 島本町, which has none, is last either way", () => {
    const sorted = (descending: boolean) => names(municipalities, {}, { column: { kind: "place" }, descending });
    expect(sorted(false).slice(0, 3)).toEqual(["茨木市", "摂津市", "大阪市"]);
    expect(sorted(true)[0]).toBe("柏原市");
    expect([sorted(false).at(-1), sorted(true).at(-1)]).toEqual(["島本町", "島本町"]);
  });

  test("centres by their areas: the most municipalities last, or first", () => {
    const sorted = (descending: boolean) => names(centres, {}, { column: { kind: "place" }, descending });
    const sizes = (order: string[]) =>
      order.map((name) => centres.rows.find((row) => row.name === name)?.municipalities.length ?? 0);
    const rising = sizes(sorted(false));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(sizes(sorted(true))).toEqual(rising.reverse());
  });

  test("a centre of several answers comes by its first, not among the silent", () => {
    const sorted = names(centres, {}, by("office-internship"));
    const silent = sorted.filter((name) =>
      cell(centres, name, "office-internship").every((answer) => answer.class.silent),
    );
    expect(sorted.slice(-silent.length)).toEqual(silent);
    expect(silent).not.toContain("泉州北");
    expect(sorted.at(-silent.length - 1)).toBe("泉州北");
  });

  test("pressing a header goes from rising to falling and back to the table's own order", () => {
    const column: SortColumn = { kind: "metric", id: "staff-shortage" };
    const rising = nextSort(null, column);
    const falling = nextSort(rising, column);
    expect([rising, falling, nextSort(falling, column)]).toEqual([
      { column, descending: false },
      { column, descending: true },
      null,
    ]);
    expect(nextSort(falling, { kind: "metric", id: "universal-support-goal" })?.descending).toBe(false);
    expect(nextSort(rising, { kind: "name" })).toEqual({ column: { kind: "name" }, descending: false });
  });
});

describe("filters of address and table", () => {
  const state = (change: Partial<State>): State => ({ ...vocabulary.initial, ...change });
  const pinned = state({ metric: "office-internship", values: ["planned"] });
  const other = state({ metric: "staff-shortage" });

  test("pins of both metrics filter, and come before what the table keeps", () => {
    const both = state({ values: ["planned"], with: "staff-shortage", withValues: ["not-mentioned"] });
    expect(filtersOf(both, { "office-internship": ["held"], "universal-support-goal": ["supports"] })).toEqual({
      "office-internship": ["planned"],
      "staff-shortage": ["not-mentioned"],
      "universal-support-goal": ["supports"],
    });
    expect(filtersOf(other, { "universal-support-goal": ["supports"] })).toEqual({
      "universal-support-goal": ["supports"],
    });
  });

  test("a filter stays when another column becomes the active one", () => {
    expect(carriedFilters({}, pinned, other)).toEqual({ "office-internship": ["planned"] });
    expect(carriedFilters({ "universal-support-goal": ["supports"] }, other, pinned)).toEqual({
      "universal-support-goal": ["supports"],
    });
  });

  test("a pin that is taken back is taken back in the table too", () => {
    const own = carriedFilters({}, pinned, other);
    expect(carriedFilters(own, pinned, state({ metric: "office-internship" }))).toEqual({});
    const selected: State = { ...pinned, municipality: codeOf("守口市") };
    expect(carriedFilters(own, pinned, selected)).toEqual(own);
  });

  test("the second metric's pins stay when it becomes the first", () => {
    const both = state({ values: ["planned"], with: "staff-shortage", withValues: ["not-mentioned"] });
    expect(carriedFilters({}, both, other)).toEqual({
      "office-internship": ["planned"],
      "staff-shortage": ["not-mentioned"],
    });
  });
});

describe("the rows as text", () => {
  const grid = tableGrid(municipalities, municipalities.rows);

  test("have the page's columns first and the scopes after them", () => {
    const labels = atlas.metrics.map(({ label }) => label);
    const codes = ["市町村コード（5桁）", "団体コード（6桁）"];
    expect(grid[0]).toEqual([
      "市町村",
      "センター",
      ...labels,
      ...labels.map((label) => `${label}：記述の範囲`),
      ...codes,
    ]);
    expect(grid).toHaveLength(44);
    const moriguchi = grid.find(([name]) => name === "守口市");
    expect(moriguchi?.slice(0, 3)).toEqual(["守口市", "北河内西", "実施"]);
    expect(moriguchi?.[10]).toBe("この市町村についての記述");
    expect(moriguchi?.slice(-2)).toEqual(["27209", "272094"]);
    expect(grid.find(([name]) => name === "島本町")?.slice(1, 3)).toEqual([
      "圏域外",
      "圏域外（どのセンターの圏域にも含まれない）",
    ]);
  });

  test("say a centre's several answers and scopes with their municipalities", () => {
    const row = tableGrid(centres, centres.rows).find(([name]) => name === "泉州北");
    expect(row?.slice(1, 3)).toEqual([
      "和泉市・高石市・泉大津市・忠岡町",
      "働きかけたが未実現（和泉市）／記載なし（高石市・泉大津市・忠岡町）",
    ]);
    expect(row?.[10]).toBe("市町村についての記述（和泉市）");
    expect(row?.slice(-2)).toEqual(["27219・27225・27206・27341", "272191・272256・272060・273414"]);
  });

  test("are cells in either form of the clipboard", () => {
    expect(
      gridAsTsv(grid)
        .split("\n")
        .map((line) => line.split("\t")),
    ).toEqual(grid);
    expect(gridAsTsv([["a\tb", 'c"d']])).toBe('"a\tb"\t"c""d"');
    expect(
      gridAsHtml([
        ["甲", "乙"],
        ["<b>", 'A & "B"'],
      ]),
    ).toBe(
      "<table><thead><tr><th>甲</th><th>乙</th></tr></thead>" +
        "<tbody><tr><td>&lt;b&gt;</td><td>A &amp; &quot;B&quot;</td></tr></tbody></table>",
    );
  });

  test("have no character that a file may not have, whatever was searched for", () => {
    const view = viewOf({ view: "table", table: { ...plainTable, words: "市\b\ufffe" } });
    const table = tableOf(atlasOf("就労\b支\0援\ufffe\ud83c"), "municipality");
    const typed = tableGrid(table, table.rows);
    expect(typed[0]?.join()).toContain("就労\b支\0援\ufffe");
    const notes = rowsInWords(table, [], view);
    for (const text of [gridAsCsv(typed), gridAsTsv(typed, notes), gridAsHtml(typed, notes)]) {
      expect(text).toContain("就労支援");
      expect(text.replace(/^\uFEFF/u, "")).toBe(xmlText(text).replace(/^\uFEFF/u, ""));
    }
  });

  test("take their notes along when they are copied, below an empty line, and escaped", () => {
    const rows = [["甲"], ["乙"]];
    expect(gridAsTsv(rows, ["出典：丙", "<丁>"])).toBe("甲\n乙\n\n出典：丙\n<丁>");
    expect(gridAsHtml(rows, ["出典：丙", "<丁>"])).toMatch(/<\/table><p>出典：丙<\/p><p>&lt;丁&gt;<\/p>$/u);
  });

  test("are a file that Excel reads: byte order mark, CRLF, quotes where needed", () => {
    expect(
      gridAsCsv([
        ["甲", "乙,丙"],
        ['"', ""],
      ]),
    ).toBe('\uFEFF甲,"乙,丙"\r\n"""",\r\n');
    expect(gridAsCsv(grid).split("\r\n")).toHaveLength(45);
  });

  test("hold nothing that a spreadsheet would compute", () => {
    for (const table of [municipalities, centres]) {
      for (const text of tableGrid(table, table.rows).flat()) expect(text).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
    }
  });

  test("have what was searched for behind a word of ours, so that nothing typed begins a cell", () => {
    for (const typed of ["=1+1 実習", "@実習", "-実習", "\t+実習"]) {
      const table = tableOf(atlasOf(typed), "municipality");
      for (const text of tableGrid(table, table.rows).flat()) expect(text, typed).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
    }
    const view = viewOf({ view: "table", table: { ...plainTable, words: "=1+1" } });
    for (const line of rowsInWords(municipalities, [], view)) expect(line).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
  });

  test("say which rows they are, and in which order", () => {
    expect(rowsInWords(municipalities, municipalities.rows, viewOf({ view: "table" }))).toEqual([
      "43市町村のすべて。",
      "コードの順。",
    ]);
    const sort: TableSort = { column: { kind: "metric", id: "staff-shortage" }, descending: true };
    const filters = { "staff-shortage": ["not-mentioned"] };
    const view = viewOf({
      view: "table",
      focus: "senshu-kita",
      table: { ...plainTable, unit: "centre", sort, filters, words: "市" },
    });
    const [staff] = atlas.metrics.filter(({ id }) => id === "staff-shortage").map(({ label }) => label);
    expect(rowsInWords(centres, centres.rows.slice(0, 2), view)).toEqual([
      "18センターのうち2センター。",
      "泉州北の圏域だけ。",
      "絞り込みのことば：「市」。",
      `${staff}が「記載なし」。`,
      `${staff}で並べ替え（降順）。`,
    ]);
  });

  test("are in a file that says what it holds", () => {
    expect(rowsFileName(atlas.survey, municipalities, municipalities.rows)).toBe("全指標の値_大阪府_H24");
    expect(rowsFileName(atlas.survey, centres, centres.rows.slice(1))).toBe("全指標の値_大阪府_センター別_H24_抜粋");
  });
});

test("the columns are as many as the metrics, whatever they are", () => {
  const [first] = atlas.metrics;
  if (!first) throw new Error("no metric");
  const more = { ...atlas, metrics: [...atlas.metrics, { ...first, id: "ninth", label: "九つめ" }] };
  expect(byId(more.metrics, "ninth").label).toBe("九つめ");
  expect(tableOf(more, "centre").rows.every(({ cells }) => cells.length === 9)).toBe(true);
});
