import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "../../support/browser.ts";
import { type EngineStart, windowSize } from "./engine.ts";

/** Chromium, which Playwright drives. */
export const chromiumEngine: EngineStart = {
  name: "Chromium",
  start: findBrowser("whole") === undefined ? { missing: "no Chromium was found" } : start,
};

async function start() {
  const browser = await chromium.launch(launchOptions([], "whole"));
  const page = await browser.newPage({ viewport: windowSize, locale: "ja-JP" });
  return {
    open: async (url: string) => void (await page.goto(url)),
    run: (body: string) => page.evaluate<unknown>(`(async () => {${body}})()`),
    click: (x: number, y: number) => page.mouse.click(x, y),
    type: (text: string) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
