import { describe, expect, test } from "vitest";
import { xlsx } from "../../../../src/export/formats/xlsx/format.ts";
import type { Rows } from "../../../../src/export/materials.ts";
import { rowHeight } from "../../../../src/export/workbook/row-height.ts";
import { writeWorkbook } from "../../../../src/export/workbook/write-workbook.ts";
import { tableGrid } from "../../../../src/views/table/derive/table-text.ts";
import { tableOf } from "../../../../src/views/table/derive/table.ts";
import { LoadError, NotArrivedError } from "../../../../src/ui/resource.ts";
import { atlas, firstAtlas, realFindings, realReport } from "../../../support/real-atlas.ts";
import { rowsOf } from "../../../support/rows.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";
import { type UnzippedSheet, unzipWorkbook } from "../../../support/xlsx.ts";

const table = tableOf(atlas, "municipality");
const grid = tableGrid(table, table.rows);
const excerpt = tableGrid(table, table.rows.slice(3, 5));

async function sheetsOf(rows: Rows): Promise<readonly UnzippedSheet[]> {
  return unzipWorkbook(await writeWorkbook(rows));
}

function textsOf({ rows }: UnzippedSheet): string[][] {
  return rows.map((row) => row.map(({ text }) => text));
}

function sheetNamed(sheets: readonly UnzippedSheet[], name: string): UnzippedSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("the workbook", async () => {
  const sheets = await sheetsOf(rowsOf(grid));

  test("has its sheets in the order in which one reads them", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["はじめに", "値", "根拠", "コードブック"]);
  });

  test("says first what it is, when it held, where it is from, and that silence is no no", () => {
    const lines = new Map(textsOf(sheetNamed(sheets, "はじめに")).map(([label = "", text = ""]) => [label, text]));
    expect(lines.get("題名")).toBe(atlas.survey.subject);
    expect(lines.get("時点")).toBe(atlas.survey.asOf);
    expect(lines.get("出典")).toBe(atlas.survey.citation);
    expect(lines.get("値について")).toBe("値は、読み取ったもの。");
    expect(lines.get("シート「値」の行")).toBe("43市町村のすべて。");
    expect(lines.get("「記載なし」とは")).toContain("「いいえ」ではありません");
    expect(lines.get("利用条件")).toContain("MIT");
  });

  test("has the table's rows, its codes first and as text", () => {
    const [head, ...rows] = sheetNamed(sheets, "値").rows;
    expect(head?.slice(0, 4).map(({ text }) => text)).toEqual([
      "市町村コード（5桁）",
      "団体コード（6桁）",
      "市町村",
      "センター",
    ]);
    expect(rows).toHaveLength(43);
    for (const [index, row] of rows.entries()) {
      const [five, six, ...others] = row;
      expect(five).toEqual({ type: "s", text: table.rows[index]?.id, formula: false });
      expect(six).toMatchObject({ type: "s", formula: false });
      expect(six?.text).toMatch(new RegExp(`^${five?.text}[0-9]$`, "u"));
      expect(others.map(({ text }) => text)).toEqual(grid[index + 1]?.slice(0, -2));
    }
  });

  test("is set for A4, each sheet", () => {
    expect(new Set(sheets.map(({ paper }) => paper))).toEqual(new Set(["9"]));
  });

  test("keeps its heads in sight, filters by them, and gives each column a width", () => {
    for (const { name, rows, frozen, filter, filterNamed, widths } of sheets) {
      const columns = Math.max(...rows.map((row) => row.length));
      expect(widths, name).toHaveLength(columns);
      for (const width of widths) expect(width, name).toBeGreaterThan(8);
      if (name === "はじめに") expect([frozen, filter, filterNamed]).toEqual([[0, 0], null, null]);
      else {
        expect(frozen, name).toEqual([1, name === "値" ? 3 : 2]);
        expect(filter, name).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`, "u"));
        expect(filterNamed?.replaceAll("$", "")).toBe(`'${name}'!${filter}`);
      }
    }
  });

  test("has each quote of each coding once a centre, letter for letter, with its place and its note", () => {
    const [head, ...rows] = textsOf(sheetNamed(sheets, "根拠"));
    expect(head?.slice(-3)).toEqual(["見出し", "引用（報告書のまま）", "注記"]);
    const quotes = new Set<string>();
    const notes = new Set<string>();
    for (const metric of atlas.metrics) {
      for (const { code, centre: id } of atlas.municipalities) {
        const centre = atlas.centres.find((candidate) => candidate.id === id)?.name ?? "";
        const { quotes: own = [], note = null } = realFindings().evidence[metric.id]?.[code] ?? {};
        for (const { column, text } of own)
          quotes.add([metric.label, centre, atlas.survey.columns[column], text].join("\n"));
        if (note !== null) notes.add([metric.label, centre, note].join("\n"));
      }
    }
    expect(
      new Set(rows.filter((row) => row[9] !== "").map((row) => [row[0], row[1], row[7], row[9]].join("\n"))),
    ).toEqual(quotes);
    expect(new Set(rows.filter((row) => row[10] !== "").map((row) => [row[0], row[1], row[10]].join("\n")))).toEqual(
      notes,
    );
    expect(rows.find((row) => row[0] === "庁舎実習" && row[1] === "北河内西")?.slice(2, 7)).toEqual([
      "門真市・守口市",
      "27223・27209",
      "272230・272094",
      "実施",
      "この市町村についての記述",
    ]);
  });

  test("explains every value, silence too, with counts as numbers and the rules of reading", () => {
    const { rows } = sheetNamed(sheets, "コードブック");
    const texts = textsOf(sheetNamed(sheets, "コードブック"));
    for (const metric of atlas.metrics) {
      const own = texts.filter(([id]) => id === metric.id);
      expect(own.map((row) => row[4])).toEqual([...metric.values.map(({ id }) => id), "not-mentioned", "uncovered"]);
      expect(own.map((row) => Number(row[7])).reduce((sum, count) => sum + count)).toBe(43);
      expect(own[0]?.[9]).toBe(realReport().metricRules[metric.id] ?? "");
    }
    expect(rows[1]?.[7]?.type).toBe("n");
    for (const { title } of realReport().rules)
      expect(
        texts.some((row) => row[9]?.startsWith(title)),
        title,
      ).toBe(true);
  });
});

test("rows that are filtered or sorted come with all rows on a sheet beside them", async () => {
  const sheets = await sheetsOf(rowsOf(excerpt, { all: grid, shown: ["43市町村のうち2市町村。", "コードの順。"] }));
  expect(sheets.map(({ name }) => name)).toEqual(["はじめに", "値", "値（全件）", "根拠", "コードブック"]);
  expect(sheetNamed(sheets, "値").rows).toHaveLength(3);
  expect(sheetNamed(sheets, "値（全件）").rows).toHaveLength(44);
  const about = textsOf(sheetNamed(sheets, "はじめに")).flat();
  expect(about).toContain(
    "43市町村のうち2市町村。コードの順。シート「値（全件）」には、絞り込みも並べ替えもない43行があります。",
  );
});

test("text that looks like a formula, or that XML forbids, is text", async () => {
  const odd = ["=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "a\u0001b<&>"];
  const sheets = await sheetsOf(rowsOf([["市町村", ...odd, "五", "六"], ...[["堺市", ...odd, "27140", "271403"]]]));
  const { rows } = sheetNamed(sheets, "値");
  for (const row of rows) {
    expect(row.slice(3).map(({ text }) => text)).toEqual([...odd.slice(0, -1), "ab<&>"]);
    for (const { type, formula } of row) expect([type, formula]).toEqual(["s", false]);
  }
});

test("a row is as high as its longest wrapped cell, kana and kanji two digits wide", () => {
  expect(rowHeight(["", 43, "abc"], [10, 10, 10])).toBe(18);
  expect(rowHeight(["abcdefgh", "あいうえお"], [10, 10])).toBe(36);
  expect(rowHeight(["一\n二\n三", "ｱｲｳｴｵ"], [10, 10])).toBe(54);
});

test("a search is a metric of it, with the passages found as its evidence", async () => {
  const searched = atlasOf("実習");
  const own = tableOf(searched, "centre");
  const sheets = await sheetsOf(rowsOf(tableGrid(own, own.rows), { atlas: searched }));
  expect(textsOf(sheetNamed(sheets, "値"))[0]).toContain("検索：実習");
  const found = textsOf(sheetNamed(sheets, "根拠")).filter(([metric]) => metric === "検索：実習");
  expect(found.length).toBeGreaterThan(0);
});

test("it waits for the report's text, and says that the line is to blame where that does not come", async () => {
  const waiting = await sheetsOf(rowsOf(grid, { atlas: firstAtlas }));
  expect(sheetNamed(waiting, "根拠").rows.length).toBeGreaterThan(100);
  const failure = new LoadError({ log: "text", reader: "本文" }, new NotArrivedError("offline"));
  const without = rowsOf(grid, { report: { arrival: () => Promise.reject(failure) } });
  await expect(xlsx.write(without)).rejects.toBe(failure);
  expect(xlsx.failed(failure)).toBe("Excelのファイルを作れませんでした。通信を確かめて、もう一度お試しください。");
  expect(xlsx.failed(new Error("other"))).toBe("Excelのファイルを作れませんでした。");
});
