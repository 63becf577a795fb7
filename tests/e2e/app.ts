import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Incomplete } from "../support/axe.ts";
import { expectAccessiblePage } from "../support/axe-page.ts";
import { unexplained } from "../support/incomplete.ts";
import { settle } from "../support/map-picture.ts";
import { type OpenOptions, openPage, pageOfAll } from "../support/page.ts";
import { exportButton, takeExport } from "../support/take-export.ts";

/** Waits until nothing says that it is being loaded. */
export function untilLoaded(page: Page): Promise<void> {
  const said = page.getByText("読み込んでいます").filter({ visible: true });
  return said.first().waitFor({ state: "detached", timeout: 20_000 });
}

/** The app as its user meets it: by roles and names. */
export class App {
  constructor(readonly page: Page) {}

  /** Goes back to the first of the states that were seen, and forward to the last, and finds each of them. */
  async walkHistory<Seen>(seen: readonly Seen[], now: () => Promise<Seen>): Promise<void> {
    for (const state of [...seen].reverse().slice(1)) {
      await this.page.goBack();
      await expect.poll(now).toEqual(state);
    }
    for (const state of seen.slice(1)) {
      await this.page.goForward();
      await expect.poll(now).toEqual(state);
    }
  }

  /** Everything that the first map and the report's text show is there. */
  async ready(): Promise<void> {
    await this.options.nth(42).waitFor({ state: "attached" });
    // The panel's code comes after the first map.
    await this.page.waitForFunction(
      () =>
        performance.getEntriesByName("atlas:first-map").length === 1 && customElements.get("atlas-panel") !== undefined,
      null,
      { timeout: 20_000 },
    );
    await untilLoaded(this.page);
  }

  get options(): Locator {
    return this.page.getByRole("listbox", { name: "市町村" }).getByRole("option");
  }

  option(code: string): Locator {
    return this.page.locator(`[role=option][data-code="${code}"]`);
  }

  get picker(): Locator {
    return this.page.getByRole("radiogroup", { name: "指標" });
  }

  metric(label: string): Locator {
    return this.picker.getByRole("radio", { name: label });
  }

  /** Chooses a metric, unfolding the list where it is folded. */
  async chooseMetric(label: string): Promise<void> {
    const folded = this.page.locator("atlas-picker .fold[aria-expanded=false]");
    if (await folded.isVisible()) await folded.click();
    await this.metric(label).check();
  }

  get legend(): Locator {
    return this.page.getByRole("region", { name: "凡例" });
  }

  /** The legend's entries, not the button below them. */
  get entries(): Locator {
    return this.legend.locator("button[aria-pressed]");
  }

  get find(): Locator {
    return this.page.getByRole("combobox", { name: "市町村・センター・報告書をさがす" });
  }

  /** Searches the report for what no place is called. */
  async search(words: string): Promise<void> {
    await this.find.fill(words);
    await this.find.press("Enter");
  }

  /** The button through which what is shown leaves the page. */
  get exports(): Locator {
    return this.page.getByRole("button", { name: exportButton });
  }

  /** Takes an entry of that button's menu. */
  takeExport(label: string): Promise<void> {
    return takeExport(this.page, label);
  }

  /** The complementary region, of a name or of whatever. */
  panel(name?: string): Locator {
    return this.page.getByRole("complementary", name === undefined ? {} : { name, exact: true });
  }

  /** The municipality's shape on the SVG map. */
  shape(code: string): Locator {
    return this.page.locator(`atlas-svg-map path[data-code="${code}"]`);
  }

  /** Fills of the SVG map's shapes by municipality code. */
  async fills(): Promise<Record<string, string>> {
    const pairs = await this.page
      .locator("atlas-svg-map path[data-code]")
      .evaluateAll((shapes) =>
        shapes.map(
          (shape) =>
            [shape.getAttribute("data-code") ?? "", shape.closest("[fill]")?.getAttribute("fill") ?? ""] as const,
        ),
      );
    return Object.fromEntries(pairs);
  }

  /** Leads to another address as a step in the history does: nothing is loaded anew. */
  async show(query: string): Promise<void> {
    await this.page.evaluate((address) => {
      window.history.pushState(null, "", address);
      window.dispatchEvent(new PopStateEvent("popstate"));
      window.scrollTo(0, 0);
    }, query || "?");
  }

  /** The address's parameters, as they stand in it. */
  query(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }

  /** Number of history entries. */
  entriesOfHistory(): Promise<number> {
    return this.page.evaluate(() => window.history.length);
  }

  /** What has the focus, through all shadow roots: its role or tag, and its name or code. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active) return "";
      const name = active.getAttribute("data-code") ?? active.getAttribute("aria-label") ?? active.textContent.trim();
      return `${active.getAttribute("role") ?? active.localName} ${name.replace(/\s+/gu, " ")}`.trim();
    });
  }

  /** Presses Tab until something has the focus; fails after a hundred. */
  async tabTo(wanted: RegExp): Promise<void> {
    for (let press = 0; press < 100; press += 1) {
      await this.page.keyboard.press("Tab");
      if (wanted.test(await this.focused())) return;
    }
    throw new Error(`Tab never reached ${wanted}`);
  }

  /**
   * Fails on any violation of accessibility, of the page or a part, and on any doubt of axe's that nobody has looked
   * into.
   */
  async expectAccessible(part?: Locator): Promise<void> {
    const incomplete: Incomplete[] = await expectAccessiblePage(this.page, part);
    expect(unexplained(incomplete), "doubts of axe's").toEqual([]);
  }
}

/** Opens the app and waits until it is all there; without WebGL unless asked for, so that the SVG map stays. */
export async function openApp(options: OpenOptions = {}): Promise<App> {
  const { page } = await openPage({ webgl: false, ...options });
  const app = new App(page);
  await app.ready();
  return app;
}

/** Takes the focus from what has it, through all shadow roots. */
function blurred(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
}

/**
 * Opens the app once for the cases of a `describe` that don't look at how it begins.
 *
 * @returns what leads the page to an address, for a case to go on from there
 */
export function appOfAll(options: OpenOptions = {}): (query?: string) => Promise<App> {
  const page = pageOfAll({ webgl: false, ...options });
  return async (query = options.path ?? "") => {
    await page().waitForFunction(() => customElements.get("atlas-panel") !== undefined);
    const app = new App(page());
    // Neither the pointer nor the focus of the case before may still have something marked.
    await page().mouse.move(0, 0);
    await page().evaluate(blurred);
    await app.show(query);
    // What follows the view is set a frame later.
    await settle(page());
    await untilLoaded(page());
    return app;
  };
}

/** Text without any white space. */
export function squeezed(text: string | null): string {
  return (text ?? "").replace(/\s/gu, "");
}
