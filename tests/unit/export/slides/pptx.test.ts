import JSZip from "jszip";
import { describe, expect, test, vi } from "vitest";
import { finishedPackage } from "../../../../src/export/slides/pptx-package.ts";
import { type DrawPng, type SlidesOptions, writeSlides as writeSet } from "../../../../src/export/slides/pptx.ts";
import { setMapSlide } from "../../../../src/export/slides/set-slide.ts";
import { type Slide, slideOf } from "../../../../src/export/slides/slide.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";
import { unzipSlides } from "../../../support/pptx.ts";

/** Writes slides of maps. */
const writeSlides = (of: readonly (() => Slide)[], options: SlidesOptions) =>
  writeSet(
    of.map((slide) => () => setMapSlide(slide())),
    options,
  );

/** Stands for a PNG: the size that was asked for. */
const drawPng: DrawPng = (_, width, height) => Promise.resolve(new TextEncoder().encode(`${width}x${height}`));

const states = [
  { metric: "office-internship", municipality: codeOf("守口市") },
  { metric: "employment-subcommittee", with: "staff-shortage" },
  { metric: "job-info-route", focus: "osaka-shi" },
];
const slides = states.map((state) => () => slideOf(atlas, viewOf(state), "https://www.example.jp/atlas/?a=1&b=<2>"));
const settings = { title: "庁舎実習ほか <&\"'>", subject: atlas.survey.subject, drawPng };

describe("a PowerPoint file", () => {
  test("holds together: every part is XML and has a type, every relationship leads somewhere", async () => {
    const { faults, paths } = await unzipSlides(await writeSlides(slides, settings));
    expect(faults).toEqual([]);
    expect(paths[0]).toBe("[Content_Types].xml");
  });

  test("has the slides in their order, with title, legend and credits as text", async () => {
    const file = await unzipSlides(await writeSlides(slides, settings));
    expect(file.slides.map(({ title }) => title)).toEqual(states.map((state) => viewOf(state).headline.join("")));
    for (const [index, { paragraphs }] of file.slides.entries()) {
      const text = paragraphs.join("");
      const view = viewOf(states[index]);
      for (const { short, label, lead } of view.classes) {
        const parts = label.replaceAll("）", "").split("（");
        for (const words of [short, ...parts, `${lead.count}${lead.unit}`]) expect(text).toContain(words);
      }
      expect(text).toContain(view.metric.label);
      expect(text).toContain(view.metric.question);
      expect(text).toContain("平成24年（2012年）8月ヒアリング時点");
      expect(text).toContain("二度独立に読んで");
      expect(text).toContain("https://www.example.jp/atlas/?a=1&b=<2>");
    }
  });

  test("shows each map as SVG with a PNG beside it, told in words", async () => {
    const file = await unzipSlides(await writeSlides(slides, settings));
    for (const [index, { pictures }] of file.slides.entries()) {
      const slide = slides[index]?.();
      const map = pictures.find(({ name }) => name === "地図");
      expect(map?.svg).toBe(slide?.map);
      expect(map?.description).toBe(slide?.description);
      expect(new TextDecoder().decode(map?.png)).toMatch(index === 1 ? /^696x984$/u : /^816x984$/u);
      // What has a texture is a picture too, and no picture is without words.
      expect(pictures.length).toBeGreaterThanOrEqual(3);
      for (const { description, svg } of pictures) {
        expect(description).not.toBe("");
        expect(svg).toMatch(/^<svg /u);
      }
    }
  });

  test("leaves the speaker the passages, a paragraph each", async () => {
    const file = await unzipSlides(await writeSlides(slides, settings));
    expect(file.slides.map(({ notes }) => notes)).toEqual(slides.map((slide) => slide().notes));
    expect(file.slides[0]?.notes).toContain(
      "「3年連続、守口、門真両市で、庁舎実習を受けてくれている」（ネットワーク構築等について／市町村（自立支援協議会）との連携）",
    );
  });

  test("draws a swatch once, however many slides have it", async () => {
    const counted = vi.fn(drawPng);
    await writeSlides(slides, { ...settings, drawPng: counted });
    const drawn = counted.mock.calls.map(([svg]) => svg);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("tells how far it is, slide by slide", async () => {
    const shares: number[] = [];
    await writeSlides(slides, { ...settings, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test("is not made where the user has stopped it, or a picture could not be drawn", async () => {
    const controller = new AbortController();
    const stopping: DrawPng = (...request) => {
      controller.abort();
      return drawPng(...request);
    };
    const stopped = writeSlides(slides, { ...settings, drawPng: stopping, signal: controller.signal });
    await expect(stopped).rejects.toThrow(/abort/iu);
    const failing = writeSlides(slides, { ...settings, drawPng: () => Promise.reject(new Error("no canvas")) });
    await expect(failing).rejects.toThrow("no canvas");
  });
});

describe("a search for what XML forbids", () => {
  const query = "就労\b支\0援\ufffe\uffff\u001b\ud83c<&\"'>\n\u0085次";

  test("makes a file that holds together all the same, and says the rest of it", async () => {
    for (const state of [{ metric: "search" }, { metric: "office-internship", with: "search" }]) {
      const of = atlasOf(query);
      const view = viewOf({ ...state, query }, of);
      const file = await unzipSlides(await writeSlides([() => slideOf(of, view, null)], { ...settings, title: query }));
      expect(file.faults).toEqual([]);
      expect(file.slides[0]?.title.replaceAll(/\s/gu, "")).toContain(`就労支援<&"'>`);
      expect(file.slides[0]?.pictures.find(({ name }) => name === "地図")?.description).toContain("就労支援<&");
      expect(file.slides[0]?.notes.join("")).toContain("就労支援<&");
    }
  });

  test("leaves the same words in the file's own properties", async () => {
    const zip = await JSZip.loadAsync(await writeSlides(slides.slice(0, 1), { ...settings, title: query }));
    expect(await zip.file("docProps/core.xml")?.async("string")).toContain(
      "<dc:title>就労支援&lt;&amp;&quot;&apos;&gt; 次</dc:title>",
    );
  });
});

test("a file that has not the pictures it is to get is refused", async () => {
  const file = await writeSlides(slides.slice(0, 1), settings);
  // Its pictures are in their places already.
  const again = finishedPackage(file, [{ pictures: [{ svg: "<svg/>", png: new Uint8Array() }], notes: [] }]);
  await expect(again).rejects.toThrow("slide 1: expected 1 pictures, found 0");
});
