import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { untilRenderer } from "../support/map-picture.ts";
import { openPage } from "../support/page.ts";
import { App, openApp } from "./app.ts";
import { goTo, openView, shownViews, untilShown, viewNamed } from "./views.ts";

/** Listens to what is asked for: names of files without folder, hash and ending, in order. */
function listener(): { readonly asked: string[]; readonly before: (page: Page) => Promise<void> } {
  const asked: string[] = [];
  return {
    asked,
    before: (page) => {
      page.on("request", (request) => {
        const file = /\/assets\/(.+)-[^/]{8}\.[a-z]+$/u.exec(new URL(request.url()).pathname);
        if (file?.[1] !== undefined) asked.push(file[1]);
      });
      return Promise.resolve();
    },
  };
}

/** What only the views with large maps have. */
const largeMaps = ["atlas-svg-map path[data-code]", "atlas-symbols [data-symbol]", "atlas-split atlas-map"];

const ownChunks = [...new Set(shownViews.flatMap(({ chunks }) => chunks))];

describe("the code of the views", () => {
  test("is not asked for by a page that shows the map, not even after its first map", async () => {
    const { asked, before } = listener();
    const app = await openApp({ before });
    await app.option("27209").click();
    await app.page.waitForLoadState("networkidle");
    // The listener hears: what the first map needs has been asked for.
    expect(asked).toContain("topology");
    expect(asked.filter((name) => ownChunks.includes(name))).toEqual([]);
  });

  test.each(shownViews)(
    "that $name needs is all that its address asks for, and WebGL only for a large map",
    async (view) => {
      const { asked, before } = listener();
      // Of the others, each is opened without WebGL elsewhere.
      const plain = !largeMaps.some((part) => part in view.parts);
      const app = await openView(view, { before, webgl: plain });
      expect(asked.filter((name) => ownChunks.includes(name)).sort()).toEqual([...view.chunks].sort());
      if (!plain) return;
      await app.page.waitForLoadState("networkidle");
      expect(asked).not.toContain("gl-map");
      expect(await app.page.locator("canvas").count()).toBe(0);
    },
  );

  test("comes when a view is first entered, once", async () => {
    const { asked, before } = listener();
    const app = await openApp({ before });
    for (const button of ["表", "地図", "表"]) await goTo(app, button);
    await untilShown(app, viewNamed("table"));
    expect(asked.filter((name) => name === "atlas-table")).toHaveLength(1);
  });

  test("that does not arrive is said, with a retry that brings the view", async () => {
    let blocked = true;
    const app = await openApp({
      tolerate: [/net::ERR_FAILED/u, /did not arrive/u, /Failed to fetch dynamically imported module/u],
      before: (page) =>
        page
          .route(/\/atlas-table-[^/]*\.js/u, (route) => (blocked ? route.abort() : route.continue()))
          .then(() => undefined),
    });
    await goTo(app, "表");
    const alert = app.page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("読み込めませんでした");
    // What stood there stays, and all that says which view that is says so.
    expect(await app.options.count()).toBe(43);
    expect(await app.page.locator("atlas-app").getAttribute("data-layout")).toBe("beside");
    expect(app.query()).toBe("?view=table");
    await app.expectAccessible();
    // To ask for it once more is to try again.
    await goTo(app, "表");
    await alert.getByRole("button", { name: "ページを開き直す" }).waitFor();
    blocked = false;
    await alert.getByRole("button", { name: "もう一度読み込む" }).click();
    await untilShown(app, viewNamed("table"));
    expect(await alert.count()).toBe(0);
  });

  test("that is no longer there, since a new version is, is said at once, and the page opens anew with what it shows", async () => {
    let newer = false;
    const app = await openApp({
      path: "?metric=staff-shortage&municipality=27209",
      tolerate: [/404/u, /did not arrive/u],
      before: async (page) => {
        await page.route(/\/atlas-table-[^/]*\.js/u, (route) =>
          newer ? route.continue() : route.fulfill({ status: 404 }),
        );
      },
    });
    await goTo(app, "表");
    const alert = app.page.getByRole("alert");
    await alert.filter({ hasText: "新しい版" }).waitFor();
    // To ask once more can't bring it.
    expect(await alert.getByRole("button").allInnerTexts()).toEqual(["新しい版に更新"]);
    const query = app.query();
    expect(query).toBe("?view=table&metric=staff-shortage&municipality=27209");
    // With the page come the addresses of the new version's code.
    newer = true;
    const reloaded = app.page.waitForEvent("load");
    await alert.getByRole("button", { name: "新しい版に更新" }).click();
    await reloaded;
    await untilShown(app, viewNamed("table"));
    expect(app.query()).toBe(query);
  });
});

describe("MapLibre", () => {
  test("draws the map that is entered from another view, with the second metric's symbols over it", async () => {
    const { page } = await openPage({
      webgl: true,
      path: "?view=table&with=staff-shortage",
      viewport: { width: 1120, height: 700 },
    });
    const app = new App(page);
    await untilShown(app, viewNamed("table"));
    await goTo(app, "地図");
    await untilRenderer(page, "gl");
    await expect.poll(() => page.locator("atlas-symbols [data-symbol]:visible").count()).toBe(43);
  });
});
