import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type OpenOptions, openPage } from "../support/page.ts";
import { bareSource, readShownText } from "../support/shown-text.ts";
import { App, appOfAll } from "./app.ts";
import { currentView, goTo, sideways } from "./views.ts";

/**
 * How far down a place stands that was gone to, in CSS pixels: below the bar and the head that sticks to the text's
 * top.
 */
const belowHeads = 120;

const source = readFileSync("seeds/hearing-h24/source.txt", "utf8");

async function openReport(options: OpenOptions = {}): Promise<App> {
  const { page } = await openPage({ webgl: false, path: "?view=report", ...options });
  await page.locator("atlas-report .document").waitFor({ timeout: 30_000 });
  return new App(page);
}

const phone: OpenOptions = { viewport: { width: 390, height: 844 }, context: { hasTouch: true, isMobile: true } };
/** How far an anchor's top is from the top of what scrolls, in CSS pixels. */
const fromTop = ({ page }: App, anchor: string) =>
  page.locator(`#${anchor}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
const scrolled = ({ page }: App) =>
  page.locator("atlas-report").evaluate((report) => Math.round(report.scrollTop + window.scrollY));
const hash = ({ page }: App) => new URL(page.url()).hash;
const contents = ({ page }: App) => page.getByRole("navigation", { name: "報告書の目次" });

describe("by its address alone", () => {
  test("the report is shown whole, and axe finds nothing", async () => {
    const app = await openReport();
    const text = await app.page.locator("atlas-report .document").evaluate(readShownText);
    expect(text.source).toBe(bareSource(source));
    expect([text.stray, text.twice, text.unseen]).toEqual([[], [], []]);
    expect(await currentView(app)).toBe("報告書");
    await app.expectAccessible();
  });

  test.each([
    ["a centre", "centre-suita", {}],
    ["one item, on a phone", "centre-neyagawa-shi-issues-1", phone],
    ["a section of the overview", "overview-4-5", {}],
  ] as const)("an anchor opens %s", async (_, anchor, options) => {
    const app = await openReport({ path: `?view=report&metric=staff-shortage#${anchor}`, ...options });
    await expect.poll(() => fromTop(app, anchor)).toBeLessThanOrEqual(belowHeads);
    expect(await fromTop(app, anchor)).toBeGreaterThanOrEqual(0);
    expect(await app.page.locator("[data-arrived]").count()).toBe(1);
    const entry = app.page.locator(".contents [aria-current=location]");
    if (await app.page.locator(".contents").isVisible()) {
      const seen = async () => (await entry.boundingBox())?.y ?? -1;
      await expect.poll(seen).toBeGreaterThanOrEqual(0);
      expect(await seen()).toBeLessThan(900);
    }
  });

  test.each(["#nowhere", "#%E3%81", "#centre-suita%22%3E%3Cb%3E"])(
    "an anchor that is none, %s, is no error",
    async (bad) => {
      const app = await openReport({ path: `?view=report${bad}` });
      expect(await scrolled(app)).toBe(0);
      expect(await app.page.locator("[data-arrived]").count()).toBe(0);
    },
  );
});

