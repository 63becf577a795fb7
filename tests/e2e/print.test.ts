import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import type { OpenOptions } from "../support/page.ts";
import { App, appOfAll, openApp, untilLoaded } from "./app.ts";

test("printed, the SVG map stands with legend, credits and the whole open panel", async () => {
  const app = await openApp({ path: "?municipality=27209&values=held" });
  await app.page.emulateMedia({ media: "print" });
  expect(await app.page.locator("atlas-svg-map svg").first().isVisible()).toBe(true);
  expect(await app.page.locator("atlas-credits").isVisible()).toBe(true);
  expect(await app.legend.isVisible()).toBe(true);
  const scales = app.page.locator("atlas-scale-bar");
  expect(
    await scales.filter({ visible: true }).evaluateAll((bars) => bars.map((bar) => bar.hasAttribute("paper"))),
  ).toEqual([true]);
  for (const selector of ["atlas-find", "atlas-picker", ".controls", "atlas-panel button.button"]) {
    expect(await app.page.locator(selector).first().isVisible(), selector).toBe(false);
  }
  // Nothing scrolls on paper: the findings are there down to their last line.
  const [panel, last] = [
    await app.panel("守口市").boundingBox(),
    await app.page.locator("atlas-findings p").last().boundingBox(),
  ];
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0) + 1);
  const hidden = await app.page
    .locator("atlas-panel .body")
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
});

/** What a PDF says, a text for each of its pages. */
async function textOf({ page }: App, landscape: boolean): Promise<readonly string[]> {
  const pdf = await page.pdf({ format: "A4", landscape });
  const text = execFileSync("pdftotext", ["-", "-"], { input: pdf, encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((said) => said.replace(/\s/gu, ""));
}

/** What is on the page with the map: the finding, the question, the last value and the sentence on silence. */
const figure = ["7つが", "人員・体制の不足を訴えているか", "圏域外", "「記載なし」は"];

/** What stands once below all, whatever is printed. */
const credits = /出典：大阪府.*確認は受けていません。/u;

/** Words of what can be pressed. */
const controls = ["全文で読む", "全文の中で見る", "書き出す", "詳しく見る", "閉じる", "全体を表示", "を選ぶと"];

const sheets: readonly {
  readonly path: string;
  /** Is on the page when the view is. */
  readonly shown: string;
  readonly first: readonly string[];
  readonly least?: number;
  readonly most: number;
}[] = [
  { path: "?metric=staff-shortage", shown: "atlas-panel", first: [...figure, "出典：大阪府"], most: 2 },
  { path: "?metric=staff-shortage&present=1", shown: "atlas-present .counter", first: figure, most: 1 },
  { path: "?metric=staff-shortage&embed=1", shown: "atlas-map", first: figure, most: 1 },
  {
    path: "?municipality=27209&metric=office-internship&with=staff-shortage",
    shown: "atlas-cross-table table",
    first: ["両方が読み取れるのは", "働きかけたが未実現", "今後不足する見込み", "出典：大阪府", "受けていません"],
    // The municipality's panel makes it onto paper.
    least: 3,
    most: 5,
  },
  {
    path: "?view=split&metric=staff-shortage&with=employment-subcommittee",
    shown: "atlas-split atlas-map",
    first: ["人員不足", "就労支援部会"],
    most: 1,
  },
  { path: "?view=multiples", shown: "atlas-multiples h3", first: ["庁舎実習", "人員不足", "求人情報の経路"], most: 1 },
  {
    path: "?view=multiples&present=1",
    shown: "atlas-present .counter",
    first: ["全指標の地図", "庁舎実習", "人員不足", "求人情報の経路"],
    most: 1,
  },
  {
    path: "?view=compare&compare=suita,osaka-shi,senshu-kita,senshu-naka",
    shown: "atlas-compare .findings .topic",
    first: ["すいた", "大阪市", "泉州北", "泉州中"],
    most: 12,
  },
  { path: "?view=table", shown: "atlas-table tbody tr", first: ["庁舎実習", "企業開拓", "人員不足"], most: 3 },
  { path: "?view=topics&topic=staffing", shown: "atlas-topics .mini-map", first: ["人員・体制"], most: 6 },
];

describe("on A4 both ways", () => {
  const lead = appOfAll();

  test.each(sheets)("$path has its figure first", async ({ path, shown, first, least = 1, most }) => {
    const app = await lead(path);
    await app.page.locator(shown).first().waitFor({ state: "attached" });
    await untilLoaded(app.page);
    await settle(app.page);
    for (const landscape of [false, true]) {
      const pages = await textOf(app, landscape);
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const words of first) expect(pages[0], words).toContain(words);
      expect(pages.join("")).toContain("出典：大阪府");
      for (const words of controls) expect(pages.join(""), words).not.toContain(words);
      // No page has only what did not fit on the one before it, nor the credits alone.
      for (const page of pages) expect(page.replace(credits, "").length, page).toBeGreaterThan(120);
      // A head that is repeated keeps its words.
      if (path === "?view=table") {
        for (const page of pages.slice(0, -1)) expect(page.match(/企業開拓/gu)).toHaveLength(1);
      }
    }
  });
});

/** A page is laid out for paper without a word from any observer; an emulated medium would have them speak. */
function silentOnPaper(): void {
  const { ResizeObserver: Own } = window;
  window.ResizeObserver = class extends Own {
    constructor(callback: ResizeObserverCallback) {
      super((...heard) => {
        if (!matchMedia("print").matches) callback(...heard);
      });
    }
  };
}

/** How many symbols are shown, and whose of them are off their municipalities' shapes. */
function symbolsOffPlace({ page }: App): Promise<{ shown: number; off: string[] }> {
  return page.locator("atlas-map").evaluate((map) => {
    const drawing = map.shadowRoot?.querySelector("atlas-svg-map")?.shadowRoot;
    const shown = [...(map.shadowRoot?.querySelectorAll("atlas-symbols") ?? [])]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<SVGGElement>("[data-symbol]") ?? [])])
      .filter((symbol) => symbol.checkVisibility({ visibilityProperty: true }));
    const off = shown.filter((symbol) => {
      const shape = drawing?.querySelector<SVGPathElement>(`path[data-code="${symbol.dataset["symbol"]}"]`);
      const [at, ground] = [symbol.getScreenCTM(), shape?.getScreenCTM()];
      if (!shape || !at || !ground) return true;
      return !shape.isPointInFill(new DOMPoint(at.e, at.f).matrixTransform(ground.inverse()));
    });
    return { shown: shown.length, off: off.map((symbol) => symbol.dataset["symbol"] ?? "") };
  });
}

