import { expect, test } from "vitest";
import { openPage } from "../support/page.ts";
import { App, openApp } from "./app.ts";

test.each(["root", "nested"] as const)("the first map stands at a site's %s, from nowhere else", async (site) => {
  const requested: string[] = [];
  const app = await openApp({
    site,
    before: async (page) => {
      page.on("request", (request) => requested.push(request.url()));
      return Promise.resolve();
    },
  });
  expect(await app.options.count()).toBe(43);
  expect(new Set(Object.values(await app.fills())).size).toBeGreaterThan(2);
  const { origin, pathname } = new URL(app.page.url());
  expect(requested.length).toBeGreaterThan(4);
  for (const url of requested) expect(url.startsWith(`${origin}${pathname}`), url).toBe(true);
});

test("the page with its first map holds at most 120,000 characters of path data, none of the map's twice", async () => {
  const app = await openApp();
  const paths = await app.page.locator("path").evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.join("").length).toBeLessThanOrEqual(120_000);
  const map = app.page.locator("atlas-svg-map path");
  const data = await map.evaluateAll((all) => all.map((path) => path.getAttribute("d") ?? ""));
  const long = data.filter((path) => path.length > 20);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((path, index) => long.indexOf(path) !== index)).toEqual([]);
});

test("title, question, time, legend and credits stand by the map", async () => {
  const app = await openApp();
  expect(await app.page.title()).toContain("就ポツ・アトラス大阪");
  const main = app.page.getByRole("main");
  for (const text of [
    "庁舎実習",
    "「実施」が読み取れるのは",
    "庁舎実習（市役所・町役場での職場実習）を受け入れているか",
    "平成24年（2012年）8月ヒアリング時点",
  ]) {
    expect(await main.getByText(text).first().isVisible(), text).toBe(true);
  }
  const footer = app.page.getByRole("contentinfo");
  for (const text of [
    "大阪府「障害者就業・生活支援センターヒアリング概要（H24年度）」",
    "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成",
    "大阪府・各センターの確認は受けていません",
  ]) {
    expect(await footer.getByText(text).filter({ visible: true }).count(), text).toBe(1);
  }
  expect(await app.legend.isVisible()).toBe(true);
  expect(await app.panel("大阪府").isVisible()).toBe(true);
  await app.expectAccessible();
});

test("the page's policy allows itself and nothing else", async () => {
  const { page } = await openPage({ webgl: false });
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]) {
    expect(policy?.split("; ")).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe|\*|https?:/u);
});

test("the policy is in force: an inline script does not run", async () => {
  const { page, problems } = await openPage({ webgl: false, tolerate: [/violates the following Content Security/] });
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken';";
    document.head.append(script);
  });
  expect(await page.title()).not.toBe("broken");
  await expect.poll(() => problems.join("\n")).toMatch(/script-src/u);
});

/** Notes what there is when a mark is set, by its name, and how often a task ends early while the page's own map stands. */
function noteMarks(): void {
  const noted: Record<string, unknown>[] = [];
  Object.assign(window, { noted, ended: 0 });
  const goOn = window.scheduler.yield.bind(window.scheduler);
  window.scheduler.yield = () => {
    if (document.querySelector("first-map")) Object.assign(window, { ended: (window as unknown as Ended).ended + 1 });
    return goOn();
  };
  let frames = 0;
  requestAnimationFrame(() => (frames += 1));
  const mark = performance.mark.bind(performance);
  performance.mark = function (name: string, options?: PerformanceMarkOptions) {
    const drawn = document.querySelectorAll("first-map [data-code]").length;
    noted.push({ name, drawn, framed: frames > 0, application: customElements.get("atlas-app") !== undefined });
    return mark(name, options);
  };
}

interface Ended {
  readonly ended: number;
}

// That it waits for the browser to say that it shows something is tested where no clock runs:
// tests/unit/app/on-screen.test.ts.
test("the first map is marked once on screen, before the application and its large one", async () => {
  const { page } = await openPage({ before: (empty) => empty.addInitScript(noteMarks).then(() => undefined) });
  await new App(page).ready();
  const noted = await page.evaluate(() => (window as unknown as { noted: Record<string, unknown>[] }).noted);
  const marked = noted.filter(({ name }) => name === "atlas:first-map");
  expect(marked).toEqual([{ name: "atlas:first-map", drawn: 43, framed: true, application: false }]);
  // The large map, where this machine has one.
  const later = noted.findIndex(({ name }) => name === "atlas:gl-ready");
  if (later >= 0) expect(later).toBeGreaterThan(noted.findIndex((mark) => mark === marked[0]));
  const renderer = await page.locator("atlas-app").getAttribute("data-renderer");
  expect(["svg", "gl"]).toContain(renderer);
  // Geography, atlas, view, lines, names, elements: each in a task of its own.
  expect(await page.evaluate(() => (window as unknown as Ended).ended)).toBe(6);
});

test("without WebGL the SVG map stays, and nothing is said to have gone wrong", async () => {
  const app = await openApp();
  expect(await app.page.locator("atlas-app").getAttribute("data-renderer")).toBe("svg");
  expect(await app.page.getByRole("alert").count()).toBe(0);
});
