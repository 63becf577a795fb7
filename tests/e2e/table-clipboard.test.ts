import { buffer } from "node:stream/consumers";
import { csvParseRows, tsvParseRows } from "d3";
import { describe, expect, test } from "vitest";
import { unzipWorkbook } from "../support/xlsx.ts";
import { type App, appOfAll } from "./app.ts";
import { openView, showView, viewNamed } from "./views.ts";

const table = viewNamed("table");
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

/** What the page says of one answer: the words beside its swatch, all its words, and its value's whole label. */
interface ShownAnswer {
  readonly short: string;
  readonly words: string;
  readonly label: string;
}

/** The words that the page shows, row by row: of each row its name and, by column, its answers. */
function shownRows({ page }: App): Promise<{ name: string; answers: ShownAnswer[][] }[]> {
  return page.locator("atlas-table tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      name: (row.querySelector("th")?.textContent ?? "").trim(),
      answers: [...row.querySelectorAll("td:not(.place)")].map((cell) =>
        [...cell.querySelectorAll<HTMLElement>(".answer")].map((answer) => ({
          short: (answer.querySelector(":scope > span")?.firstChild?.nextSibling?.textContent ?? "").trim(),
          words: answer.textContent ?? "",
          label: answer.title,
        })),
      ),
    })),
  );
}

/** Puts an empty field into the page and pastes into it, as a person does; returns what stands in it then. */
async function pasted({ page }: App, field: "textarea" | "rich text"): Promise<{ text: string; cells: string[][] }> {
  await page.evaluate((kind) => {
    const target = document.createElement(kind === "textarea" ? "textarea" : "div");
    target.id = "target";
    if (kind !== "textarea") target.contentEditable = "true";
    document.body.prepend(target);
    target.focus();
  }, field);
  await page.keyboard.press("ControlOrMeta+V");
  return page.locator("#target").evaluate((target) => {
    const rows = [...target.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ""),
    );
    const text = target instanceof HTMLTextAreaElement ? target.value : (target.textContent ?? "");
    target.remove();
    return { text, cells: rows };
  });
}

/** What was pasted: the rows, and the notes below an empty line. */
function parted(pastedText: string): { text: string; notes: string[] } {
  const [text = "", below = ""] = pastedText.split("\n\n");
  return { text, notes: below.split("\n") };
}

async function copy({ page }: App, rows: number): Promise<void> {
  await page.getByRole("button", { name: "表をコピー" }).click();
  await page.getByText(`${rows}行をコピーしました`).waitFor();
}

/** The downloaded file, as it was written. */
async function downloaded(
  { page }: App,
  button = "CSVをダウンロード",
): Promise<{ name: string; bytes: Buffer<ArrayBufferLike> }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  // The browser may run elsewhere: it hands the file over as a stream.
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

