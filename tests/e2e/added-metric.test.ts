import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { readAtlas } from "../../src/ingest/read-atlas.ts";
import type { OpenAtlas } from "../../src/ingest/open-data/open-atlas.ts";
import { valueFills } from "../../src/theme/palette.ts";
import { buildSite } from "../support/build-site.ts";
import { added, addedFile, addedMetric } from "../support/added-metric.ts";
import { openPage } from "../support/page.ts";
import { copyProject } from "../support/project-copy.ts";
import { serve } from "../support/server.ts";
import { views } from "../../src/views/registry.ts";

test("a metric, added as one file, is in picker, legend, map, panel and open data", { timeout: 120_000 }, async () => {
  const copy = copyProject();
  copy.write(`${addedFile}.yaml`, stringify(addedMetric(readAtlas(copy.root, views))));
  const { status, stderr, outDir } = await buildSite(copy.root);
  expect(status, stderr).toBe(0);
  const server = await serve({ "/": outDir });
  onTestFinished(server.close);

  const { page } = await openPage({ address: `${server.origin}/`, webgl: false });
  const radios = page.getByRole("radiogroup", { name: "指標" }).getByRole("radio");
  await radios.first().waitFor();
  expect(await radios.count()).toBe(9);
  await radios.last().check({ force: true });
  expect(new URL(page.url()).searchParams.get("metric")).toBe(added.id);
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

  const atlas = (await (await page.request.get(`${server.origin}/data/atlas.json`)).json()) as OpenAtlas;
  expect(atlas.metrics.at(-1)?.id).toBe(added.id);
  const csv = await (await page.request.get(`${server.origin}/data/codings.csv`)).text();
  expect(csv.split("\r\n").filter((row) => row.startsWith(`${added.id},`))).toHaveLength(43);
});
