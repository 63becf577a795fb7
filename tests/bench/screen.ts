import { type Browser, chromium } from "playwright-core";
import { launchOptions, withoutGpuCompositing } from "../support/browser.ts";
import { network } from "./load.ts";
import { mapOnScreen, recoloursOnScreen } from "./on-screen.ts";
import type { Measurement } from "./report.ts";

/** How many times a page is recoloured: the first and the last are reported. */
const switches = 10;

/** Where both maps lie in the window of the bench, with little else. */
const middle = { x: 560, y: 80, width: 400, height: 700 };

/** What is measured of each page. */
const noSamples = () => ({ map: [] as number[], other: [] as number[], first: [] as number[], tenth: [] as number[] });

/**
 * What is on screen when, by the browser's own screencast: marks tell when the page was painted, not when it was rastered. The
 * browser composes on the processor, as on a machine without a graphics card.
 */
export class ScreenBench {
  private readonly app = noSamples();
  private readonly floor = noSamples();
  /** The floor a second time, as if it were another page: how far the machine is to be trusted. */
  private readonly again = noSamples();

  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async launch(origin: string): Promise<ScreenBench> {
    return new ScreenBench(await chromium.launch(launchOptions(withoutGpuCompositing)), origin);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** One load of each page, in turn. */
  async measure(): Promise<void> {
    for (const samples of [this.floor, this.again]) {
      await this.loaded(samples.map, "/floor/", samples, "svg", (page) =>
        page.getByRole("button", { name: "fill" }).click(),
      );
    }
    await this.loaded(this.app.map, "/app/", this.app, "atlas-map", (page, time) =>
      page
        .getByRole("radiogroup", { name: "指標" })
        .getByRole("radio")
        .nth(1 + (time % 4))
        .click(),
    );
    await this.loaded(this.app.other, "/app/?metric=staff-shortage");
  }

  private async loaded(
    map: number[],
    path: string,
    recoloured?: { readonly first: number[]; readonly tenth: number[] },
    selector = "",
    click?: (page: Parameters<typeof recoloursOnScreen>[0], time: number) => Promise<void>,
  ): Promise<void> {
    const context = await this.browser.newContext({ locale: "ja-JP", viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", network);
    map.push(await mapOnScreen(page, this.origin + path, middle));
    if (recoloured && click) {
      await page.waitForLoadState("networkidle");
      const took = await recoloursOnScreen(page, selector, switches, (time) => click(page, time));
      recoloured.first.push(took[0] ?? NaN);
      recoloured.tenth.push(took.at(-1) ?? NaN);
    }
    await context.close();
  }

  /** What goes into the report. */
  measurements(): readonly Measurement[] {
    const { app, floor, again } = this;
    const on = (what: string, samples: number[], beside: number[], most: number): Measurement => ({
      what: `on screen: ${what}`,
      unit: "ms",
      app: samples,
      floor: beside,
      most,
    });
    return [
      on("first map", app.map, floor.map, 0.6),
      on("first map of another metric", app.other, floor.map, 0.8),
      on("first metric switch", app.first, floor.first, 1.5),
      on("tenth metric switch", app.tenth, floor.tenth, 1.5),
      on("the floor's map beside itself", again.map, floor.map, 1.1),
      on("its recolouring beside itself", again.tenth, floor.tenth, 1.1),
    ];
  }
}
