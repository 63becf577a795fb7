import { type Browser, chromium } from "playwright-core";
import { launchOptions, withoutGpuCompositing } from "../support/browser.ts";
import { switchesInGl } from "./gl-switch.ts";
import { time } from "./interaction.ts";
import { chooseOtherMetric, fillFloor, hoverFloor, hoverMunicipality } from "./interactions.ts";
import { coldPage } from "./load.ts";
import { mapOnScreen, recoloursOnScreen } from "./on-screen.ts";
import type { Measurement } from "./report.ts";
import { type Answering, clickRightAfter, placeOf } from "./right-after.ts";
import { untilIdle } from "./until-idle.ts";
import { switchViews } from "./view-switches.ts";

/** How many times a page is recoloured: the first and the last are reported. */
const switches = 10;

/** How many times a municipality is pointed at. */
const hovers = 3;

/** Where both maps lie in the window of the bench, with little else. */
const middle = { x: 560, y: 80, width: 400, height: 700 };

/** What is measured of each page. */
type Page = "app" | "floor" | "again";
type Kind =
  | "map"
  | "other"
  | "first"
  | "tenth"
  | "hover"
  | "click"
  | "lost"
  | "glFirst"
  | "glTenth"
  | "task"
  | "shift"
  | "slowShift";

/**
 * What is on screen when, by the browser's own screencast: marks tell when the page was painted, not when it was
 * rastered. The browser composes on the processor, as on a machine without a graphics card.
 */
export class ScreenBench {
  private readonly samples = new Map<string, number[]>();

  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async launch(origin: string): Promise<ScreenBench> {
    return new ScreenBench(await chromium.launch(launchOptions(withoutGpuCompositing, "whole")), origin);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** One load of each page for each thing, in turn. */
  async measure(): Promise<void> {
    const { browser, origin } = this;
    // The floor a second time, as if it were another page: how far the machine is to be trusted.
    for (const page of ["floor", "again", "app"] as const) await this.firstMap(page);
    await this.otherMetric();
    for (const page of ["floor", "app"] as const) {
      const answering = this.answering(page);
      const place = await placeOf(browser, answering);
      const { took, lost } = await clickRightAfter(browser, answering, place, middle);
      this.of(page, "click").push(took);
      this.of(page, "lost").push(lost);
      const { first, tenth } = await switchesInGl(browser, origin, page);
      this.of(page, "glFirst").push(first);
      this.of(page, "glTenth").push(tenth);
    }
    const { longestTask, shift } = await untilIdle(browser, `${origin}/app/`, 10e6);
    this.of("app", "task").push(longestTask);
    this.of("app", "shift").push(shift);
    this.of("app", "slowShift").push((await untilIdle(browser, `${origin}/app/`, 750e3)).shift);
  }

  /** Enters views again and again, once: what the page holds then. */
  switchViews(): Promise<readonly Measurement[]> {
    return switchViews(`${this.origin}/app/`);
  }

  private async firstMap(of: Page): Promise<void> {
    const { context, page } = await coldPage(this.browser);
    const app = of === "app";
    this.of(of, "map").push(await mapOnScreen(page, `${this.origin}/${app ? "app" : "floor"}/`, middle));
    await page.waitForLoadState("networkidle");
    const press = app ? chooseOtherMetric : fillFloor;
    const took = await recoloursOnScreen(page, app ? "atlas-map" : "svg", switches, (time) => press(page, time));
    this.of(of, "first").push(took[0] ?? NaN);
    this.of(of, "tenth").push(took.at(-1) ?? NaN);
    for (let hover = 0; hover < hovers; hover++) {
      const answers = ["atlas-tooltip", "atlas-svg-outlines"];
      const interaction = app ? hoverMunicipality(page, hover, answers) : hoverFloor(page, hover);
      this.of(of, "hover").push((await time(page, await interaction)).frames);
    }
    await context.close();
  }

  private async otherMetric(): Promise<void> {
    const { context, page } = await coldPage(this.browser);
    this.of("app", "other").push(await mapOnScreen(page, `${this.origin}/app/?metric=staff-shortage`, middle));
    await context.close();
  }

  private answering(page: Page): Answering {
    return page === "floor"
      ? {
          url: `${this.origin}/floor/`,
          shape: 'path[data-name="大阪市"]',
          kept: () => Promise.resolve(true),
        }
      : {
          url: `${this.origin}/app/`,
          shape: '[data-code="27100"]',
          kept: async (app) => {
            await app.waitForURL(/municipality=27100/u, { timeout: 10_000 }).catch(() => {
              // No failure of the bench: the click was lost, which is counted.
            });
            return app.url().includes("municipality=27100");
          },
        };
  }

  private of(page: Page, kind: Kind): number[] {
    const key = `${page} ${kind}`;
    const samples = this.samples.get(key) ?? [];
    this.samples.set(key, samples);
    return samples;
  }

  /** What goes into the report. */
  measurements(): readonly Measurement[] {
    const on = (what: string, kind: Kind, most: number, beside: Kind = kind): Measurement => ({
      ...{ what: `on screen: ${what}`, unit: "ms", most },
      ...{ app: this.of("app", kind), floor: this.of("floor", beside) },
    });
    const itself = (what: string, kind: Kind): Measurement => ({
      ...{ what: `the floor beside itself: ${what}`, unit: "ms", least: 0.9, most: 1.1 },
      ...{ app: this.of("again", kind), floor: this.of("floor", kind) },
    });
    const alone = (what: string, kind: Kind, unit: Measurement["unit"], limit: number): Measurement => ({
      ...{ what, unit, limit, app: this.of("app", kind), floor: [] },
    });
    return [
      on("first map", "map", 0.6),
      on("first map of another metric", "other", 0.8, "map"),
      on("click right after it, to its answer", "click", 2),
      alone("  clicks lost", "lost", "", 0),
      on("first metric switch, SVG", "first", 1.5),
      on("tenth metric switch, SVG", "tenth", 1.5),
      on("first metric switch, GL", "glFirst", 1.5),
      on("tenth metric switch, GL", "glTenth", 1.5),
      { ...on("", "hover", 1), what: "hover to outline and tooltip, SVG", unit: "frames" },
      alone("longest task after the first map", "task", "ms", 200),
      alone("layout shift in all, 10 Mbit/s", "shift", "", 0.02),
      alone("layout shift in all, 750 kbit/s", "slowShift", "", 0.02),
      itself("first map", "map"),
      itself("tenth recolouring", "tenth"),
    ];
  }
}
