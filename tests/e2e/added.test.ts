import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { readAtlas } from "../../src/ingest/read-atlas.ts";
import type { OpenAtlas } from "../../src/ingest/open-data/open-atlas.ts";
import { valueFills } from "../../src/theme/palette.ts";
import { views } from "../../src/views/registry.ts";
import { added, addedFile, addedMetric } from "../support/added-metric.ts";
import { addView, addedView } from "../support/added-view.ts";
import { buildSite } from "../support/build-site.ts";
import { openPage } from "../support/page.ts";
import { copyProject } from "../support/project-copy.ts";
import { serve } from "../support/server.ts";
import { takeExport } from "../support/take-export.ts";
import { currentView, goTo } from "./views.ts";

// One build has both, since a build takes seconds.
test(
  "a metric, added as one file, is in picker, legend, map, panel and open data; a view, added as one folder and its name in the registry, is in navigation, address and export",
  { timeout: 120_000 },
  async () => {
    const copy = copyProject();
    copy.write(`${addedFile}.yaml`, stringify(addedMetric(readAtlas(copy.root, views))));
    addView(copy);
    const { status, stderr, outDir } = await buildSite(copy.root);
    expect(status, stderr).toBe(0);
    const { origin, close } = await serve({ "/": outDir });
    onTestFinished(close);
    await expectMetric(origin);
    await expectView(origin);
  },
);

/** Fails unless a site has the metric wherever metrics are. */
async function expectMetric(origin: string): Promise<void> {
  const { page } = await openPage({ address: `${origin}/`, webgl: false });
  // The application's own: those of the first page may go while one of them is pressed.
  const radios = page.locator("atlas-picker").getByRole("radio");
  await radios.first().waitFor();
  expect(await radios.count()).toBe(9);
  await radios.last().check({ force: true });
  await expect.poll(() => new URL(page.url()).searchParams.get("metric")).toBe(added.id);
  expect(await page.getByText(added.question).count()).toBeGreaterThan(0);

  const legend = page.getByRole("region", { name: "凡例" });
  for (const { label, short } of added.values) {
    await legend.locator(".entry").filter({ hasText: short }).waitFor();
    expect(
      await legend
        .locator(".detail")
        .filter({ hasText: `${label}：` })
        .count(),
      label,
    ).toBe(1);
  }
  expect(await legend.locator(".entry").count()).toBe(5);

  const option = page.getByRole("option", { name: /^守口市/ });
  expect(await option.getAttribute("aria-label")).toContain("職場訪問：よく訪ねる");
  const fill = (code: string) => page.locator(`[fill]:has(> path[data-code="${code}"])`).first().getAttribute("fill");
  expect(await fill("27209")).toBe(valueFills[added.kind][0]);
  expect(await fill("27218")).toBe(valueFills[added.kind][1]);
  expect(await fill("27217")).toBe(valueFills[added.kind][2]);

  await option.press("Enter");
  const panel = page.getByRole("complementary", { name: "守口市" });
  await panel.getByText("よく訪ねる").filter({ visible: true }).first().waitFor();
  await panel.locator("mark").first().waitFor();

  const atlas = (await (await page.request.get(`${origin}/data/atlas.json`)).json()) as OpenAtlas;
  expect(atlas.metrics.at(-1)?.id).toBe(added.id);
  const csv = await (await page.request.get(`${origin}/data/codings.csv`)).text();
  expect(csv.split("\r\n").filter((row) => row.startsWith(`${added.id},`))).toHaveLength(43);
}

/** Fails unless a site has the view wherever views are. */
async function expectView(origin: string): Promise<void> {
  const { page } = await openPage({ address: `${origin}/`, webgl: false });
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
}
