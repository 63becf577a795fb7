import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { columnIds } from "../../../../src/model/survey.ts";
import { cells, items, rowOf, seed, survey } from "./support.ts";

const readme = readFileSync(`${seed}/README.md`, "utf8");

describe("the report of August 2012", () => {
  test("is the file whose sha256 the README states", () => {
    const sha256 = createHash("sha256")
      .update(readFileSync(`${seed}/source.txt`))
      .digest("hex");
    expect(readme).toContain(`\`${sha256}\``);
  });

  test("has a row a centre, in the order of the ids", () => {
    expect(survey.rows.map(({ id }) => id).join(" ")).toBe(
      "kitakawachi-nishi kitakawachi-higashi minamikawachi-kita osaka-shi senshu-minami hirakata-shi " +
        "higashiosaka-shi neyagawa-shi toyono-kita toyonaka senshu-kita sakai-shi takatsuki-shi " +
        "minamikawachi-minami senshu-naka ibaraki-settsu yao-kashiwara suita",
    );
    expect(rowOf("suita")).toMatchObject({ name: "すいた", kana: "すいた", municipalities: ["吹田市"], line: 198 });
    expect(rowOf("kitakawachi-nishi")).toMatchObject({
      name: "北河内西",
      municipalities: ["門真市", "守口市"],
      line: 96,
    });
  });

  test("covers 42 municipalities, each once, and not 島本町", () => {
    const municipalities = survey.rows.flatMap((row) => row.municipalities);
    expect(municipalities).toHaveLength(42);
    expect(new Set(municipalities).size).toBe(42);
    expect(municipalities).not.toContain("島本町");
    expect(municipalities).toContain("千早赤阪村");
  });

  test("keeps the overview's lines as printed", () => {
    const lines = readFileSync(`${seed}/source.txt`, "utf8").split("\n");
    expect(survey.overview).toEqual(lines.slice(0, 91));
    expect(survey.overview).toContain("(3)調査期間 平成24年8月9日～8月24日");
  });

  test("is kept cell by cell: the raw cells put together are the source's own rows", () => {
    const lines = readFileSync(`${seed}/source.txt`, "utf8").split("\n");
    for (const row of survey.rows) {
      const findings = columnIds.map((column) => row.cells[column].raw).join("\t");
      expect(`${row.name}\t${row.municipalities.join("・ ")}\t${findings}`).toBe(lines[row.line - 1]);
    }
  });

  test("has seven empty cells, all of them in the column of issues", () => {
    const empty = cells.filter(({ cell }) => cell.items.length === 0);
    expect(empty.map(({ row, column }) => `${row.id} ${column}`)).toEqual([
      "kitakawachi-nishi issues",
      "higashiosaka-shi issues",
      "toyonaka issues",
      "takatsuki-shi issues",
      "senshu-naka issues",
      "yao-kashiwara issues",
      "suita issues",
    ]);
  });
});

