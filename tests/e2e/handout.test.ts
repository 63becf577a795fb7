import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { centreSheets } from "../../src/derive/centre-sheets.ts";
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
      const scope = answer?.scope ? { municipality: "この市町村", area: "圏域全体" }[answer.scope] : "―";
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

test("an address opens the handout, and Escape and its button lead back to where one was, selection and all", async () => {
  const page = await openHandout("metric=office-internship&municipality=27209");
  const leave = page.getByRole("button", { name: "元の画面に戻る" });
  for (const back of [() => page.keyboard.press("Escape"), () => leave.click()]) {
    await back();
    await page.getByRole("complementary", { name: "守口市" }).waitFor();
    expect(new URL(page.url()).search).toBe("?municipality=27209");
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.goBack();
    await leave.waitFor();
  }
});

test("of centres, each has its sheet or two, complete in itself; Back leads to where one was, whatever was ticked", async () => {
  const { page } = await openPage({ path: "?municipality=27209", webgl: false });
  await page.getByRole("complementary", { name: "守口市" }).waitFor();
  await page.getByRole("button", { name: "書き出す" }).click();
  await page.getByRole("menuitem", { name: "センターごとの配布資料" }).click();
  await page.getByRole("heading", { name: "1センターの配布資料" }).waitFor();
  expect(new URL(page.url()).search).toBe("?municipality=27209&handout=kitakawachi-nishi");
  await page.getByRole("checkbox", { name: "すべて" }).click();
  await page.getByRole("heading", { name: "18センターの配布資料" }).waitFor();
  expect(new URL(page.url()).search).toBe("?municipality=27209&handout=all");
  await expect.poll(() => page.title()).toBe("センターごとの配布資料｜18センター｜就ポツ・アトラス大阪");
  await page.getByRole("button", { name: "印刷する", disabled: false }).waitFor();

  const printed = await printedSheets(page);
  expect(printed.map(({ width, height }) => [width, height])).toEqual(printed.map(() => [210, 297]));
  const sheets = centreSheets(atlas);
  const pages = sheets.map(({ name }) =>
    printed.filter(({ text }) => text.includes(plain(`${name}の値と根拠大阪府全体の数▶は${name}`))),
  );
  expect(pages.flat()).toHaveLength(printed.length);
  for (const [index, { name, municipalities, metrics }] of sheets.entries()) {
    const [first, ...others] = pages[index] ?? [];
    expect(others.length, name).toBeLessThan(2);
    const area = municipalities.map((municipality) => municipality.name).join("、");
    expect(first?.text).toContain(plain(`${name}圏域：${area}`));
    for (const { text } of pages[index] ?? []) {
      for (const words of ["（「いいえ」ではありません）", "確認は受けていません", "出典：大阪府", "国土数値情報"]) {
        expect(text, name).toContain(plain(words));
      }
    }
    // No metric is broken between two of them.
    for (const { label, question, answers, counts } of metrics) {
      const said = answers.map(({ municipalities: whose, answer, quotes, silence }) => {
        const passages = (quotes ?? []).map(
          ({ text, columnLabel, heading }) => `「${text}」${columnLabel}${heading ? `／${heading}` : ""}`,
        );
        const named = answers.length > 1 ? whose.join("、") : "";
        return [answer.mark, answer.class.label, named, answer.scopeText ?? "", silence ?? "", ...passages];
      });
      const counted = counts.map(
        ({ own, mark, class: { short, lead } }) => `${own ? "▶" : ""}${mark}${short}${lead.count}${lead.unit}`,
      );
      const page = pages[index]?.find(({ text }) => text.includes(plain(`${label}${question}`)));
      for (const words of [...said.map((parts) => parts.join("")), ...counted]) {
        expect(page?.text, `${name}: ${label}`).toContain(plain(words));
      }
    }
  }
  await page.goBack();
  await page.getByRole("complementary", { name: "守口市" }).waitFor();
  expect(new URL(page.url()).search).toBe("?municipality=27209");
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
