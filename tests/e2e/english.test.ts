import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAccessiblePage } from "../support/axe-page.ts";
import { unexplained } from "../support/incomplete.ts";
import { type OpenOptions, openPage } from "../support/page.ts";

const context = { locale: "en-GB" };

/** The English page with everything that comes after the first map. */
async function openEnglish({ path = "", ...options }: OpenOptions = {}): Promise<Page> {
  const { page } = await openPage({ path: `en/${path}`, context, ...options });
  await page.waitForFunction(() => customElements.get("atlas-panel") !== undefined, null, { timeout: 20_000 });
  await expect
    .poll(
      () =>
        page
          .getByText(/^Loading/u)
          .filter({ visible: true })
          .count(),
      { timeout: 20_000 },
    )
    .toBe(0);
  return page;
}

/** Runs in the page: Japanese texts and names outside `lang="ja"`, through every shadow root. */
function strayJapanese(): readonly string[] {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：・]/u;
  const named = ["title", "aria-label", "placeholder", "alt"];
  const found: string[] = [];
  const walk = (node: Node, lang: string): void => {
    if (node instanceof Text && lang !== "ja" && japanese.test(node.data)) found.push(node.data.trim());
    if (node instanceof Element) {
      if (["STYLE", "SCRIPT", "TEMPLATE"].includes(node.tagName)) return;
      const own = node.getAttribute("lang") ?? lang;
      for (const name of named) {
        const text = node.getAttribute(name) ?? "";
        if (own !== "ja" && japanese.test(text)) found.push(`${name}: ${text}`);
      }
      node.shadowRoot?.childNodes.forEach((child) => walk(child, own));
      node.childNodes.forEach((child) => walk(child, own));
      return;
    }
    node.childNodes.forEach((child) => walk(child, lang));
  };
  walk(document.documentElement, "");
  return found;
}

describe("the English page", () => {
  test("has Japanese only where it says so, in every view, without a fault that axe finds", async () => {
    const page = await openEnglish({ path: "?metric=employment-subcommittee&municipality=27209" });
    expect(await page.evaluate(strayJapanese)).toEqual([]);
    expect(unexplained(await expectAccessiblePage(page))).toEqual([]);
    expect(await page.title()).toContain("Employment subcommittee | Moriguchi");
    await expect.poll(() => page.locator("atlas-svg-map text", { hasText: "Sakai" }).count()).toBe(1);
    for (const view of ["Table", "Maps of all metrics", "By topic", "Codebook", "Report"]) {
      await page.keyboard.press("Escape");
      const choice = page.getByRole("button", { name: view, exact: true });
      if (!(await choice.isVisible())) {
        const group = /Table|Maps/u.test(view) ? "Compare" : "Read";
        await page.getByRole("button", { name: new RegExp(`^${group}`, "u") }).click();
      }
      await choice.click();
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await expect
        .poll(() =>
          page
            .getByText(/^Loading/u)
            .filter({ visible: true })
            .count(),
        )
        .toBe(0);
      expect(await page.evaluate(strayJapanese), view).toEqual([]);
    }
  });

  test("saves a picture whose words are English, and leads to the same view in Japanese", async () => {
    const page = await openEnglish({ path: "?metric=staff-shortage" });
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: "Picture", exact: true }).click();
    await page
      .getByText(/^7 of 18 centres are “Short now” of staff, 2 expect a shortage\. /u)
      .waitFor({ state: "attached" });
    const drawn = page.locator("atlas-picture-preview img");
    await expect.poll(() => drawn.getAttribute("src")).toMatch(/^(?:blob|data):/u);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "日本語" }).click();
    await page.getByText("今すでに不足").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    expect(new URL(page.url()).search).toBe("?metric=staff-shortage");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ja");
  });
});

describe("an address that asks for a language", () => {
  test("leads to its page with the rest of the address, and back", async () => {
    const { page } = await openPage({ path: "?lang=en&metric=staff-shortage", context, site: "nested" });
    await page.getByText("Short now").first().waitFor();
    expect(page.url()).toMatch(/\/some\/path\/en\/\?metric=staff-shortage$/u);
    await page.goto(`${page.url()}&lang=ja`);
    await page.getByText("今すでに不足").first().waitFor();
    expect(page.url()).toMatch(/\/some\/path\/\?metric=staff-shortage$/u);
  });

  test("asks nothing where the page is in it", async () => {
    const { page } = await openPage({ path: "?lang=ja&metric=staff-shortage" });
    await page.getByText("今すでに不足").first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe("?metric=staff-shortage");
    expect(await page.getByText("使えないため").count()).toBe(0);
  });
});
