import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { slideOf, slideViews } from "../../src/export/slides/slide.ts";
import { decode } from "../../src/state/address/address.ts";
import { unzipSlides } from "../support/pptx.ts";
import { atlas, viewOf, vocabulary } from "../support/real-atlas.ts";
import { ground } from "../../src/theme/palette.ts";
import { type App, openApp } from "./app.ts";

async function openDocuments(app: App): Promise<void> {
  await app.takeExport("スライド");
  await app.page.getByRole("heading", { name: "PowerPoint" }).waitFor();
}

async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 50_000 }),
    page.getByRole("button", { name: /^PowerPointで保存/u }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await buffer(await download.createReadStream())) };
}

/** Size of a PNG, its share of pixels that are not white, and the colours at some of its points, decoded in the page. */
function decoded(page: Page, png: Uint8Array) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("no 2D canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts: Record<string, number> = {};
    for (let index = 0; index < data.length; index += 4) {
      const color = [0, 1, 2].map((k) => (data[index + k] ?? 0).toString(16).padStart(2, "0")).join("");
      counts[`#${color}`] = (counts[`#${color}`] ?? 0) + 1;
    }
    const total = bitmap.width * bitmap.height;
    return {
      width: bitmap.width,
      height: bitmap.height,
      shares: Object.fromEntries(Object.entries(counts).map(([color, count]) => [color, count / total])),
    };
  }, Buffer.from(png).toString("base64"));
}

describe("a presentation", () => {
  test("of some metrics is saved, whole and sound, with maps that are not blank", { timeout: 120_000 }, async () => {
    const query = "?with=staff-shortage&municipality=27209";
    const app = await openApp({ path: query });
    await openDocuments(app);
    await app.page.getByRole("checkbox", { name: "就労支援部会" }).check();
    const { name, bytes } = await saved(app.page);
    expect(name).toBe("庁舎実習と人員不足ほか_大阪府_H24.pptx");
    await app.page.getByText(`「${name}」を保存します`).waitFor();

    const { faults, slides } = await unzipSlides(bytes);
    expect(faults).toEqual([]);
    const chosen = new Set(["office-internship", "employment-subcommittee"]);
    const expected = slideViews(atlas, decode(query, vocabulary).state, chosen, vocabulary).map((view) => ({
      view,
      slide: slideOf(atlas, view, null),
    }));
    expect(slides.map(({ title }) => title)).toEqual(expected.map(({ slide }) => slide.title.join("")));
    expect(slides.map(({ notes }) => notes)).toEqual(expected.map(({ slide }) => slide.notes));
    for (const [index, { pictures }] of slides.entries()) {
      const map = pictures.find((picture) => picture.name === "地図");
      expect(map?.svg).toBe(expected[index]?.slide.map);
      const { width, height, shares } = await decoded(app.page, map?.png ?? new Uint8Array());
      expect([width, height]).toEqual([index === 0 ? 696 : 816, 984]);
      // Sea and land around, and the fill of each answer that anybody gave.
      for (const color of [ground.sea, ground.neighbours]) expect(shares[color], color).toBeGreaterThan(0.03);
      for (const { paint, municipalities, silent } of expected[index]?.view.classes ?? []) {
        if (!silent && municipalities.length > 0) expect(shares[paint.fill], paint.fill).toBeGreaterThan(0.002);
      }
    }

    // On the same page: a slide of each scene, under what was typed.
    await app.page.keyboard.press("Escape");
    await app.takeExport("発表");
    await app.page.getByRole("button", { name: "いまの表示を追加" }).click();
    await app.page.getByLabel("題名", { exact: true }).last().fill("<地図> & 件数");
    const scenes = await saved(app.page);
    expect(scenes.name).toMatch(/^場面_H24_\d{4}-\d{2}-\d{2}\.pptx$/u);
    const file = await unzipSlides(scenes.bytes);
    expect(file.faults).toEqual([]);
    const titles = ["庁舎実習の広がり", "就労支援部会の有無", "人員不足", "<地図> & 件数"];
    expect(file.slides.map(({ title }) => title)).toEqual(titles);
    expect(file.slides[0]?.notes[0]).toContain("庁舎実習の実施が読み取れるのは");
    const last = file.slides[3]?.pictures.find((picture) => picture.name === "地図");
    expect(last?.svg).toBe(expected[0]?.slide.map);
    expect((await decoded(app.page, last?.png ?? new Uint8Array())).shares[ground.sea]).toBeGreaterThan(0.03);
  });

  test("loads what makes it when it is asked for, and not before", async () => {
    const app = await openApp();
    const asked: string[] = [];
    app.page.on("request", (request) => asked.push(request.url()));
    await openDocuments(app);
    expect(asked.filter((url) => /pptx|jszip|slide/u.test(url))).toEqual([]);
    await saved(app.page);
    expect(asked.some((url) => /pptxgen/u.test(url))).toBe(true);
  });

  test("that is stopped leaves everything as it was, and can be made again", async () => {
    const app = await openApp();
    await openDocuments(app);
    await app.page.getByRole("checkbox", { name: "すべての指標" }).check();
    await app.page.getByRole("button", { name: "PowerPointで保存（8枚）" }).click();
    await app.page.getByRole("progressbar", { name: "進み具合" }).waitFor();
    await app.page.getByRole("button", { name: "中止" }).click();
    await app.page.getByText("中止しました。").waitFor();
    expect(await app.focused()).toBe("button PowerPointで保存（8枚）");
    await app.page.getByRole("checkbox", { name: "すべての指標" }).uncheck();
    expect(await app.page.getByRole("button", { name: "PowerPointで保存（0枚）" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await app.page.getByRole("checkbox", { name: "人員不足" }).check();
    expect((await saved(app.page)).name).toBe("人員不足_大阪府_H24.pptx");
  });

  test("whose maker does not arrive says so once, and nothing is lost", async () => {
    let broken = true;
    const app = await openApp({
      tolerate: [/pptxgen/u],
      before: async (page) => {
        await page.route(/pptxgen/u, (route) => (broken ? route.abort() : route.continue()));
      },
    });
    await openDocuments(app);
    await app.page.getByRole("checkbox", { name: "人員不足" }).check();
    await app.page.getByRole("button", { name: "PowerPointで保存（2枚）" }).click();
    await app.page.getByRole("alert").filter({ hasText: "PowerPointのファイルを作れませんでした" }).waitFor();
    expect(await app.page.getByRole("checkbox", { name: "人員不足" }).isChecked()).toBe(true);
    broken = false;
    expect((await saved(app.page)).name).toBe("庁舎実習ほか_大阪府_H24.pptx");
  });
});

test("the way to the handout leads to it", async () => {
  const app = await openApp({ path: "?metric=staff-shortage" });
  await openDocuments(app);
  await app.page.getByRole("button", { name: "配布資料を印刷" }).click();
  const headline = viewOf({ metric: "staff-shortage" }).headline.join("");
  await app.page.getByRole("heading", { level: 1 }).filter({ hasText: headline }).waitFor();
  expect(app.query()).toBe("?metric=staff-shortage&handout=1");
});
