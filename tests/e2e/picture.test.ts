import { DOMParser } from "@xmldom/xmldom";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { legendEntries } from "../../src/render/page/block/legend-entries.ts";
import { publicAddressName } from "../../src/state/public-address.ts";
import { pointsWithin } from "../support/picture-points.ts";
import type { OpenOptions } from "../support/page.ts";
import { viewOf } from "../support/real-atlas.ts";
import { savedBy } from "../support/saved-file.ts";
import { type App, openApp } from "./app.ts";

/** The application with the dialog open and its preview drawn. */
async function openDialog(options: OpenOptions = {}): Promise<App> {
  const app = await openApp(options);
  await app.takeExport("画像");
  await expect.poll(() => preview(app).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1920);
  return app;
}

const preview = ({ page }: App) => page.locator("atlas-picture-preview img");
const choose = ({ page }: App, name: string) => page.getByRole("radio", { name }).check();
const press = ({ page }: App, name: string) => page.getByRole("button", { name, exact: true }).click();
const save = (app: App) => savedBy(app.page, () => press(app, "保存"));

/** Has the page itself served otherwise than it was built. */
function served(change: (html: string) => string, headers: Readonly<Record<string, string>> = {}) {
  return (page: Page): Promise<void> =>
    page
      .route(
        (url) => url.pathname === "/",
        async (route) => {
          const response = await route.fetch();
          const body = change(await response.text());
          await route.fulfill({ response, body, headers: { ...response.headers(), ...headers } });
        },
      )
      .then(() => undefined);
}

/** Colours of lines, names and the halos around both, which may cover most of a small municipality. */
const overFills: ReadonlySet<string> = new Set(["#ffffff", "#000000", "#1a1a1c"]);

/** The commonest colour of a picture at some points, as `#rrggbb`, but for some colours. */
function commonest(png: PNG, points: readonly (readonly [number, number])[], but: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const [x, y] of points) {
    const color = `#${png.data.toString("hex", (y * png.width + x) * 4, (y * png.width + x) * 4 + 3)}`;
    if (!but.has(color)) counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "";
}

describe("a picture of the map", () => {
  test("is an SVG that says all that the screen does, and where the same view opens", async () => {
    const address = "https://atlas.example.jp/osaka/";
    const app = await openDialog({
      path: "?metric=staff-shortage",
      before: served((html) =>
        html.replace("</head>", `<meta name="${publicAddressName}" content="${address}" /></head>`),
      ),
    });
    await choose(app, "SVG");
    const { name, content } = await save(app);
    expect(name).toBe("人員不足_大阪府_H24_1920x1080.svg");

    const svg = new DOMParser().parseFromString(content.toString("utf8"), "image/svg+xml");
    const shapes: Readonly<Record<string, string>> = Object.fromEntries(
      Array.from(svg.getElementsByTagName("path"))
        .filter((path) => path.getAttribute("id")?.startsWith("map-"))
        .map((path) => [path.getAttribute("id")?.slice(4) ?? "", path.getAttribute("fill") ?? ""] as const),
    );
    expect(Object.keys(shapes)).toHaveLength(43);
    expect(shapes).toEqual(await app.fills());

    const texts = Array.from(svg.getElementsByTagName("text"), (text) => text.textContent ?? "").join("");
    const view = viewOf({ metric: "staff-shortage" });
    expect(view.classes).toHaveLength(4);
    for (const { short, lead } of legendEntries(view)) expect(texts).toContain(`${short}${lead.count}${lead.unit}`);
    expect(texts).toContain(view.headline.join(""));
    for (const credit of ["出典：大阪府", "国土数値情報", "平成24年（2012年）8月", "確認は受けていません"]) {
      expect(texts).toContain(credit);
    }
    expect(texts).toContain(view.metric.question);
    expect(texts.replace(/\s/gu, "")).toContain(`${address}?metric=staff-shortage`);
  });

  test("is a PNG with the colours of the view where its municipalities are", async () => {
    const app = await openDialog();
    const { name, content } = await save(app);
    expect(name).toBe("庁舎実習_大阪府_H24_1920x1080.png");
    const png = PNG.sync.read(content, { checkCRC: true });
    expect([png.width, png.height]).toEqual([1920, 1080]);

    await choose(app, "SVG");
    const svg = (await save(app)).content.toString("utf8");
    // Tests run without a public address.
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/u);
    const points = await pointsWithin(app.page, svg);
    const fills = await app.fills();
    expect(new Set(Object.values(fills)).size).toBeGreaterThan(3);
    const found = Object.entries(points).map(([code, within]) => {
      const white = fills[code] === "#ffffff";
      return [code, commonest(png, within, white ? new Set() : overFills)] as const;
    });
    expect(Object.fromEntries(found)).toEqual(fills);
  });

  test("has the size that is chosen, and nothing behind it where it is to be transparent", async () => {
    const app = await openDialog({ path: "?focus=senshu-minami" });
    expect(
      await app.page.getByText("泉州南の圏域を写します。画面で地図を動かすと、選んだ範囲を写します。").isVisible(),
    ).toBe(true);
    await choose(app, "画面 3840 × 2160");
    await choose(app, "透明");
    const { name, content } = await save(app);
    expect(name).toBe("庁舎実習_泉州南_H24_3840x2160.png");
    const png = PNG.sync.read(content, { checkCRC: true });
    expect([png.width, png.height]).toEqual([3840, 2160]);
    const alphas = new Set<number>();
    for (let index = 3; index < png.data.length; index += 4) alphas.add(png.data[index] ?? -1);
    expect(alphas.has(0) && alphas.has(255)).toBe(true);
    const alphaAt = (x: number, y: number) => png.data[(y * png.width + x) * 4 + 3];
    // Words and credits have nothing behind them. The map runs to the page's edges, and its sea is part of it.
    for (const [x, y] of [
      [0, 0],
      [0, 2159],
      [3839, 2159],
    ] as const) {
      expect(alphaAt(x, y), `at ${x}, ${y}`).toBe(0);
    }
    expect(alphaAt(3839, 0)).toBe(255);
  });

  test("says in the file what it is, and how large on paper", async () => {
    const app = await openDialog();
    await choose(app, "A4 縦");
    await app.page.getByRole("textbox", { name: "題名" }).fill("府内の実習");
    const { name, content } = await save(app);
    expect(name).toBe("庁舎実習_大阪府_H24_A4縦.png");
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2480, 3508]);
    expect(content.readUInt32BE(content.indexOf("pHYs") + 4)).toBe(11811);
    const head = content.subarray(0, content.indexOf("IDAT")).toString("utf8");
    expect(head).toContain("Title\0\0\0ja\0\0府内の実習");
    const headline = viewOf({}).headline.join("");
    expect(head).toContain(`Description\0\0\0ja\0\0${headline}。庁舎実習：実施 12市町村`);
    expect(head).toContain("出典：大阪府");
  });
});