describe("the items of every cell", () => {
  test.each(cells)("$row.id $column: partition the text, which is the raw cell without its tags", ({ cell }) => {
    expect(cell.text).toBe(cell.raw.replace(/<[^>]*>/gu, ""));
    const begin = cell.items[0]?.start ?? cell.text.length;
    expect(cell.text.slice(0, begin).trim()).toBe("");
    expect(cell.items.map(({ marker, text }) => marker + text).join("")).toBe(cell.text.slice(begin));
    let end = begin;
    for (const item of cell.items) {
      expect(item.start).toBe(end);
      expect(item.end - item.start).toBe((item.marker + item.text).length);
      expect(item.marker + item.text.trim()).not.toBe("");
      end = item.end;
    }
    expect(end).toBe(cell.text.length);
  });

  test("are of the kinds that the README counts", () => {
    const counts = new Map<string, number>();
    for (const { item } of items) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
    const stated = [...readme.matchAll(/^\| (\w+) +\| (\d+) +\|/gmu)].map(([, kind = "", count]) => [
      kind,
      Number(count),
    ]);
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(counts));
    expect(readme).toContain(`- ${items.length} items:`);
  });

  test("have every ○ of the findings as a marker: 129 headings and 36 statements", () => {
    const circles = cells.map(({ cell }) => cell.raw.split("○").length - 1).reduce((sum, count) => sum + count, 0);
    const opened = items.filter(({ item }) => item.marker === "○");
    expect(circles).toBe(165);
    expect(opened).toHaveLength(165);
    expect(opened.filter(({ item }) => item.kind === "heading")).toHaveLength(129);
    expect(opened.filter(({ item }) => item.kind === "statement")).toHaveLength(36);
  });

  test("open with nothing that belongs to the item before", () => {
    for (const { item } of items) expect(item.text.trim()).not.toMatch(/^[、。）」]/u);
  });

  test("tell headings from statements in the rows that the rule is hard on", () => {
    const kinds = (centre: string) => items.filter(({ row, item }) => row.id === centre && item.marker === "○");
    const statements = (centre: string) => kinds(centre).filter(({ item }) => item.kind === "statement").length;
    expect([statements("osaka-shi"), kinds("osaka-shi").length]).toEqual([6, 12]);
    expect([statements("higashiosaka-shi"), kinds("higashiosaka-shi").length]).toEqual([7, 8]);
    expect([statements("minamikawachi-minami"), kinds("minamikawachi-minami").length]).toEqual([4, 14]);
  });

  test("carry on after ※, ◀…▶ and the arrows that follow a sentence", () => {
    const carried = items.filter(({ item }) => item.kind === "continuation");
    expect(carried.map(({ row, item }) => `${row.id} ${item.marker}${item.text.trim().slice(0, 8)}`)).toEqual([
      "kitakawachi-higashi →就労前から情報提",
      "hirakata-shi →就労前から情報提",
      "toyono-kita ⇒気になる情報につ",
      "toyono-kita →入ってくる人がい",
      "toyono-kita →将来的に専門部会",
      "takatsuki-shi →登録時の相談によ",
      "minamikawachi-minami ※今年度になり、就",
      "minamikawachi-minami →支援レベルに関し",
      "minamikawachi-minami ◀個人的見解▶より企業就業者を",
      "minamikawachi-minami ※この方程式は同時",
      "minamikawachi-minami ※福祉施設で「働く",
      "minamikawachi-minami ※9月実習について",
      "minamikawachi-minami →実際に働いている",
      "minamikawachi-minami →市町村による格差",
    ]);
    expect(items.filter(({ item }) => /[→⇒]/u.test(item.text))).toHaveLength(17);
  });

  test("have sub-headings in 南河内南 and 泉州中 only", () => {
    const found = items.filter(({ item }) => item.kind === "subheading");
    expect(found.map(({ row, item }) => `${row.id} ${item.text.trim()}`)).toEqual([
      "minamikawachi-minami （HWの情報の入手について）",
      "minamikawachi-minami （HWと個々の登録者について連携したケース支援について）",
      "minamikawachi-minami （センターの独自の企業開拓について）",
      "minamikawachi-minami （HWや送り出し機関（福祉施設、支援学校等）との連携）",
      "minamikawachi-minami （就職先企業との信頼構築）",
      "minamikawachi-minami （就ポツへの利用者の紹介）",
      "minamikawachi-minami （個別ケースの支援での連携）",
      "minamikawachi-minami （学校側の卒業後のアフターフォロー）",
      "minamikawachi-minami （今後、さらに連携を進めていくための課題）",
      "minamikawachi-minami （地域自立支援協議会（就労支援部会）との関わり）",
      "minamikawachi-minami 今後、さらに連携を進めていくための課題",
      "minamikawachi-minami 市町村に対して望むこと",
      "senshu-naka （圏域内就労移行支援事業所の状況）",
      "senshu-naka （就ポツと就労移行支援事業所との連携について）",
      "senshu-naka （就労実績の少ない事業に対する働きかけについて）",
    ]);
  });

  test("have the paragraphs that no marker opens", () => {
    const found = items.filter(({ item }) => item.kind === "paragraph");
    expect(found.map(({ row, item }) => `${row.id} ${item.text.trim().slice(0, 10)}`)).toEqual([
      "kitakawachi-nishi この実習は、市役所の",
      "kitakawachi-higashi また、利用者からのチ",
      "higashiosaka-shi また、自立支援協議会",
      "higashiosaka-shi 当センターの併設施設",
      "sakai-shi HW→企業情報（障が",
      "sakai-shi 職業センター（職業評",
      "sakai-shi 就ポツ→就労支援",
      "minamikawachi-minami 「ネットワーク会議」",
      "yao-kashiwara 柏原には就労部会しか",
    ]);
  });
});
