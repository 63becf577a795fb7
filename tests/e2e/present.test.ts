import { text as read } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import { type App, appOfAll, openApp } from "./app.ts";

const heading = (app: App) => app.page.getByRole("heading", { level: 1 }).filter({ visible: true });
const counter = (app: App) => app.page.locator("atlas-present .counter");
const editor = (app: App) => app.page.getByRole("dialog", { name: "発表の準備" });
const told = (app: App) => app.page.locator("atlas-scenes .told");

async function openEditor(app: App): Promise<void> {
  await app.takeExport("発表");
  await editor(app).waitFor();
}

/** What no page of the application may have run. */
const poisoned = (page: Page) => page.evaluate(() => "poisoned" in window);

const opened = (app: App, name: string, text: string) =>
  app.page
    .locator("atlas-scenes input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

describe("a presentation", () => {
  describe("on one page", () => {
    const lead = appOfAll();
    const present = async (query: string, size = { width: 1440, height: 900 }) => {
      const app = await lead(query);
      await app.page.setViewportSize(size);
      await counter(app).waitFor();
      await settle(app.page);
      return app;
    };

    test("is entered from the rail, stepped through by keys, and left by Back to where it was entered", async () => {
      const app = await lead("?metric=job-info-route");
      const entries = await app.entriesOfHistory();
      await openEditor(app);
      await app.page.getByRole("button", { name: "発表を始める" }).click();
      await expect.poll(() => app.query()).toBe("?present=1");
      await expect.poll(() => heading(app).textContent()).toBe("庁舎実習の広がり");
      expect(
        await app.page.locator(".rail, atlas-panel, .controls, main .caption").filter({ visible: true }).count(),
      ).toBe(0);
      expect(await app.page.getByText("平成24年（2012年）8月ヒアリング時点").filter({ visible: true }).count()).toBe(1);
      expect(
        await app.page
          .getByText(/国土数値情報/u)
          .filter({ visible: true })
          .count(),
      ).toBe(1);

      for (const [key, query, place] of [
        ["ArrowRight", "?metric=employment-subcommittee&present=1", "2 / 3"],
        ["PageDown", "?metric=staff-shortage&present=1", "3 / 3"],
        ["ArrowRight", "?metric=staff-shortage&present=1", "3 / 3"],
        ["PageUp", "?metric=employment-subcommittee&present=1", "2 / 3"],
        ["Home", "?present=1", "1 / 3"],
        ["End", "?metric=staff-shortage&present=1", "3 / 3"],
      ] as const) {
        await app.page.keyboard.press(key);
        await expect.poll(() => app.query()).toBe(query);
        await expect.poll(() => counter(app).textContent()).toBe(place);
      }
      expect(await app.page.locator("atlas-present [role=status]").textContent()).toContain("場面 3 / 3：人員不足");
      expect(await app.entriesOfHistory()).toBe(entries + 1);
      await app.expectAccessible();
      await app.page.goBack();
      await expect.poll(() => app.query()).toBe("?metric=job-info-route");
      expect(await app.exports.isVisible()).toBe(true);
    });

    test("leaves the map's listbox its arrows", async () => {
      const app = await present("?present=1");
      await app.option("27209").focus();
      await app.page.keyboard.press("ArrowRight");
      expect(await app.focused()).not.toContain("27209");
      expect(app.query()).toBe("?present=1");
      await app.page.keyboard.press("PageDown");
      await expect.poll(() => app.query()).toBe("?metric=employment-subcommittee&present=1");
    });

    test("fills the screen at a press; Escape ends that first, then the presentation", async () => {
      const app = await present("?present=1");
      const full = () => app.page.evaluate(() => document.fullscreenElement !== null);
      await app.page.getByRole("button", { name: "全画面" }).click();
      await expect.poll(full).toBe(true);
      await app.page.getByRole("button", { name: "全画面をやめる" }).waitFor();
      await app.page.keyboard.press("Escape");
      await expect.poll(full).toBe(false);
      // The page hears of the end after the document has left: the time in which a second Escape is the same one begins
      // then.
      await app.page.getByRole("button", { name: "全画面", exact: true }).waitFor();
      await app.page.waitForTimeout(400);
      expect(app.query()).toBe("?present=1");
      await app.page.keyboard.press("Escape");
      await expect.poll(() => app.query()).toBe("");
    });

    test(
      "is read from the back of a room: large words, large names, and nothing cut",
      { timeout: 60_000 },
      async () => {
        const app = await present("?present=1", { width: 1920, height: 1080 });
        const size = (locator: Locator) =>
          locator.first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
        const legend = app.page.locator("atlas-present atlas-legend");
        for (const place of ["1 / 3", "2 / 3", "3 / 3"]) {
          await expect.poll(() => counter(app).textContent()).toBe(place);
          expect(await size(heading(app))).toBeGreaterThanOrEqual(44);
          for (const part of [".label", ".count", ".count strong"]) {
            expect(await size(legend.locator(part)), part).toBeGreaterThanOrEqual(32);
          }
          expect(await size(app.page.locator("atlas-svg-map text"))).toBeGreaterThanOrEqual(24);
          expect(
            await app.page.locator("atlas-present .legend").evaluate((box) => box.scrollHeight - box.clientHeight),
            place,
          ).toBe(0);
          await app.page.keyboard.press("PageDown");
        }
      },
    );

    test("of two metrics has both legends as large, and nothing cut", async () => {
      const app = await present("?metric=job-info-route&with=school-registration&present=1", {
        width: 1920,
        height: 1080,
      });
      const size = (locator: Locator) => locator.first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      for (const legend of ["atlas-legend", "atlas-symbol-legend"]) {
        for (const part of [".label", ".count", ".count strong"]) {
          expect(
            await size(app.page.locator(`atlas-present ${legend} ${part}`)),
            `${legend} ${part}`,
          ).toBeGreaterThanOrEqual(32);
        }
      }
      expect(
        await app.page.locator("atlas-present .legend").evaluate((box) => box.scrollHeight - box.clientHeight),
      ).toBe(0);
    });

    test("keeps its scenes where a file is opened that is none", async () => {
      const app = await lead();
      await openEditor(app);
      await app.page.getByLabel("題名", { exact: true }).first().fill("わたしの題");
      for (const [text, reason] of [
        ["{", "場面のファイルではありません（JSONとして読めません）"],
        ["[]", "場面のファイルではありません"],
        [`{"format":"shupotsu-atlas-scenes","version":2,"scenes":[]}`, "このファイルの版には対応していません"],
        [" ".repeat(2_000_000), "ファイルが大きすぎます（2 MB。"],
      ] as const) {
        await opened(app, "だめ.json", text);
        await expect.poll(() => told(app).textContent()).toContain(`「だめ.json」：${reason}`);
        expect(await told(app).getByRole("paragraph").count()).toBe(1);
        expect(await app.page.getByLabel("題名", { exact: true }).first().inputValue()).toBe("わたしの題");
      }
      await app.expectAccessible();
    });
  });

  test("of a link opens at its scene; Escape leaves it for the same view, focus and all", async () => {
    const app = await openApp({ path: "?metric=staff-shortage&municipality=27209&present=1" });
    await expect.poll(() => counter(app).textContent()).toBe("3 / 3");
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.query()).toBe("?metric=staff-shortage&municipality=27209");
    await expect.poll(() => app.focused()).toBe("button 書き出す");
    expect(await app.panel("守口市").isVisible()).toBe(true);
  });

  test("on a phone has its words above the map, and its controls within reach", async () => {
    const app = await openApp({
      path: "?present=1",
      viewport: { width: 390, height: 844 },
      context: { hasTouch: true, isMobile: true },
    });
    for (const button of await app.page.locator("atlas-present .bar button").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    }
    await app.page.getByRole("button", { name: "次の場面" }).tap();
    await expect.poll(() => heading(app).textContent()).toBe("就労支援部会の有無");
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await app.expectAccessible();
  });

  test("goes back to the frame when the room has looked closer", { timeout: 120_000 }, async () => {
    const app = await openApp({ path: "?present=1", webgl: true, viewport: { width: 1000, height: 600 } });
    await expect
      .poll(() => app.page.locator("atlas-app").getAttribute("data-renderer"), { timeout: 60_000 })
      .toBe("gl");
    const place = () => app.option("27100").boundingBox();
    const framed = await place();
    await app.page.locator("atlas-map").hover({ position: { x: 200, y: 200 } });
    await app.page.mouse.wheel(0, -600);
    await expect.poll(async () => (await place())?.x).not.toBe(framed?.x);
    await app.page.keyboard.press("ArrowRight");
    await expect.poll(async () => Math.abs(((await place())?.x ?? 0) - (framed?.x ?? 0)) < 1).toBe(true);
  });
});