describe("the clipboard", () => {
  test("has the picture and its description", async () => {
    const app = await openDialog({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
    await press(app, "画像をコピー");
    await app.page.getByText("画像をコピーしました。").waitFor();
    const read = await app.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item) throw new Error("nothing on the clipboard");
      const bitmap = await createImageBitmap(await item.getType("image/png"));
      return { size: [bitmap.width, bitmap.height], text: await (await item.getType("text/plain")).text() };
    });
    expect(read.size).toEqual([1920, 1080]);
    expect(read.text).toBe(await preview(app).getAttribute("alt"));
  });

  test("without permission is one message, with saving as the way out", async () => {
    const app = await openDialog({
      before: served((html) => html, { "permissions-policy": "clipboard-write=()" }),
      tolerate: [/Permissions policy violation/u, /could not be copied/u],
    });
    await press(app, "画像をコピー");
    const alert = app.page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.allTextContents()).toEqual([
      "画像をコピーできませんでした。ブラウザーがクリップボードの使用を許していません。",
    ]);
    await app.expectAccessible();
    const { name } = await savedBy(app.page, () => press(app, "代わりにPNGで保存"));
    expect(name).toBe("庁舎実習_大阪府_H24_1920x1080.png");
  });
});

describe("the dialog", () => {
  test("is loaded when it is asked for, is used by keyboard, and gives the focus back", async () => {
    const app = await openApp({ path: "?municipality=27209" });
    const loaded = () =>
      app.page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => /\/(atlas-export-dialog|png-worker)-[^/]*\.js$/u.exec(name)?.[1] ?? "")
          .filter((name) => name !== ""),
      );
    expect(await loaded()).toEqual([]);
    await app.exports.focus();
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.focused()).toBe("menuitem 画像");
    await app.page.keyboard.press("Enter");
    await preview(app).waitFor();
    expect(await loaded()).toEqual(["atlas-export-dialog"]);
    await app.expectAccessible();
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.page.locator("atlas-export-dialog").count()).toBe(0);
    expect(await app.focused()).toBe("button 書き出す");
    expect(app.query()).toBe("?municipality=27209");

    // What was chosen is still chosen.
    await app.takeExport("画像");
    await choose(app, "A4 横");
    await press(app, "閉じる");
    await app.takeExport("画像");
    expect(await app.page.getByRole("radio", { name: "A4 横" }).isChecked()).toBe(true);
  });

  test("that does not arrive is one message, and is tried again", async () => {
    let blocked = true;
    const app = await openApp({
      before: async (page) => {
        const code = /\/atlas-export-dialog-[^/]*\.js$/u;
        await page.route(code, (route) => (blocked ? route.abort() : route.continue()));
      },
      tolerate: [/net::ERR_FAILED/u, /did not arrive/u],
    });
    await app.takeExport("画像");
    const alert = app.page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain("画像を保存する画面を読み込めませんでした。");
    await app.expectAccessible();
    blocked = false;
    await alert.getByRole("button").click();
    await preview(app).waitFor();
    expect(await alert.count()).toBe(0);
  });

  test("shows how far a picture is, and stops it", async () => {
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    const app = await openDialog({
      before: async (page) => {
        await page.context().route(/\/png-worker-[^/]*\.js$/u, (route) => held.then(() => route.continue()));
      },
    });
    await press(app, "保存");
    await app.page.getByRole("progressbar", { name: "進み具合" }).waitFor();
    await app.expectAccessible();
    await press(app, "中止");
    await app.page.getByText("中止しました。").waitFor();
    expect(await app.focused()).toBe("button 保存");
    letThrough();
    expect((await save(app)).name).toBe("庁舎実習_大阪府_H24_1920x1080.png");
  });
});
