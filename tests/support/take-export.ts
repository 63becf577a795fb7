import type { Page } from "playwright-core";

/** The button through which what is shown leaves the page. */
export const exportButton = "書き出す";

/** Takes an entry of that button's menu. */
export async function takeExport(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: exportButton }).click();
  await page.getByRole("menuitem", { name: label, exact: true }).click();
}
