import { expect, test } from "vitest";
import { type OpenOptions, openPage } from "../support/page.ts";
import { App, openApp } from "./app.ts";

/** The app where there need be no large map. */
async function openAny(options: OpenOptions): Promise<App> {
  const { page } = await openPage({ webgl: false, ...options });
  await page.waitForFunction(() => customElements.get("atlas-address-notice") !== undefined);
  return new App(page);
}

test("what is unknown in the address is named once, and gone when it has been read", async () => {
  const app = await openApp({ path: "?metric=nonsense&colour=red&municipality=99999&values=active" });
  const notice = app.page.getByRole("status").filter({ hasText: "アドレス" });
  const text = (await notice.textContent()) ?? "";
  for (const part of ["「colour」", "「metric=nonsense」", "「municipality=99999」", "「values=active」"]) {
    expect(text.split(part), part).toHaveLength(2);
  }
  expect(app.query()).toBe("");
  expect(await app.panel("大阪府").isVisible()).toBe(true);
  expect(await app.metric("庁舎実習").isChecked()).toBe(true);
  await app.expectAccessible();

  await notice.getByRole("button", { name: "閉じる" }).click();
  expect(await notice.count()).toBe(0);
  await app.page.reload();
  await app.ready();
  expect(await notice.count()).toBe(0);
});

test("the known part of an address is kept beside the unknown", async () => {
  const app = await openApp({ path: "?municipality=27209&metric=nonsense" });
  expect(await app.panel("守口市").isVisible()).toBe(true);
  expect(app.query()).toBe("?municipality=27209");
});

test("long junk and markup in the address are shown as text, and break no layout", async () => {
  const markup = encodeURIComponent(`<img src=x onerror="document.title='broken'">`);
  const many = Array.from({ length: 40 }, (_, index) => `p${index}=${"x".repeat(50)}`).join("&");
  const app = await openApp({ path: `?${markup}=1&${"long".repeat(200)}=1&${many}` });
  const notice = app.page.getByRole("status").filter({ hasText: "アドレス" });
  expect(await notice.textContent()).toContain("<img src=x");
  expect(await notice.locator("img").count()).toBe(0);
  expect(await app.page.title()).not.toBe("broken");
  const [box, main] = [await notice.boundingBox(), await app.page.getByRole("main").boundingBox()];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((main?.x ?? 0) + (main?.width ?? 0));
  expect(box?.height).toBeLessThan(300);
});

test.each(["?metric=%", "?%E0%A4%A", "?&&==&", "?municipality[]=27209", "?focus=__proto__&metric=constructor"])(
  "the address %s breaks nothing",
  async (path) => {
    const app = await openApp({ path });
    expect(await app.panel("大阪府").isVisible()).toBe(true);
  },
);

test("an address that a chat program damaged is understood, and written as it is meant", async () => {
  const path = "?view=Table&amp;metric=staff-shortage&amp;municipality=272094）。";
  const app = await openAny({ path: `${path}&fbclid=IwAR0&utm_source=line` });
  expect(app.query()).toBe("?view=table&metric=staff-shortage&municipality=27209");
  expect(await app.page.getByText("アドレスのうち").count()).toBe(0);
});

test.each(["present=1", "embed=1", "handout=1"])(
  "who follows a link is counted without a word in front of %s",
  async (mode) => {
    const app = await openAny({ path: `?metric=staff-shortage&${mode}&gclid=x&_ga=2.1&ref=news` });
    expect(app.query()).toBe(`?metric=staff-shortage&${mode}`);
    expect(await app.page.getByText("アドレスのうち").count()).toBe(0);
  },
);

test("a place that the report does not have is named, and gone from the address", async () => {
  const app = await openAny({ path: "?view=report#centre-kyoto" });
  await app.page.getByText("アドレスのうち「#centre-kyoto」").waitFor();
  expect(new URL(app.page.url()).hash).toBe("");
  await app.page.evaluate(() => (location.hash = "#centre-suita）"));
  await expect.poll(() => new URL(app.page.url()).hash).toBe("#centre-suita");
  await expect.poll(() => app.page.getByText("アドレスのうち").count()).toBe(0);
  await expect.poll(() => app.focused()).toContain("すいた");
});
