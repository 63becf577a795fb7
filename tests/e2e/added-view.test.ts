import { expect, onTestFinished, test } from "vitest";
import { buildSite } from "../support/build-site.ts";
import { addView, addedView } from "../support/added-view.ts";
import { openPage } from "../support/page.ts";
import { currentView, goTo } from "./views.ts";
import { copyProject } from "../support/project-copy.ts";
import { serve } from "../support/server.ts";
import { takeExport } from "../support/take-export.ts";
import { views } from "../../src/views/registry.ts";

test(
  "a view, added as one folder and its name in the registry, is in navigation, address and export",
  { timeout: 120_000 },
  async () => {
    const copy = copyProject();
    addView(copy);
    const { status, stderr, outDir } = await buildSite(copy.root);
    expect(status, stderr).toBe(0);
    const server = await serve({ "/": outDir });
    onTestFinished(server.close);

    const { page } = await openPage({ address: `${server.origin}/`, webgl: false });
    const buttons = page.locator("atlas-views [aria-current]");
    await buttons.first().waitFor({ state: "attached" });
    const labels = await buttons.evaluateAll((all) =>
      all.map((button) => button.getAttribute("aria-label") ?? button.textContent.trim()),
    );
    expect(labels).toHaveLength(views.length + 1);
    expect(new Set(labels)).toEqual(new Set([...views.map(({ label }) => label), addedView.label]));

    await goTo({ page }, addedView.label);
    await page.locator("atlas-example-view p").getByText("予定・協議中").waitFor();
    expect(new URL(page.url()).searchParams.get("view")).toBe(addedView.id);
    expect(await currentView({ page })).toBe(addedView.label);

    await page.reload();
    await page.locator("atlas-example-view p").waitFor();
    expect(await page.locator("atlas-notice").count()).toBe(0);

    await takeExport(page, "画像");
    const dialog = page.locator("atlas-export-dialog");
    await dialog.getByText(`${addedView.title}_H24_1920x1080.png`).waitFor();
    const image = dialog.getByRole("img");
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1920);
    expect(await image.getAttribute("alt")).toContain("予定・協議中");
  },
);
