import { expect, test } from "vitest";
import { openPage } from "../support/page.ts";

test("the focus survives MapLibre's takeover, and Enter still selects", async () => {
  const { page } = await openPage({ webgl: true, path: "/" });
  const option = page.getByRole("option", { name: /^八尾市/ });
  await option.focus();
  expect(await page.locator("atlas-app").getAttribute("data-renderer")).toBe("svg");
  await page.locator("atlas-app[data-renderer=gl]").waitFor({ timeout: 50_000 });
  await expect
    .poll(() => option.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
    .toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("municipality")).toBe("27212");
});
