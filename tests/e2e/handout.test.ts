import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { handoutOf } from "../../src/derive/handout.ts";
import { atlas, viewOf } from "../support/real-atlas.ts";
import { openPage } from "../support/page.ts";
import { plainText as plain, printedSheets } from "../support/printed.ts";

async function openHandout(query: string): Promise<Page> {
  const { page } = await openPage({ path: `?${query}&handout=1`, webgl: false });
  await page.getByRole("button", { name: "印刷する", disabled: false }).waitFor();
  await page.locator("img.map").evaluate((image) => (image as HTMLImageElement).decode());
  return page;
}

describe.each([
  { orientation: "A4 縦", size: [210, 297], pages: [3, 6] },
  { orientation: "A4 横", size: [297, 210], pages: [4, 9] },
] as const)("on $orientation", ({ orientation, size, pages }) => {
  test.each(["office-internship", "job-info-route"])("%s has every passage whole, on one sheet", async (metric) => {
    const page = await openHandout(`metric=${metric}`);
    await page.getByRole("button", { name: orientation }).click();
    await page.locator("img.map").evaluate((image) => (image as HTMLImageElement).decode());
    const printed = await printedSheets(page);
    expect(printed.map(({ width, height }) => [width, height])).toEqual(printed.map(() => size));
    expect(printed.length).toBeGreaterThanOrEqual(pages[0]);
    expect(printed.length).toBeLessThanOrEqual(pages[1]);

    // The first sheet stands alone.
    const { metrics, rows } = handoutOf(atlas, viewOf({ metric }));
    const [told] = metrics;
    if (!told) throw new Error("a handout has a metric");
    const first = printed[0]?.text ?? "";
    for (const words of [told.question, "平成24年(2012年)8月ヒアリング時点", "国土数値情報", "二度独立に読んで"]) {
      expect(first, words).toContain(plain(words));
    }
    for (const { mark, class: entry } of told.legend) {
      const { short, lead, other } = entry;
      const counts = [lead, other].map((tally) => (tally ? `${tally.count}${tally.unit}` : "")).join("");
      expect(first, short).toContain(plain(`${mark}${short}${counts}`));
    }

    // Each municipality's row is on one sheet, and so is each row of the annex with all its passages.
    const after = printed.slice(1);
    const lines = rows.map(({ name, centre, answers: [answer] }) => {
      const scope = answer?.scope ? { municipality: "この市町村", area: "圏域全体" }[answer.scope] : "記述なし";
      return plain(`${name}${centre ?? "どの圏域にも含まれない"}${answer?.mark}${answer?.class.label}${scope}`);
    });
    for (const line of lines)
      expect(
        after.some(({ text }) => text.includes(line)),
        line,
      ).toBe(true);
    for (const { municipalities, centre, answer, quotes } of told.annex) {
      const passages = (quotes ?? []).map(
        ({ columnLabel, heading, text }) => `${columnLabel}${heading ? `／${heading}` : ""}「${text}」`,
      );
      const row = [...municipalities, centre, answer.mark, answer.class.label, answer.scopeText, ...passages].join("");
      expect(after.filter(({ text }) => text.includes(plain(row))).length, row).toBe(1);
    }

    // The head of a table stands above each part of it.
    const heads = { values: plain(`市町村センター${told.label}記述の範囲`), annex: "市町村センターと値報告書の記述" };
    for (const [index, { text }] of after.entries()) {
      // A row of the annex may begin like one of the values, but no two do.
      const hasRow = lines.some((line, place) => text.includes(`${line}${lines[place + 1]}`));
      expect(text.includes(heads.values), `head of the values on sheet ${index + 2}`).toBe(hasRow);
      const hasPassage = told.annex.some(({ quotes }) => text.includes(plain(`「${quotes?.[0]?.text}」`)));
      expect(text.includes(heads.annex), `head of the annex on sheet ${index + 2}`).toBe(hasPassage);
    }

    // Silence is said as silence.
    const all = after.map(({ text }) => text).join("");
    expect(all).toContain("「いいえ」という意味ではありません");
  });
});

test("an address opens the handout, Escape keeps the selection, and one comes back to where one was", async () => {
  const page = await openHandout("metric=office-internship&municipality=27209");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "元の画面に戻る" }).click();
  await page.getByRole("complementary", { name: "守口市" }).waitFor();
  expect(new URL(page.url()).search).toBe("?municipality=27209");
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test("pages that do not arrive are asked for again", async () => {
  let broken = true;
  const { page } = await openPage({
    path: "?handout=1",
    webgl: false,
    tolerate: [/handout-pages/u],
    before: async (empty) => {
      await empty.route(/atlas-handout-pages/u, (route) => (broken ? route.abort() : route.continue()));
    },
  });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("配布資料を読み込めませんでした");
  broken = false;
  await page.getByRole("button", { name: "もう一度読み込む" }).click();
  await page.getByRole("heading", { name: "市町村ごとの値" }).waitFor();
});
