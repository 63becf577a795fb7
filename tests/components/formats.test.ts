import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FileFormat } from "../../src/export/format.ts";
import { png } from "../../src/export/formats/png/format.ts";
import { formats } from "../../src/export/registry.ts";
import { defaultOptions } from "../../src/render/page/options.ts";
import { button, open, radio, savedFiles } from "./picture-support.ts";
import { atlas, viewOf, within } from "./support.ts";
import { composed } from "../support/pages.ts";

afterEach(() => vi.restoreAllMocks());

/** A picture as a page of its own: on A4 alone, and never without ground. */
const htm = {
  id: "htm",
  from: "picture",
  to: "file",
  ending: "htm",
  type: "text/html",
  offers: { pageSizes: ["a4-landscape", "a4-portrait"], grounds: ["white"] },
  words: { label: "HTML", hint: "ブラウザーで開くページ", press: "ページを保存", entry: null },
  write: ({ picture, title }) =>
    Promise.resolve({ content: `<!doctype html><title>${title}</title>${picture.svg}`, name: picture.name }),
  failed: () => "HTMLを作れませんでした。",
  instead: png,
} as const satisfies FileFormat<"picture">;

test("one more format is offered with what it offers, and saved as what it says", async () => {
  const files = savedFiles();
  const { element, shown } = await open({}, atlas, [...formats, htm]);
  await userEvent.click(radio("透明"));
  await userEvent.click(radio("HTML"));
  await expect.element(page.getByText("ブラウザーで開くページ")).toBeVisible();
  const offered = within(within(element, "atlas-picture-choices")[0] as Element, "[name=pageSize], [name=ground]");
  expect(offered.map((input) => (input as HTMLInputElement).value)).toEqual(["a4-landscape", "a4-portrait", "white"]);
  expect(offered.map((input) => (input as HTMLInputElement).checked)).toEqual([true, false, true]);
  await expect.element(page.getByText("ファイル名：庁舎実習_大阪府_H24_A4横.htm")).toBeVisible();

  await userEvent.click(button("ページを保存"));
  await expect.poll(() => [...files.keys()]).toEqual(["庁舎実習_大阪府_H24_A4横.htm"]);
  const [file] = files.values();
  expect(file?.type).toBe("text/html");
  const { svg } = composed(atlas, viewOf(), { ...defaultOptions, pageSize: "a4-landscape" });
  expect(await shown()).toBe(svg);
  const read = new DOMParser().parseFromString((await file?.text()) ?? "", "text/html");
  expect(read.title).toBe(viewOf().headline.join(""));
  expect(read.querySelectorAll("[id^=map-]").length).toBeGreaterThanOrEqual(atlas.municipalities.length);
});

test("one that fails says so in its own words, and names its own way out", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const files = savedFiles();
  const broken = { ...htm, write: () => Promise.reject(new Error("no page")) };
  await open({}, atlas, [...formats, broken]);
  await userEvent.click(radio("HTML"));
  await userEvent.click(button("ページを保存"));
  await expect.element(page.getByRole("alert")).toHaveTextContent("HTMLを作れませんでした。");
  expect(console.error).toHaveBeenCalledWith("no htm", expect.any(Error));
  await userEvent.click(button("代わりにPNGで保存"));
  await expect.poll(() => [...files.values()].map(({ type }) => type)).toEqual(["image/png"]);
});