describe("table of contents, places and notes", () => {
  const lead = appOfAll({ path: "?view=report" });

  /** The report at an address, shown anew: another view was there before. */
  async function led(query = "?view=report"): Promise<App> {
    const app = await lead("");
    await app.page.locator("atlas-report").waitFor({ state: "detached" });
    await app.show(query);
    await app.page.locator("atlas-report .document").waitFor();
    return app;
  }

  test("the table of contents leads to a place, and each step back leads to where one was", async () => {
    const app = await led();
    // Playwright's own click might scroll the list into view, and the text with it.
    await contents(app).getByRole("link", { name: "大阪市", exact: true }).dispatchEvent("click");
    await expect.poll(() => hash(app)).toBe("#centre-osaka-shi");
    await expect.poll(() => fromTop(app, "centre-osaka-shi")).toBeLessThanOrEqual(belowHeads);
    expect(await contents(app).locator("[aria-current=location]").innerText()).toBe("大阪市");
    await app.page.mouse.move(800, 400);
    await app.page.mouse.wheel(0, 600);
    await expect.poll(() => fromTop(app, "centre-osaka-shi")).toBeLessThan(-300);
    const left = await scrolled(app);
    await contents(app).getByRole("link", { name: "2.調査方法" }).click();
    await expect.poll(() => fromTop(app, "overview-2")).toBeGreaterThanOrEqual(0);
    await app.page.goBack();
    await expect.poll(async () => Math.abs((await scrolled(app)) - left)).toBeLessThan(3);
    expect(hash(app)).toBe("#centre-osaka-shi");
    await app.page.goBack();
    await expect.poll(() => scrolled(app)).toBe(0);
    expect(hash(app)).toBe("");
    await app.page.goForward();
    await expect.poll(async () => Math.abs((await scrolled(app)) - left)).toBeLessThan(3);
  });

  test("the table of contents follows the scrolling, and a reloaded page stands where it was left", async () => {
    const app = await led();
    await app.page.locator("atlas-report").evaluate((report) => (report.scrollTop = 9000));
    const entry = contents(app).locator("[aria-current=location]");
    await expect.poll(() => entry.count()).toBe(1);
    const read = await entry.innerText();
    const kept = () => app.page.evaluate(() => (window.history.state as { top?: number } | null)?.top);
    await expect.poll(kept).toBe(9000);
    await app.page.reload();
    await expect.poll(() => scrolled(app), { timeout: 20_000 }).toBe(9000);
    expect(await entry.innerText()).toBe(read);
  });

  test("another view takes no place along, and back one reads on", async () => {
    const app = await led();
    await contents(app).getByRole("link", { name: "すいた" }).click();
    await expect.poll(() => fromTop(app, "centre-suita")).toBeLessThanOrEqual(belowHeads);
    const left = await scrolled(app);
    await goTo(app, "表");
    await app.page.locator("atlas-table tbody tr").first().waitFor();
    await expect.poll(() => app.page.url().split("/").at(-1)).toBe("?view=table");
    await app.page.goBack();
    await app.page.locator("atlas-report .document").waitFor();
    await expect.poll(async () => Math.abs((await scrolled(app)) - left)).toBeLessThan(3);
    expect(hash(app)).toBe("#centre-suita");
  });

  test("another metric leaves the reader where he is, and marks its own quotes", async () => {
    const app = await led("?view=report#centre-neyagawa-shi-issues-1");
    await expect.poll(() => fromTop(app, "centre-neyagawa-shi-issues-1")).toBeLessThanOrEqual(belowHeads);
    expect(await app.page.locator("#centre-neyagawa-shi-issues-1 mark").count()).toBe(0);
    await app.page.locator("atlas-report .key select").selectOption("人員不足");
    await expect.poll(() => app.page.locator("#centre-neyagawa-shi-issues-1 mark").count()).toBeGreaterThan(0);
    expect(await fromTop(app, "centre-neyagawa-shi-issues-1")).toBeLessThanOrEqual(belowHeads);
  });

  test("the table of contents on a phone is drawn out, and closes behind the reader", async () => {
    const app = await openReport(phone);
    expect(await sideways(app)).toBe(0);
    await app.page.getByText("目次", { exact: true }).tap();
    await contents(app).getByRole("link", { name: "枚方市" }).tap();
    await expect.poll(() => fromTop(app, "centre-hirakata-shi")).toBeLessThan(140);
    expect(await fromTop(app, "centre-hirakata-shi")).toBeGreaterThan(40);
    expect(await app.page.locator("details.contents-drawn[open]").count()).toBe(0);
    await app.page.goBack();
    await expect.poll(() => scrolled(app)).toBeLessThan(300);
    await app.expectAccessible();
  });

  test("the table of contents works by keyboard: Enter goes to the heading, and Tab on from there", async () => {
    const app = await openReport();
    await app.tabTo(/^a 東大阪市/u);
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.focused()).toBe("h4 東大阪市");
    await app.page.keyboard.press("Tab");
    const next = await app.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const root = active?.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : null;
      const misprint = host?.getRootNode() instanceof ShadowRoot ? (host.getRootNode() as ShadowRoot).host : null;
      return (host?.closest("section") ?? misprint?.closest("section"))?.getAttribute("aria-labelledby");
    });
    expect(next).toBe("centre-higashiosaka-shi");
  });

  test("the browser's own search finds a printed sentence through its misprint", async () => {
    const app = await led();
    // It is what Ctrl+F searches by; TypeScript's lib has no word of it.
    expect(await app.page.evaluate("window.find('店員空きがある')")).toBe(true);
  });

  test("Esc closes an explanation, and leaves the chosen municipality as it is", async () => {
    const app = await led("?view=report&municipality=27209");
    await app.page.locator("atlas-term .trigger").first().focus();
    await app.page.keyboard.press("Shift+Tab");
    await app.page.keyboard.press("Tab");
    const open = app.page.locator(".explanation:popover-open");
    await expect.poll(() => open.count()).toBe(1);
    await app.page.keyboard.press("Escape");
    await expect.poll(() => open.count()).toBe(0);
    expect(app.query()).toContain("municipality=27209");
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.query()).toBe("?view=report");
  });

  test("a note in the margin leads to the map of its metric, and back to the note", async () => {
    const app = await led("?view=report#overview-4-5-3");
    await expect.poll(() => fromTop(app, "overview-4-5-3")).toBeLessThanOrEqual(belowHeads);
    await app.page.mouse.move(800, 400);
    await app.page.mouse.wheel(0, 90);
    await expect.poll(() => fromTop(app, "overview-4-5-3")).toBeLessThan(0);
    const left = await scrolled(app);
    await app.page.locator(".margin").getByRole("button", { name: "「就労支援部会」を地図で見る" }).first().click();
    await expect.poll(() => app.query()).toBe("?metric=employment-subcommittee");
    expect(hash(app)).toBe("");
    await app.ready();
    await app.page.goBack();
    await app.page.locator("atlas-report .document").waitFor();
    await expect.poll(async () => Math.abs((await scrolled(app)) - left)).toBeLessThan(3);
  });
});

