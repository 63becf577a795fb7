import { expect, test } from "vitest";
import { openPage } from "../support/page.ts";

test.fails("a page that reports an error fails its test", async () => {
  const { page } = await openPage({ webgl: false });
  await page.evaluate(() => console.error("on purpose"));
});

test("errors and requests elsewhere are collected, and may be tolerated by name", async () => {
  const { page, problems } = await openPage({
    webgl: false,
    tolerate: [/on purpose/, /elsewhere\.example/, /net::ERR/],
  });
  await page.evaluate(() => {
    console.error("on purpose");
    setTimeout(() => {
      throw new Error("thrown on purpose");
    });
    new Image().src = "https://elsewhere.example/picture.png";
  });
  await expect.poll(() => problems.join("\n"), { timeout: 30_000 }).toMatch(/uncaught: Error: thrown on purpose/);
  expect(problems.join("\n")).toMatch(/console: on purpose/);
  expect(problems.join("\n")).toMatch(/elsewhere\.example/);
});
