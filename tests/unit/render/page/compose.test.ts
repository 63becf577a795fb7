import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PictureOptions, defaultOptions, pageSizeIds, pageSizes } from "../../../../src/render/page/options.ts";
import type { ViewModel } from "../../../../src/derive/view-model.ts";
import type { State } from "../../../../src/state/state.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { elements, offPage, overlaps, parsed, placedTexts, textsOf } from "./support.ts";
import { composed, pageOf } from "../../../support/pages.ts";

const address = "https://atlas.example.lg.jp/?metric=office-internship&municipality=27209&focus=senshu-minami";

const kept = new Map<string, ViewModel>();

/** A picture of a view that is derived once: its map is drawn once a size, as in a preview. */
function pictureOf(change: Partial<State> = {}, options: Partial<PictureOptions> = {}) {
  const key = JSON.stringify(change);
  const view = kept.get(key) ?? viewOf(change);
  kept.set(key, view);
  return composed(atlas, view, { ...defaultOptions, ...options });
}

const views: readonly { readonly name: string; readonly state: Partial<State> }[] = [
  { name: "map", state: {} },
  { name: "focus and selection", state: { focus: "senshu-minami", municipality: "27213" } },
  { name: "second metric", state: { with: "employment-subcommittee", municipality: "27209" } },
  { name: "tiles", state: { shape: "tiles", values: ["held"] } },
  { name: "multiples", state: { view: "multiples" } },
  { name: "split", state: { view: "split", with: "employment-subcommittee", municipality: "27209" } },
  { name: "compare", state: { view: "compare", compare: ["suita", "osaka-shi", "senshu-kita", "senshu-naka"] } },
  { name: "topics", state: { view: "topics", topic: "staffing" } },
  { name: "table", state: { view: "table" } },
];

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const cases = views.flatMap(({ name, state }) => pageSizeIds.map((pageSize) => ({ name, state, pageSize })));