describe("on paper", () => {
  const lead = appOfAll({ path: "?view=report&metric=staff-shortage" });

  test("the whole report is there, A4, with readings and notes, and no controls", async () => {
    const app = await lead();
    await app.page.locator("atlas-report .document").waitFor();
    const bytes = await app.page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = bytes.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    // The overview, and at least a page for each centre.
    expect(pages).toBeGreaterThanOrEqual(3 + 18);
    expect(pages).toBeLessThanOrEqual(50);
    const printed = textOfPdf(bytes);
    if (printed === null) return;
    // The whole text in a failed test's message would hide what is missing.
    const has = (text: string) => printed.includes(text.normalize("NFKC").replace(/\s/gu, ""));
    expect(has("（人員的か）")).toBe(true);
    expect(has("センター別の記載が一部だけ裏づける")).toBe(true);
    expect(has("地図で見る")).toBe(false);
    // Where a line ends what is read back may be in another order: clauses are looked for.
    const clauses = bareClauses(source);
    expect(clauses.length).toBeGreaterThan(800);
    const bare = printed.replace(/\([^()]*か\)|\u2060?注\d+/gu, "");
    expect(clauses.filter((clause) => !bare.includes(clause.normalize("NFKC").replace(/\s/gu, "")))).toEqual([]);
  });

  test("no item and no heading is cut off or parted from what it stands over", async () => {
    const app = await lead("?view=report");
    await app.page.locator("atlas-report .document").waitFor();
    await app.page.emulateMedia({ media: "print" });
    const styles = await app.page.locator("atlas-report .document").evaluate((root) =>
      [...root.querySelectorAll("[data-source]")]
        .map((element) => element.closest("p, h3, h4, h5, h6"))
        .filter((element) => element !== null)
        .map((element) => {
          const { breakInside, breakAfter } = getComputedStyle(element);
          const over = /^H/u.test(element.tagName) || element.matches(".item.heading, .item.subheading");
          return `${breakInside} ${over ? breakAfter : "free"}`;
        }),
    );
    expect(new Set(styles)).toEqual(new Set(["avoid avoid", "avoid free"]));
    const wide = await app.page.locator("atlas-report").evaluate((report) => report.scrollWidth - report.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await app.page.locator(".contents").first().isVisible()).toBe(false);
  });
});

/** Stretches of the source that no markup parts, long enough to be told apart. */
function bareClauses(text: string): readonly string[] {
  const clauses = text.replace(/<[^<>]*>/gu, "\n").split(/[。、（）()・○「」\n\t]/u);
  return clauses.map((clause) => clause.trim()).filter((clause) => clause.length >= 8);
}

/** A PDF's text without white space, or null where the machine has nothing that reads one. */
function textOfPdf(bytes: Buffer): string | null {
  if (!["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].some(existsSync)) return null;
  return execFileSync("pdftotext", ["-raw", "-", "-"], { input: bytes, maxBuffer: 1 << 26 })
    .toString("utf8")
    .normalize("NFKC")
    .replace(/\s/gu, "");
}