const metrics = "metric=office-internship&with=staff-shortage";

const printed: readonly (OpenOptions & { where: string })[] = [
  { where: "on the land", path: `?${metrics}` },
  { where: "on tiles", path: `?${metrics}&shape=tiles` },
  { where: "on one centre's area", path: `?${metrics}&focus=suita` },
  { where: "in a frame", path: `?${metrics}&embed=1` },
  { where: "in a presentation", path: `?${metrics}&present=1` },
  { where: "from a phone", path: `?${metrics}`, viewport: { width: 390, height: 844 } },
  {
    where: "while MapLibre draws the screen",
    path: `?${metrics}`,
    webgl: true,
    viewport: { width: 1120, height: 700 },
  },
];

/** An A4 page between its margins, in CSS pixels. */
const pages = [
  { width: 703, height: 1032 },
  { width: 1032, height: 703 },
];

/** Pages that are laid out for paper in silence. */
const silent: OpenOptions = {
  before: (page) => page.addInitScript(silentOnPaper).then(() => undefined),
  // The map is where it is to be at once.
  context: { reducedMotion: "reduce" },
};

describe("printed", () => {
  const lead = appOfAll(silent);

  /** The page on a screen, as it was opened. */
  const onScreenAt = async (path: string, { viewport = { width: 1440, height: 900 } }: OpenOptions = {}) => {
    const { page } = await lead(path);
    await page.emulateMedia({ media: null });
    await page.setViewportSize(viewport);
    await page
      .locator(path.includes("present=1") ? "atlas-present .counter" : "atlas-map")
      .first()
      .waitFor();
    await settle(page);
    return new App(page);
  };

  test.each(printed)("every symbol is on its own municipality: $where", async ({ path = "", ...options }) => {
    const app = options.webgl ? await openApp({ path, ...silent, ...options }) : await onScreenAt(path, options);
    await expect.poll(() => symbolsOffPlace(app).then(({ shown }) => shown), { timeout: 30_000 }).toBe(43);
    if (options.webgl) {
      await app.page.locator("atlas-app[data-renderer=gl]").waitFor({ timeout: 50_000 });
      await app.page.getByRole("button", { name: "拡大" }).click();
    }
    const onScreen = await app.page.locator("atlas-svg-map").boundingBox();
    await app.page.emulateMedia({ media: "print" });
    // Else it would be no wonder.
    expect(await app.page.locator("atlas-svg-map").boundingBox()).not.toEqual(onScreen);
    expect(await symbolsOffPlace(app)).toEqual({ shown: 43, off: [] });
    if (options.webgl) {
      // The SVG map takes the canvas's place.
      expect(await app.page.locator("atlas-svg-map svg").first().isVisible()).toBe(true);
      expect(await app.page.locator("atlas-map canvas").first().isVisible()).toBe(false);
    }
  });

  test.each(["", "?shape=tiles", "?embed=1", "?present=1"])("the map is large on both pages: %s", async (path) => {
    const app = await onScreenAt(path);
    await app.page.emulateMedia({ media: "print" });
    for (const size of pages) {
      await app.page.setViewportSize(size);
      const share = await app.page.locator("atlas-svg-map").evaluate((map) => {
        const box = map.getBoundingClientRect();
        const shapes = [...(map.shadowRoot?.querySelectorAll("path[data-code]") ?? [])].map((shape) =>
          shape.getBoundingClientRect(),
        );
        const span = (low: number[], high: number[]) => Math.max(...high) - Math.min(...low);
        const width = span(
          shapes.map(({ left }) => left),
          shapes.map(({ right }) => right),
        );
        const height = span(
          shapes.map(({ top }) => top),
          shapes.map(({ bottom }) => bottom),
        );
        const osaka = map.shadowRoot?.querySelector('path[data-code="27100"]')?.getBoundingClientRect();
        const names = [...(map.shadowRoot?.querySelectorAll("text") ?? [])];
        const name = names.find(({ textContent }) => textContent === "大阪市")?.getBoundingClientRect();
        return {
          named: osaka && name && name.left > osaka.left && name.right < osaka.right && name.top > osaka.top,
          ofMap: Math.max(width / box.width, height / box.height),
          ofPage: box.height / innerHeight,
          fits: width <= box.width && height <= box.height,
        };
      });
      expect(share.fits).toBe(true);
      // The layers of the drawing lie on one another, however large they are; a tile is too small for its name's whole box.
      if (path !== "?shape=tiles") expect(share.named).toBe(true);
      expect(share.ofMap).toBeGreaterThan(0.85);
      expect(share.ofPage).toBeGreaterThan(0.6);
    }
  });
});
