import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { type DrawPng, writeSlides } from "../../../../src/export/slides/pptx.ts";
import { type SceneSlide, sceneSlide } from "../../../../src/export/slides/scene-slide.ts";
import { slideLayout } from "../../../../src/export/slides/slide-layout.ts";
import { slideSize } from "../../../../src/export/slides/slide-page.ts";
import type { SetSlide, SlidePart } from "../../../../src/export/slides/slide-part.ts";
import { slideOf } from "../../../../src/export/slides/slide.ts";
import { decode } from "../../../../src/state/address/address.ts";
import { type Scene, sceneLimits } from "../../../../src/state/scene.ts";
import { definitionOf } from "../../../../src/views/registry.ts";
import { unzipSlides } from "../../../support/pptx.ts";
import { atlas, viewOf, vocabulary } from "../../../support/real-atlas.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";

const public_ = "https://www.example.jp/shupotsu-atlas/?";
const sources = {
  vocabulary,
  atlasOf: (query: string) => Promise.resolve(query === "" ? atlas : atlasOf(query)),
  pictureOf: (view: string) => definitionOf(view).picture,
};
const scene = (address: string, words: Partial<Scene> = {}): Scene => ({
  id: "a",
  title: "わたしの題",
  caption: "一つ目の文。\n2つ目の文。",
  address,
  ...words,
});
const made = (address: string, words: Partial<Scene> = {}): Promise<SceneSlide> =>
  sceneSlide(scene(address, words), sources, () => `${public_}${address}`);
const wordsOf = (parts: readonly SlidePart[], of: (part: SlidePart & { kind: "text" }) => boolean = () => true) =>
  parts.flatMap((part) =>
    part.kind === "text" && of(part) ? part.paragraphs.map((runs) => runs.map(({ text }) => text).join("")) : [],
  );
const titleOf = ({ parts }: SetSlide) => wordsOf(parts, ({ title }) => title).join("");

/** Everything stays on the slide, and nothing lies over another thing. */
function expectInPlace({ parts, figure }: SetSlide, name: string): void {
  const boxes = [...parts.map(({ box }) => box), ...(figure ? [figure.box] : [])];
  for (const [index, box] of boxes.entries()) {
    expect(box.x, name).toBeGreaterThanOrEqual(0);
    expect(box.y, name).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, name).toBeLessThanOrEqual(slideSize.width);
    expect(box.y + box.height, name).toBeLessThanOrEqual(slideSize.height);
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
      const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
      expect(Math.min(across, down), name).toBeLessThan(1);
    }
  }
}