// A picture's tests one after the other: they look at the same one.
describe.each(cases)("a picture of $name at $pageSize", ({ state, pageSize }) => {
  const addressed = once(() => pictureOf(state, { pageSize, address }));
  const bare = once(() => pictureOf(state, { pageSize }));

  test("is legible, on its page, and nothing covers anything", () => {
    for (const picture of [addressed(), pictureOf(state, { pageSize, quotes: 3, address })]) {
      expect(offPage(picture)).toEqual([]);
      expect(overlaps(picture)).toEqual([]);
      const foot = Math.min(
        ...placedTexts(picture)
          .filter(({ groups }) => groups.includes("credits"))
          .map(({ top }) => top),
      );
      const others = placedTexts(picture).filter(({ groups }) => !groups.includes("credits"));
      expect(others.filter(({ bottom }) => bottom > foot)).toEqual([]);
      expect(others.filter(({ size }) => size < 10)).toEqual([]);
    }
  });

  test("says its source, its time, what its values are, and its address", () => {
    const text = textsOf(addressed().svg).join("");
    const { credits, provenance, asOf } = atlas.survey;
    for (const said of [credits.report, credits.boundaries, provenance, asOf, address]) {
      expect(text).toContain(said);
    }
    expect(textsOf(bare().svg).join("")).not.toContain("http");
  });

  test("is drawn without what a program may not know", () => {
    const { svg } = bare();
    expect(svg).not.toMatch(
      /url\(|<style|class=|style=|<pattern|<use|foreignObject|href|clip-path|paint-order|NaN|Infinity/u,
    );
    expect(svg).not.toMatch(/\d\.\d{3}/u);
    const root = parsed(svg).documentElement;
    const { width, height, designWidth, designHeight } = pageSizes[pageSize];
    expect(root.getAttribute("width")).toBe(`${width}`);
    expect(root.getAttribute("height")).toBe(`${height}`);
    expect(root.getAttribute("viewBox")).toBe(`0 0 ${designWidth} ${designHeight}`);
    expect(root.getAttribute("xml:lang")).toBe("ja");
    expect(Math.abs(width / height - designWidth / designHeight)).toBeLessThan(1e-9);
    const ids = Array.from(svg.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a picture", () => {
  test("has its words in its description, for readers who do not see it", () => {
    const { svg, description } = pictureOf();
    expect(elements(parsed(svg), "desc")[0]?.textContent).toBe(description);
    expect(elements(parsed(svg), "title")[0]?.textContent).toBe(viewOf().headline.join(""));
    expect(description.startsWith(`${viewOf().headline.join("")}。`)).toBe(true);
  });

  test("is on white or on nothing", () => {
    const first = (ground: PictureOptions["ground"]) => pictureOf({}, { ground }).parts[0];
    expect(first("white")).toEqual({ kind: "rect", x: 0, y: 0, width: 1920, height: 1080, fill: "#ffffff" });
    expect(first("transparent")).toMatchObject({ kind: "group", id: "credits" });
  });

  test("has a legend in type of one size on every page", () => {
    const sizes = (pageSize: PictureOptions["pageSize"], text: string) =>
      placedTexts(pictureOf({}, { pageSize }))
        .filter((placed) => placed.text === text)
        .map(({ size }) => size);
    for (const text of ["実施", "12", "市町村"]) {
      const [size] = sizes("1920x1080", text);
      expect(size, text).toBeGreaterThanOrEqual(text === "実施" ? 28 : 20);
      for (const pageSize of pageSizeIds)
        expect(sizes(pageSize, text)[0], `${text} ${pageSize}`).toBeCloseTo(size ?? 0);
    }
  });

  test("leaves out what was not asked for", () => {
    expect(textsOf(pictureOf({}, { counts: false }).svg)).not.toContain("12");
    expect(textsOf(pictureOf().svg)).toContain("12");
    const bare = textsOf(pictureOf({}, { legend: false, labels: false }).svg).join("");
    expect(bare).not.toContain("予定・協議中");
    expect(bare).not.toContain("守口市");
    const selected = { municipality: codeOf("守口市") };
    const named = (callout: boolean) =>
      textsOf(pictureOf(selected, { callout }).svg).filter((text) => text === "守口市");
    expect(named(true)).toHaveLength(2);
    expect(named(false)).toHaveLength(1);
  });

  test("exists of centres side by side where there are two", () => {
    const of = (compare: readonly string[]) => viewOf({ view: "compare", compare });
    const lacks = (view: ViewModel) => pageOf(view).lacks(view);
    expect(lacks(of(["suita", "osaka-shi"]))).toBeNull();
    expect(lacks(of(["suita"]))).toContain("2つ以上");
    expect(() => composed(atlas, of(["suita"]), defaultOptions)).toThrow(RangeError);
  });
});

test.each(["codebook", "report"] as const)("there is no picture of a document: %s", (view) => {
  expect(viewOf({ view }).traits.picture.kind).toBe("printed");
  expect(() => composed(atlas, viewOf({ view }), defaultOptions)).toThrow(RangeError);
});

describe("a title that somebody types", () => {
  const strange = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(..."庁舎実習、。（）「」ーぁAbc 0&<>\"'\u0000\uD800\t\n👪"),
      maxLength: 500,
      size: "max",
    }),
  );

  test("is kept within the page and the file well-formed, whatever it is", () => {
    fc.assert(
      fc.property(strange, strange, fc.constantFrom(...pageSizeIds), (title, subtitle, pageSize) => {
        const picture = pictureOf({ shape: "tiles" }, { title, subtitle, pageSize });
        expect(parsed(picture.svg).documentElement.nodeName).toBe("svg");
        expect(offPage(picture)).toEqual([]);
        expect(overlaps(picture)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("of 500 characters leaves a legible picture with its legend and its map", () => {
    const title = "庁舎実習の受け入れは、就労支援部会の有無と重なるか。".repeat(20).slice(0, 500);
    for (const pageSize of pageSizeIds) {
      const picture = pictureOf({}, { title, pageSize });
      expect(offPage(picture)).toEqual([]);
      expect(overlaps(picture)).toEqual([]);
      expect(textsOf(picture.svg)).toContain("予定・協議中");
      // The map is small then, and the names of small municipalities give way.
      expect(textsOf(picture.svg)).toContain("大阪市");
      expect(textsOf(picture.svg).join("").length).toBeGreaterThan(700);
      expect(textsOf(picture.svg).join("")).toContain(title.slice(0, 15));
    }
  });
});
