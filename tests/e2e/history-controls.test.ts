import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage } from "../support/page.ts";
import { App, appOfAll, untilLoaded } from "./app.ts";
import { goTo } from "./views.ts";

/**
 * What a history is asked for while a control of its page is used. It stands in the page, so that one call asks for
 * several.
 */
interface Look {
  /** Which entry of the history the page is at. */
  readonly entry: () => number;
  /** Waits until what has been asked for is drawn, and what follows that. */
  readonly drawn: () => Promise<void>;
  /** Waits until the page is at an entry; returns the one that it is at, if that never happens. */
  readonly until: (entry: number) => Promise<number>;
  /** All that is seen and can be used, in whatever shadow root: what Back has to restore. */
  readonly shown: () => readonly string[];
  /** Keeps what is shown, to be compared. */
  readonly keep: () => void;
  /** What was kept and what is shown, where they differ to the end. */
  readonly differences: () => Promise<readonly (readonly string[])[]>;
}

/** Where it stands, for what runs in the page. */
declare const look: Look;

/** Runs in the page. */
function addLook(): void {
  const told = ["aria-pressed", "aria-current", "aria-selected", "aria-sort", "aria-expanded", "open"];
  const used = "button, a, input, select, h1, h2, h3, aside, dialog, [role=option], tbody tr";
  const history = (window as unknown as { navigation: { currentEntry: { index: number } } }).navigation;
  const patience = 15_000;
  let kept: readonly string[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const look: Look = {
    entry: () => history.currentEntry.index,
    drawn: async () => {
      for (let count = 0; count < 4; count += 1) await frame();
    },
    until: async (entry) => {
      const end = performance.now() + patience;
      while (look.entry() !== entry && performance.now() < end) await pause(10);
      return look.entry();
    },
    shown: () => {
      const seen: string[] = [];
      const walk = (root: ParentNode) => {
        for (const element of root.querySelectorAll("*")) {
          const matches = element.matches(used);
          if ((!matches && !element.shadowRoot) || !element.checkVisibility()) continue;
          if (matches) {
            const states = told.map((name) => element.getAttribute(name) ?? "").join("|");
            const field = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
            const value = field ? `${element.value} ${element instanceof HTMLInputElement && element.checked}` : "";
            const text = field ? "" : element.textContent.replace(/\s+/gu, " ").slice(0, 60);
            seen.push(`${element.localName} ${element.getAttribute("aria-label") ?? ""} ${text} ${states} ${value}`);
          }
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document);
      return [`${location.search}${location.hash}`, ...seen];
    },
    keep: () => {
      kept = look.shown();
    },
    differences: async () => {
      const end = performance.now() + patience;
      // The page is long: it is looked at anew only where it was not yet as before.
      for (let time = 50; ; time *= 2) {
        const now = look.shown();
        if (now.join("\n") === kept.join("\n")) return [];
        if (performance.now() > end) return [kept, now];
        await pause(time);
      }
    },
  };
  Object.assign(window, { look });
}

/** Uses the controls of one page, one after the other, and looks at the history before and after each. */
class Driver {
  constructor(readonly app: App) {}

  /** Keeps what is shown, to be compared; returns the entry. What follows the map is set a frame later. */
  private before(): Promise<number> {
    return this.app.page.evaluate(async () => {
      await look.drawn();
      look.keep();
      return look.entry();
    });
  }

  /** Waits until the page is at an entry and drawn; what is drawn late must not make another one. */
  private after(entry: number): Promise<{ entered: number; entry: number; length: number }> {
    return this.app.page.evaluate(async (wanted) => {
      const entered = await look.until(wanted);
      await look.drawn();
      return { entered, entry: look.entry(), length: window.history.length };
    }, entry);
  }

  /** What differs from what was kept, once the page is drawn. */
  private differences(): Promise<readonly (readonly string[])[]> {
    return this.app.page.evaluate(() => look.differences());
  }

  /** Fails unless what is shown is what was kept. */
  private async expectAsBefore(name: string): Promise<void> {
    const [before, now] = await this.differences();
    expect(now, name).toEqual(before);
  }

  /** A control that changes something: one entry, and Back restores all that was shown before. */
  async one(name: string, use: () => Promise<unknown>): Promise<void> {
    const entry = await this.before();
    await use();
    const after = await this.after(entry + 1);
    expect(after.entered, `${name}: an entry`).toBe(entry + 1);
    expect(after.entry, `${name}: one entry`).toBe(entry + 1);
    expect(after.length, `${name}: its length`).toBe(this.older + entry + 2);
    await this.app.page.goBack();
    expect((await this.after(entry)).entry, `${name}: back`).toBe(entry);
    await this.expectAsBefore(`${name}: back`);
  }

  /** A control that changes nothing that Back could restore. */
  async none(name: string, use: () => Promise<unknown>): Promise<void> {
    const here = () =>
      this.app.page.evaluate(async () => {
        await look.drawn();
        return [look.entry(), window.history.length];
      });
    const before = await here();
    await use();
    expect(await here(), name).toEqual(before);
  }

  /** What opens makes one entry, and its own button leads back to the one before. */
  async closes(name: string, open: () => Promise<unknown>, close: () => Promise<unknown>): Promise<void> {
    await this.one(name, open);
    const entry = await this.before();
    await open();
    const opened = await this.after(entry + 1);
    expect(opened.entered, `${name}: an entry`).toBe(entry + 1);
    await close();
    const closed = await this.after(entry);
    expect(closed.entry, `${name}: closed`).toBe(entry);
    await this.expectAsBefore(`${name}: closed`);
    expect(closed.length, `${name}: no more entries`).toBe(opened.length);
  }

  /** Goes on from what a control has done. */
  async on(use: () => Promise<unknown>): Promise<void> {
    const entry = await this.app.page.evaluate(() => look.entry());
    await use();
    expect((await this.after(entry + 1)).entry).toBe(entry + 1);
    await this.settled();
  }

  settled(): Promise<void> {
    return untilLoaded(this.app.page);
  }

  /** Entries that were there before the page was opened. */
  older = 0;
}

/** Presses a link where it stands: to bring it into sight would scroll the text before. */
const press = (link: Locator) => link.evaluate((element: HTMLElement) => element.click());
const button = ({ page }: App, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const side = ({ page }: App, name: string) => page.getByRole("complementary", { name });

describe("one gesture, one entry", () => {
  const lead = appOfAll();

  /** Leads the page to an address, and drives what is there. */
  async function drive(path: string, ready: string): Promise<Driver> {
    const app = await lead(path);
    await app.page.locator(ready).first().waitFor({ state: "attached", timeout: 30_000 });
    const driver = new Driver(app);
    await driver.settled();
    await app.page.evaluate(addLook);
    driver.older = await app.page.evaluate(() => window.history.length - look.entry() - 1);
    return driver;
  }

  test("on the map: metrics, values, places, comparison, shape", { timeout: 120_000 }, async () => {
    const driver = await drive("?municipality=27209", "[role=option]");
    const { app } = driver;
    await driver.one("a metric", () => app.metric("人員不足").check());
    await driver.none("the same metric", () => app.metric("庁舎実習").check());
    await driver.one("a value", () => app.entries.first().click());
    await driver.none("a value that is pointed at", () => app.entries.first().hover());
    await driver.one("a municipality", () => app.option("27100").click());
    await driver.one("the same municipality, which is let go", () => app.option("27209").click());
    await driver.one("none", () => button(app, "選択を解除").click());
    await driver.none("a name that is typed", () => app.find.fill("吹田"));
    await app.find.press("Escape");
    await app.find.press("Escape");
    await driver.one("a name that is found", async () => {
      await app.find.fill("吹田");
      await app.find.press("Enter");
    });
    await driver.one("a coverage area", () => button(app, "圏域を拡大").click());
    await driver.one("a centre to compare", () => button(app, "比較に加える").click());
    await driver.one("tiles", () => button(app, "同じ大きさのタイル").click());
    await driver.one("another view", () => goTo(app, "表"));
    await driver.none("the same view", () => goTo(app, "地図"));
    await driver.one("a metric in the panel", () =>
      side(app, "守口市").getByRole("button", { name: "企業開拓", exact: true }).click(),
    );
    await driver.none("a passage of the panel", () => button(app, "全文で読む").first().click());
    await driver.one("a second metric", () =>
      app.page.getByRole("combobox", { name: "重ねる指標" }).selectOption("staff-shortage"),
    );
  });

  test("with a second metric: cross table and symbols", { timeout: 120_000 }, async () => {
    const driver = await drive("?with=staff-shortage", "atlas-cross-table td button");
    const { app } = driver;
    await driver.one("a cell", () => app.page.locator("atlas-cross-table td button").first().click());
    await driver.one("another metric", () => app.metric("企業開拓").check());
    await driver.one("no second metric", () => app.page.getByRole("combobox", { name: "重ねる指標" }).selectOption(""));
    await driver.closes(
      "evidence of the second",
      () => button(app, "根拠：今すでに不足").click(),
      () => side(app, "値の根拠").getByRole("button", { name: "閉じる" }).click(),
    );
  });

  test("beside the view: evidence, search, and the places that they lead to", { timeout: 120_000 }, async () => {
    const driver = await drive("", "[role=option]");
    const { app } = driver;
    const evidence = side(app, "値の根拠");
    await driver.closes(
      "evidence",
      () => button(app, "根拠：実施").click(),
      () => evidence.getByRole("button", { name: "閉じる" }).click(),
    );
    await driver.on(() => button(app, "根拠：実施").click());
    await driver.one("evidence of another value", () => button(app, "根拠：予定・協議中").click());
    await driver.one("a place", () => evidence.getByRole("button", { name: "全文の中で見る" }).first().click());
    await driver.on(() => evidence.getByRole("button", { name: "全文の中で見る" }).first().click());
    await driver.one("the way back", () => button(app, "値の根拠に戻る").click());
    await app.page.goBack();
    await app.page.goBack();
    await expect.poll(() => evidence.count()).toBe(0);

    const search = side(app, "報告書の検索");
    const reopen = async () => {
      await app.find.click();
      await app.page.getByRole("option", { name: "「職員」の検索結果を開く" }).click();
    };
    await driver.one("a search", () => app.search("職員"));
    await driver.none("what is typed", () => app.find.pressSequentially("職員"));
    await driver.on(() => app.find.press("Enter"));
    await driver.none("the same once more", () => app.find.press("Enter"));
    await driver.none("its list closed", () => button(app, "検索を閉じる").click());
    await driver.closes("its list", reopen, () => button(app, "検索を閉じる").click());
    await driver.one("its end", async () => {
      await app.find.click();
      await app.page.getByRole("option", { name: "「職員」の検索をやめる" }).click();
    });
    await driver.on(reopen);
    await driver.one("the map of a search", () => button(app, "地図を件数で色分け").click());
    await driver.one("a passage", () => search.locator("section:not([data-centre=overview]) button").first().click());
    await driver.one("a passage of the overview", () =>
      search.locator("[data-centre=overview]").getByRole("button").first().click(),
    );
  });

  test("a dialog is an entry, and what is chosen in it takes that", { timeout: 120_000 }, async () => {
    const driver = await drive("", "[role=option]");
    const { app } = driver;
    const close = () => app.page.getByRole("dialog").getByRole("button", { name: "閉じる", exact: true }).click();
    await driver.closes("a picture", () => app.takeExport("画像"), close);
    await driver.closes("a presentation's preparation", () => app.takeExport("発表"), close);
    await driver.closes(
      "the same, closed by Escape",
      () => app.takeExport("発表"),
      () => app.page.keyboard.press("Escape"),
    );
    const length = await app.entriesOfHistory();
    await driver.on(() => app.takeExport("発表"));
    await driver.none("a presentation from the dialog", () => button(app, "発表を始める").click());
    await driver.none("another scene", () => app.page.keyboard.press("PageDown"));
    expect(await app.entriesOfHistory()).toBe(length);
    await app.page.goBack();
    await expect.poll(() => app.query()).toBe("");
  });

  test(
    "a page that is loaded anew keeps what stands beside the view, and drops a dialog",
    { timeout: 120_000 },
    async () => {
      const driver = await drive("", "[role=option]");
      const { app } = driver;
      await driver.on(() => button(app, "根拠：実施").click());
      await driver.on(() => app.takeExport("画像"));
      await app.page.reload();
      await side(app, "値の根拠").waitFor();
      expect(await app.page.getByRole("dialog").count()).toBe(0);
      await side(app, "値の根拠").getByRole("button", { name: "閉じる" }).click();
      await expect.poll(() => side(app, "値の根拠").count()).toBe(0);
    },
  );

  test("many maps, two maps", { timeout: 120_000 }, async () => {
    const many = await drive("?view=multiples", "atlas-small-map");
    await many.one("a title", () => many.app.page.getByRole("main").getByRole("button", { name: "人員不足" }).click());
    await many.one("a municipality", () => many.app.option("27209").click({ force: true }));
    await many.one("tiles", () => button(many.app, "同じ大きさのタイル").click());

    const two = await drive("?view=split", "atlas-split .ask button");
    await two.one("the second map", () => two.app.page.locator("atlas-split .ask button").first().click());
    await two.on(() => two.app.page.locator("atlas-split .ask button").first().click());
    const legends = two.app.page.locator("atlas-split-legend");
    await two.one("a value of the first", () => legends.first().locator("button[aria-pressed]").first().click());
    await two.one("a value of the second", () => legends.last().locator("button[aria-pressed]").first().click());
    await two.one("a municipality", () => two.app.option("27100").click());
  });

  test("comparison and topics", { timeout: 120_000 }, async () => {
    const compare = await drive("?view=compare&compare=kitakawachi-nishi,osaka-shi,suita", "atlas-compare .findings");
    const main = compare.app.page.getByRole("main");
    await compare.one("a centre taken out", () => button(compare.app, "すいたを外す").click());
    await compare.one("a municipality", () => main.getByRole("button", { name: "守口市", exact: true }).click());
    await compare.one("a topic of all", () =>
      main
        .getByRole("button", { name: /を全センターで読む$/u })
        .first()
        .click(),
    );
    await compare.none("the list of centres", () => button(compare.app, "センターを選び直す").click());
    await compare.one("a centre added", () => main.locator(".candidates button[aria-pressed=false]").first().click());

    const topics = await drive("?view=topics", "atlas-topics article");
    const texts = topics.app.page.getByRole("main");
    await topics.one("a topic", () => texts.locator("nav button").nth(3).click());
    await topics.one("a municipality", () => texts.getByRole("button", { name: "守口市", exact: true }).click());
    await topics.one("a centre on the map", () =>
      texts
        .getByRole("button", { name: /を地図で見る$/u })
        .first()
        .click(),
    );
  });

  test("in the table: order, filters, rows, answers", { timeout: 120_000 }, async () => {
    const driver = await drive("?view=table", "atlas-table tbody tr");
    const { app } = driver;
    const main = app.page.getByRole("main");
    await driver.one("an order", () => button(app, "人員不足で並べ替え").click());
    await driver.on(() => button(app, "人員不足で並べ替え").click());
    await driver.one("the other way round", () => button(app, "人員不足で並べ替え").click());
    await driver.one("a filter", () =>
      main.getByRole("combobox", { name: "企業開拓で絞り込む" }).selectOption({ index: 1 }),
    );
    await driver.one("a filter that pins", () =>
      main.getByRole("combobox", { name: "庁舎実習で絞り込む" }).selectOption({ index: 1 }),
    );
    await driver.on(() => main.getByRole("combobox", { name: "企業開拓で絞り込む" }).selectOption({ index: 1 }));
    await driver.one("a centre", () =>
      main.getByRole("combobox", { name: "センターで絞り込む" }).selectOption("suita"),
    );
    await driver.on(() => main.getByRole("combobox", { name: "センターで絞り込む" }).selectOption("suita"));
    await driver.one("no filter", () => button(app, "絞り込みをやめる").click());
    await driver.one("rows of centres", () => main.getByText("18センター", { exact: true }).click());
    await driver.one("a metric", () => button(app, "人員不足").click());
    await app.page.goBack();
    await app.page.goBack();
    await driver.one("a municipality", () => button(app, "堺市").click());
    await driver.one("an answer", () => main.locator(".answer").nth(20).click());
    const field = main.getByRole("searchbox", { name: "文字で絞り込む" });
    await driver.none("words that are typed", () => field.pressSequentially("すいた"));
    await driver.on(() => field.press("Enter"));
    expect(app.query()).toContain("words=すいた");
    await driver.none("the field that is left", () => field.blur());
  });

  test("in the codebook: what is listed, and where it leads", { timeout: 120_000 }, async () => {
    const driver = await drive("?view=codebook&metric=staff-shortage", "atlas-codebook .metric");
    const { app } = driver;
    const metric = app.page.getByRole("combobox", { name: "指標" });
    await driver.one("all metrics", () => metric.selectOption("すべての指標"));
    await driver.one("another metric", () => metric.selectOption("企業開拓"));
    await driver.one("a centre", () =>
      app.page.getByRole("main").getByRole("combobox", { name: "センター" }).selectOption("泉州中"),
    );
    await driver.one("a value", () => button(app, "今すでに不足").click());
    await driver.one("a municipality", () =>
      app.page.locator(".coding").getByRole("button", { name: "寝屋川市" }).click(),
    );
    await driver.one("a place", () =>
      app.page
        .getByRole("link", { name: /報告書の中で見る/u })
        .first()
        .click(),
    );
    await driver.on(() => metric.selectOption("すべての指標"));
    await driver.one("a municipality of another metric", () => app.page.locator(".coding button").last().click());
    await driver.one("one of all metrics", () => metric.selectOption("人員不足"));
  });

  test("in the report: places, notes and metrics", { timeout: 120_000 }, async () => {
    const driver = await drive("?view=report", "atlas-report .document");
    const { app } = driver;
    const contents = app.page.getByRole("navigation", { name: "報告書の目次" });
    await driver.one("a place", () => press(contents.getByRole("link", { name: "すいた" })));
    await driver.on(() => press(contents.getByRole("link", { name: "すいた" })));
    await driver.none("the same place", () => press(contents.getByRole("link", { name: "すいた" })));
    await driver.one("another metric", () => app.page.locator("atlas-report .key select").selectOption("人員不足"));
    // They are the element's own: a step back leaves them as they are.
    for (const name of [/用語の説明/u, /塗り分ける/u]) {
      const turn = () => press(app.page.getByRole("switch", { name }));
      await driver.none(`${name.source} turned`, turn);
      await driver.none(`${name.source} turned back`, turn);
    }
    await driver.one("the map of a note", () => press(app.page.locator(".margin .link").first()));
  });
});

test("a panel that was asked for closes by Back, also on a phone", { timeout: 120_000 }, async () => {
  const { page } = await openPage({
    webgl: false,
    path: "?q=HW&metric=search",
    viewport: { width: 390, height: 844 },
    context: { hasTouch: true, isMobile: true },
  });
  const app = new App(page);
  await side(app, "報告書の検索").waitFor({ timeout: 30_000 });
  await app.option("27212").tap();
  await app.panel("八尾市").waitFor();
  await page.goBack();
  await side(app, "報告書の検索").waitFor();
});