describe("the copied table", () => {
  const lead = appOfAll({ context: clipboard });
  const open = async () => {
    const app = await lead();
    await showView(app, table);
    return app;
  };

  test("pasted into a plain field is a header and 43 rows, cells parted by tabs", async () => {
    const app = await open();
    await copy(app, 43);
    const { text, notes } = parted((await pasted(app, "textarea")).text);
    expect(notes.join("")).toMatch(/出典：.*平成24年（2012年）8月.*「いいえ」ではありません.*値は、/u);
    const [head, ...rows] = text.split("\n").map((line) => line.split("\t"));
    expect(rows).toHaveLength(43);
    expect(head?.slice(0, 4)).toEqual(["市町村", "センター", "庁舎実習", "就労支援部会"]);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    // Nothing of a cell needs quoting: a strict reader finds the same cells.
    expect(tsvParseRows(text)).toEqual([head, ...rows]);
    for (const [index, { name, answers }] of (await shownRows(app)).entries()) {
      expect(rows[index]?.[0]).toBe(name);
      expect(answers).toHaveLength(8);
      for (const [metric, [answer]] of answers.entries()) {
        if (!answer?.short || !answer.label) throw new Error("an answer without words");
        // A column of the page has room for the short label; what is pasted leaves its page, and has the whole one.
        expect(answer.words).toContain(answer.label);
        expect(rows[index]?.[metric + 2], `${name} ${head?.[metric + 2]}`).toContain(answer.label);
      }
    }
  });

  test("pasted into rich text is one table with the same cells", async () => {
    const app = await open();
    await copy(app, 43);
    const { text, notes } = parted((await pasted(app, "textarea")).text);
    const { cells, text: rich } = await pasted(app, "rich text");
    for (const note of notes) expect(rich).toContain(note);
    expect(cells).toHaveLength(44);
    expect(cells).toEqual(tsvParseRows(text));
    const types = await app.page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types.sort()).toEqual(["text/html", "text/plain"]);
  });

  test("of the centres has 18 rows, and all that is copied is what is shown, in its order", async () => {
    const app = await open();
    await app.page.getByRole("radio", { name: "18センター" }).check();
    await app.page.getByRole("button", { name: "センターで並べ替え" }).click();
    await app.page.getByRole("button", { name: "センターで並べ替え" }).click();
    await copy(app, 18);
    const { text } = parted((await pasted(app, "textarea")).text);
    const names = text.split("\n").map((line) => line.split("\t")[0]);
    expect(names).toEqual(["センター", ...(await shownRows(app)).map(({ name }) => name)]);
    expect(new Set(names).size).toBe(19);
  });

  test("is offered as text to be copied by hand where the clipboard is refused", async () => {
    const app = await openView(table, {
      tolerate: [/could not be copied/u],
      before: (page) =>
        page
          .addInitScript(() => {
            const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
            Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
          })
          .then(() => undefined),
    });
    await app.page.getByRole("button", { name: "表をコピー" }).click();
    const field = app.page.getByRole("textbox", { name: /すべて選んでコピー/u });
    expect(parted(await field.inputValue()).text.split("\n")).toHaveLength(44);
    await app.expectAccessible();
  });
});

describe("the downloaded table", () => {
  test("begins as Excel wants it, and reads back as the header and 43 rows shown", async () => {
    const app = await openView(table);
    const { name, bytes } = await downloaded(app);
    expect(name).toBe("全指標の値_大阪府_H24.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    expect(text.endsWith("\r\n")).toBe(true);
    const [head, ...rows] = csvParseRows(text);
    expect(head).toHaveLength(20);
    expect(rows).toHaveLength(43);
    for (const row of rows) expect(row).toHaveLength(20);
    expect(rows.map(([first]) => first)).toEqual((await shownRows(app)).map(({ name }) => name));
  });

  test("of a filter's rows has those alone, and says so in its name", async () => {
    const app = await openView({ ...table, parts: { "atlas-table": 1 } }, { path: "?view=table&values=held" });
    await app.page.getByRole("radio", { name: "18センター" }).check();
    const shown = await shownRows(app);
    expect(shown.length).toBeLessThan(18);
    const { name, bytes } = await downloaded(app);
    expect(name).toBe("全指標の値_大阪府_センター別_H24_抜粋.csv");
    expect(
      csvParseRows(bytes.toString("utf8"))
        .slice(1)
        .map(([first]) => first),
    ).toEqual(shown.map((row) => row.name));

    const workbook = await downloaded(app, "Excelで保存");
    expect(workbook.name).toBe("全指標の値_大阪府_センター別_H24_抜粋.xlsx");
    const sheets = await unzipWorkbook(workbook.bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["はじめに", "値", "値（全件）", "根拠", "コードブック"]);
    expect(sheets[1]?.rows.slice(1).map((row) => row[2]?.text)).toEqual(shown.map((row) => row.name));
    expect(sheets[2]?.rows).toHaveLength(19);
  });
});