describe("scenes", () => {
  test("are added, kept over a reload, saved to a file, and opened again elsewhere", async () => {
    const app = await openApp({ path: "?metric=job-info-route&with=staff-shortage" });
    await openEditor(app);
    await app.page.getByRole("button", { name: "いまの表示を追加" }).click();
    const row = app.page.getByRole("group", { name: "場面4" });
    await row.getByLabel("題名").fill("経路と人員");
    await row.getByLabel("説明").fill(`<script>window.poisoned = 1</script>"'&`);
    await app.page.getByRole("button", { name: "場面4を上へ" }).click();
    await app.page.getByRole("button", { name: "場面1を削除" }).click();
    const download = app.page.waitForEvent("download");
    await app.page.getByRole("button", { name: "ファイルに保存" }).click();
    expect((await download).suggestedFilename()).toMatch(/^場面_H24_\d{4}-\d{2}-\d{2}\.json$/u);
    const text = await read(await (await download).createReadStream());
    expect(JSON.parse(text)).toMatchObject({
      format: "shupotsu-atlas-scenes",
      version: 1,
      scenes: [
        { title: "就労支援部会の有無" },
        { title: "経路と人員", address: "metric=job-info-route&with=staff-shortage" },
        { title: "人員不足" },
      ],
    });

    await app.page.reload();
    await app.ready();
    await openEditor(app);
    const titles = (of: App) => of.page.getByLabel("題名", { exact: true }).evaluateAll(values);
    expect(await titles(app)).toEqual(["就労支援部会の有無", "経路と人員", "人員不足"]);

    const other = await openApp();
    await openEditor(other);
    expect(await titles(other)).toEqual(["庁舎実習の広がり", "就労支援部会の有無", "人員不足"]);
    await opened(other, "場面.json", text);
    await expect.poll(() => titles(other)).toEqual(["就労支援部会の有無", "経路と人員", "人員不足"]);
    await other.page.getByRole("button", { name: "場面2：ここから発表" }).click();
    await expect.poll(() => other.query()).toBe("?metric=job-info-route&with=staff-shortage&present=1");
    expect(await other.page.locator("atlas-present .caption").textContent()).toBe(
      `<script>window.poisoned = 1</script>"'&`,
    );
    expect(await poisoned(other.page)).toBe(false);
  });

  test("can be made where the browser keeps nothing, and that is said", async () => {
    const app = await openApp({
      before: async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("denied", "SecurityError");
            },
          });
        });
      },
    });
    await openEditor(app);
    await app.page.getByRole("button", { name: "いまの表示を追加" }).click();
    await expect.poll(() => told(app).textContent()).toContain("この端末に場面を残せません。");
    await app.page.getByRole("button", { name: "場面4：ここから発表" }).click();
    // The view of the first scene, shown as the fourth: the one that was asked for.
    await expect.poll(() => counter(app).textContent()).toBe("4 / 4");
  });
});

test("a presentation that does not arrive is asked for again, and the map stands meanwhile", async () => {
  let broken = true;
  const app = await openApp({
    path: "?present=1",
    tolerate: [/atlas-present/u, /Failed to load resource/u],
    before: async (page) => {
      await page.route(/\/atlas-present-[^/]*\.js$/u, (route) => (broken ? route.abort() : route.continue()));
    },
  });
  await app.page.getByRole("alert").filter({ hasText: "発表のための画面を読み込めませんでした。" }).waitFor();
  expect(await app.shape("27100").isVisible()).toBe(true);
  broken = false;
  await app.page.getByRole("button", { name: "もう一度読み込む" }).click();
  await expect.poll(() => heading(app).textContent()).toBe("庁舎実習の広がり");
});

function values(fields: (HTMLElement | SVGElement)[]): string[] {
  return fields.map((field) => (field as HTMLInputElement).value);
}
