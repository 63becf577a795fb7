import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { settle } from "../support/map-picture.ts";
import { pageOfAll } from "../support/page.ts";
import { App, appOfAll, openApp } from "./app.ts";

const touch = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** The app in a page whose window has been given another size. */
async function resized(page: Page, width: number, height: number): Promise<App> {
  const app = new App(page);
  await app.ready();
  await page.setViewportSize({ width, height });
  await settle(page);
  return app;
}

describe("the map's controls", () => {
  const page = pageOfAll({ webgl: false });

  test.each([
    [390, 844],
    [360, 640],
    [640, 400],
    [320, 256],
    [911, 512],
  ])("at %i × %i stand on no municipality's point", async (width, height) => {
    const app = await resized(page(), width, height);
    const boxes = await app.page.locator("atlas-map .controls > *").evaluateAll((all) =>
      all.map((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const points = await app.options.evaluateAll((all) =>
      all.map((option) => {
        const { x, y, width: size } = option.getBoundingClientRect();
        return { name: option.textContent.trim(), x: x + size / 2, y: y + size / 2 };
      }),
    );
    const covered = points.filter(({ x, y }) =>
      boxes.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
    );
    expect(covered).toEqual([]);
  });
});

describe("on one page, by touch", () => {
  const phone = { width: 390, height: 844 };
  const lead = appOfAll({ viewport: phone, context: touch });

  /** The page at an address, in a window of a size. */
  async function led(query = "", size = phone): Promise<App> {
    const app = await lead(query);
    await app.page.setViewportSize(size);
    await settle(app.page);
    return app;
  }

  test("the closed sheet names what is shown, opens to half and to all of it, and closes again", async () => {
    const app = await led("?municipality=27209");
    const panel = app.panel("守口市");
    expect(await panel.getByRole("heading", { name: "守口市" }).isVisible()).toBe(true);
    expect(await panel.locator(".peek").isVisible()).toBe(true);
    expect(await panel.getByRole("blockquote").first().isVisible()).toBe(false);
    await app.expectAccessible();

    await panel.getByRole("button", { name: "パネルを開く" }).tap();
    expect(await panel.getByRole("blockquote").first().isVisible()).toBe(true);
    expect(await panel.getByRole("heading", { name: "守口市" }).isVisible()).toBe(true);
    await app.expectAccessible();
    const height = async () => (await panel.boundingBox())?.height ?? 0;
    await expect.poll(height).toBeLessThan(844 * 0.52);
    await panel.getByRole("button", { name: "パネルを広げる" }).tap();
    await expect.poll(height).toBeGreaterThan(844 * 0.9);
    await panel.getByText("報告書の全文").scrollIntoViewIfNeeded();
    expect(await panel.getByText("報告書の全文").isVisible()).toBe(true);

    await panel.getByRole("button", { name: "パネルをたたむ" }).tap();
    await expect.poll(height).toBeLessThan(110);
  });

  test("Back folds the sheet and leaves everything else; what is chosen meanwhile keeps its own step", async () => {
    const app = await led("?municipality=27209");
    const open = () => app.panel().getByRole("button", { name: "パネルを広げる" });
    const closed = () => app.panel().getByRole("button", { name: "パネルを開く" });
    await closed().tap();
    await open().waitFor();
    await app.page.goBack();
    await closed().waitFor();
    expect(app.query()).toBe("?municipality=27209");

    await closed().tap();
    await app.panel().getByRole("button", { name: "人員不足", exact: true }).tap();
    await expect.poll(() => app.query()).toBe("?metric=staff-shortage&municipality=27209");
    await open().waitFor();
    await app.page.goBack();
    await closed().waitFor();
    expect(app.query()).toBe("?metric=staff-shortage&municipality=27209");
    await app.page.goBack();
    await expect.poll(() => app.query()).toBe("?municipality=27209");
  });

  test("Back closes the outermost first: a dialog over the sheet, then the sheet", async () => {
    const app = await led("?municipality=27209");
    const open = () => app.panel().getByRole("button", { name: "パネルを広げる" });
    const closed = () => app.panel().getByRole("button", { name: "パネルを開く" });
    for (const close of ["Back", "Escape"]) {
      await closed().tap();
      await open().waitFor();
      await app.takeExport("画像");
      await app.page.getByRole("dialog").waitFor();
      if (close === "Back") await app.page.goBack();
      else await app.page.keyboard.press("Escape");
      await expect.poll(() => app.page.getByRole("dialog").count()).toBe(0);
      await open().waitFor();
      await app.page.goBack();
      await closed().waitFor();
      expect(app.query()).toBe("?municipality=27209");
    }
  });

  test.each(["?municipality=27209", "?q=実習", "?view=split&with=staff-shortage&municipality=27209"])(
    "%s: no stop of the focus is behind the sheet",
    async (path) => {
      // A page of its own, whose focus begins at its start, without the motion of folding. After a search the sheet has
      // a way back to it, too.
      const app = await openApp({ viewport: phone, path, context: { ...touch, reducedMotion: "reduce" } });
      const hidden: string[] = [];
      for (let press = 0; press < 20; press += 1) {
        await app.page.keyboard.press("Tab");
        const found = await app.page.evaluate(() => {
          let active = document.activeElement;
          const hosts: Element[] = [];
          while (active?.shadowRoot?.activeElement) {
            hosts.push(active);
            active = active.shadowRoot.activeElement;
          }
          const place = active?.getBoundingClientRect();
          const root = document.querySelector("atlas-app")?.shadowRoot;
          const sheets = [...(root?.querySelectorAll(".side > *") ?? [])].filter((side) => !hosts.includes(side));
          const behind = sheets
            .flatMap((side) => side.shadowRoot?.querySelector("aside") ?? [])
            .some((aside) => aside.checkVisibility() && (place?.bottom ?? 0) > aside.getBoundingClientRect().top + 1);
          return behind
            ? `${active?.localName} ${active?.getAttribute("aria-label") ?? active?.textContent.trim()}`
            : null;
        });
        if (found !== null) hidden.push(found);
      }
      expect(hidden).toEqual([]);
    },
  );

  test("map and legend stay usable: the map is high enough, the legend comes clear of the sheet", async () => {
    const app = await led();
    const map = await app.page.locator("atlas-map").boundingBox();
    expect(map?.height).toBeGreaterThanOrEqual(300);
    const last = app.legend.getByRole("listitem").last();
    await last.scrollIntoViewIfNeeded();
    await app.page.evaluate(() => document.scrollingElement?.scrollTo(0, document.scrollingElement.scrollHeight));
    const [bottom, sheet] = [await last.boundingBox(), await app.panel().boundingBox()];
    expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    const credits = await app.page.locator("atlas-credits").boundingBox();
    expect((credits?.y ?? 0) + (credits?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);

    // Paper has room for more names than this screen.
    const names = () => app.page.locator("atlas-map .names text").count();
    const onScreen = await names();
    await app.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await names()).toBeGreaterThan(onScreen);
    await app.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await names()).toBe(onScreen);
  });

  const twoMetrics = "?metric=office-internship&with=staff-shortage";

  describe.each([
    [390, 844, "?municipality=27209"],
    [390, 844, twoMetrics],
    [360, 640, ""],
    [844, 390, "?municipality=27209"],
    [768, 1024, "?municipality=27209"],
  ])("at %i × %i, %s", (width, height, path) => {
    test("headline, legend and the whole map are on the first screen, clear of the sheet", async () => {
      const app = await led(path, { width, height });
      const sheet = (await app.panel().boundingBox())?.y ?? 0;
      for (const part of [
        app.page.getByRole("heading", { level: 2 }).first(),
        app.entries.last(),
        app.legend.locator(".silence"),
        app.page.locator("atlas-map"),
      ]) {
        const box = await part.boundingBox();
        expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(sheet + 0.5);
      }
    });
  });

  test("a tap on the map selects, a tap on a metric chooses it", async () => {
    const app = await led();
    await app.option("27209").tap();
    await app.panel("守口市").waitFor();
    expect(app.query()).toBe("?municipality=27209");
    await app.page.locator("atlas-picker .fold").tap();
    await app.page.locator("atlas-picker label", { hasText: "就労支援部会" }).tap();
    await expect.poll(() => app.query()).toBe("?metric=employment-subcommittee&municipality=27209");
  });

  describe("no sideways scrolling", () => {
    test.each([390, 320])("at %i CSS pixels, in any state", async (width) => {
      const app = await led("?nonsense=1", { width, height: 700 });
      const overflow = () => app.page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await app.page.getByRole("button", { name: "閉じる" }).click();
      await app.option("27209").tap();
      await app.panel("守口市").getByRole("button", { name: "パネルを開く" }).tap();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await app.expectAccessible();
      await app.panel("守口市").getByRole("button", { name: "パネルを広げる" }).tap();
      await app.panel("守口市").getByRole("button", { name: "パネルをたたむ" }).tap();
      await app.find.fill("河内");
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });
});