describe("the slide of a scene", () => {
  test("of a map is the metric's under the scene's words, with what was framed, and speaks its caption first", async () => {
    const address = "metric=staff-shortage&at=135.5,34.7,11";
    const { slide, lack } = await made(address);
    const view = viewOf(decode(address, vocabulary).state);
    const own = slideOf(atlas, view, `${public_}${address}`);
    expect(lack).toBeNull();
    expect(titleOf(slide)).toBe("わたしの題");
    const words = wordsOf(slide.parts);
    for (const line of ["一つ目の文。", "2つ目の文。", view.metric.label]) expect(words).toContain(line);
    expect(words.join("")).toContain(view.headline.join(""));
    expect(words.join("")).toContain(view.caption.silence);
    expect(words.join("")).toContain(own.credits[0]);
    expect(slide.figure?.svg).toBe(own.map);
    expect(slide.figure?.svg).not.toBe(slideOf(atlas, viewOf({ metric: "staff-shortage" }), null).map);
    expect(slide.notes).toEqual(["一つ目の文。", "2つ目の文。", "", ...own.notes]);
    expectInPlace(slide, address);
  });

  test("without words of its own is the metric's", async () => {
    const { slide } = await made("metric=staff-shortage", { title: " ", caption: "" });
    const own = slideOf(atlas, viewOf({ metric: "staff-shortage" }), `${public_}metric=staff-shortage`);
    expect(slide.parts).toEqual(slideLayout(own));
    expect(slide.notes).toEqual(own.notes);
    expect(titleOf((await made("view=topics", { title: "" })).slide)).toBe(definitionOf("topics").label);
  });

  test.each([
    ["view=multiples", 0],
    ["view=split&metric=staff-shortage&with=office-internship", 2],
    ["view=compare&compare=suita,osaka-shi", 0],
    ["view=topics", 0],
    ["view=table&metric=staff-shortage", 0],
  ])("of %s is its picture below the words, with source, date and silence", async (address, metrics) => {
    const { slide, lack } = await made(address);
    expect(lack).toBeNull();
    expect(titleOf(slide)).toBe("わたしの題");
    expect(wordsOf(slide.parts)).toEqual(["わたしの題", "一つ目の文。", "2つ目の文。"]);
    const { svg = "", box, description = "" } = slide.figure ?? {};
    // What nothing is said on has a heading of its own in the report, or none.
    for (const fact of [/平成24年（2012年）8月/u, /出典/u, /記載なし|項目/u])
      expect(fact.test(svg), `${fact}`).toBe(true);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9);
    expect(box?.height).toBeGreaterThan(slideSize.height * 0.75);
    expect(slide.notes.slice(0, 4)).toEqual(["一つ目の文。", "2つ目の文。", "", description]);
    expect(slide.notes.filter((line) => line.startsWith("報告書の記述"))).toHaveLength(metrics);
    expect(slide.notes.at(-1)).toContain("平成24年（2012年）8月ヒアリング時点");
    expectInPlace(slide, address);
  });

  test.each(["codebook", "report", "guide"])(
    "of %s, which is only printed, has words and where it opens",
    async (view) => {
      const address = `view=${view}`;
      const { slide, lack } = await made(address);
      expect([slide.figure, lack, titleOf(slide)]).toEqual([null, null, "わたしの題"]);
      const words = wordsOf(slide.parts).join("");
      expect(words).toContain("画像ではなく印刷（Ctrl+P）でお使いください。");
      expect(words).toContain(`同じ表示を開く：${public_}${address}`);
      expect(words).toContain("平成24年（2012年）8月ヒアリング時点");
      expect(slide.notes[0]).toBe("一つ目の文。");
      expectInPlace(slide, address);
    },
  );

  test("of a search has what that counts", async () => {
    const { slide, lack } = await made(`metric=search&q=${encodeURIComponent("連携")}`);
    expect(lack).toBeNull();
    expect(wordsOf(slide.parts).join("")).toContain("「連携」");
    expect(slide.figure?.name).toBe("地図");
  });

  test.each([
    [`metric=search&q=${encodeURIComponent("-連携")}`, "この検索では件数を数えられないため、図にできません。"],
    ["view=compare", "センター"],
  ])("of %s, which can't be drawn, says so and keeps its words", async (address, why) => {
    const { slide, lack } = await made(address);
    expect(slide.figure).toBeNull();
    expect(lack).toContain(why);
    expect(wordsOf(slide.parts).join("")).toContain(lack ?? "-");
    expect(titleOf(slide)).toBe("わたしの題");
    expectInPlace(slide, address);
  });

  test("that the data no longer have in part is told", async () => {
    const { slide, lack } = await made("metric=staff-shortage&focus=atlantis&municipality=99999");
    expect(lack).toContain("「municipality」「focus」");
    expect(slide.figure?.name).toBe("地図");
  });

  test("keeps the longest words over a figure, and alone", async () => {
    const words = { title: "題".repeat(sceneLimits.title), caption: "説明".repeat(sceneLimits.caption / 2) };
    for (const address of ["view=table", "view=codebook"]) {
      const { slide } = await made(address, words);
      expect(wordsOf(slide.parts)).toContain(words.caption);
      expectInPlace(slide, address);
      expect(slide.figure?.box.height ?? 999).toBeGreaterThan(slideSize.height * 0.65);
    }
  });

  test("keeps a caption of 200 characters beside any legends; a longer one may be left to the notes, and that is told", async () => {
    const usual = { title: "題".repeat(20), caption: "説明".repeat(100) };
    const longest = { title: "題".repeat(sceneLimits.title), caption: "説明".repeat(sceneLimits.caption / 2) };
    const left: (string | null)[] = [];
    for (const [index, { id }] of atlas.metrics.entries()) {
      for (const second of ["", `&with=${atlas.metrics[(index + 1) % atlas.metrics.length]?.id}`]) {
        const address = `metric=${id}${second}`;
        const { slide, lack } = await made(address, usual);
        expect(lack, address).toBeNull();
        expect(wordsOf(slide.parts), address).toContain(usual.caption);
        expectInPlace(slide, address);
        const crowded = await made(address, longest);
        expect(titleOf(crowded.slide)).toBe(longest.title);
        expect(crowded.slide.notes[0]).toBe(longest.caption);
        expectInPlace(crowded.slide, address);
        if (!wordsOf(crowded.slide.parts).includes(longest.caption)) left.push(crowded.lack);
      }
    }
    expect(new Set(left)).toEqual(new Set(["説明が長いため、スライドには載せず、ノートに入れました。"]));
  });
});

test("a file of scenes holds together, whatever was typed, and has a slide each", async () => {
  const drawPng: DrawPng = (_, width, height) => Promise.resolve(new TextEncoder().encode(`${width}x${height}`));
  const typed = "題\b<&\"'>\u001b\ufffe\ud83c";
  const scenes = [
    scene("metric=staff-shortage", { title: typed, caption: typed }),
    scene("view=table", { title: typed, caption: `${typed}\n${typed}` }),
    scene("view=codebook", { title: typed, caption: typed }),
  ];
  const bytes = await writeSlides(
    scenes.map((one) => async () => (await sceneSlide(one, sources, () => null)).slide),
    { title: "場面", subject: atlas.survey.subject, drawPng },
  );
  const { faults, slides } = await unzipSlides(bytes);
  expect(faults).toEqual([]);
  // A title stands where its master has it: over a figure, not in it.
  const layouts = await Promise.all(
    [1, 2, 3].map(async (number) => {
      const zip = await JSZip.loadAsync(bytes);
      const xml = await zip.file(`ppt/slides/slide${number}.xml`)?.async("string");
      return /<p:ph[^>]*type="title".*?<a:off x="\d+" y="(\d+)"/su.exec(xml ?? "")?.[1];
    }),
  );
  expect(layouts.map((y) => Number(y) / 12700)).toEqual([46, 18, 18]);
  expect(slides.map(({ title }) => title)).toEqual(scenes.map(() => `題<&"'>`));
  expect(slides.map(({ notes }) => notes[0])).toEqual(scenes.map(() => `題<&"'>`));
  expect(slides.map(({ pictures }) => pictures.some(({ name }) => name === "図"))).toEqual([false, true, false]);
});
