import { describe, expect, test } from "vitest";
import type { SlideWords } from "../../../../src/export/slides/slide.ts";
import { slideOf, slideViews, slidesFileName, slideWords } from "../../../../src/export/slides/slide.ts";
import { slideLayout } from "../../../../src/export/slides/slide-layout.ts";
import type { SlideBox } from "../../../../src/export/slides/slide-part.ts";
import { slideColumns, slideMargin, slideSize } from "../../../../src/export/slides/slide-page.ts";
import { textWidth } from "../../../../src/render/page/node/text-width.ts";
import { atlas, codeOf, firstAtlas, viewOf, vocabulary } from "../../../support/real-atlas.ts";

const metricIds = atlas.metrics.map(({ id }) => id);
const address = "https://www.example.jp/shupotsu-atlas/?metric=transition-provider-awareness&municipality=27209";

describe("a slide's words", () => {
  test.each(metricIds)("of %s are those of its view", (metric) => {
    const view = viewOf({ metric });
    const slide = slideWords(atlas, view, address);
    expect(slide).toMatchObject({
      metric: view.metric.label,
      title: view.headline,
      questions: [view.metric.question],
      facts: [atlas.survey.subject, "平成24年（2012年）8月ヒアリング時点"],
      silence: view.caption.silence,
    });
    expect(slide.legends.map(({ heading }) => heading)).toEqual([null]);
    expect(slide.legends[0]?.entries.map(({ short, lead, other }) => [short, lead, other])).toEqual(
      view.classes.map(({ short, lead, other }) => [short, lead, other]),
    );
    for (const { label } of view.classes) {
      for (const part of label.replaceAll("）", "").split("（")) {
        const told = [...view.classes.map(({ short }) => short), ...slide.remarks].join().replace(/[（）]/gu, "");
        expect(told).toContain(part);
      }
    }
    expect(slide.remarks).toContain(view.caption.origin);
    expect(slide.description).toContain(view.headline.join(""));
    for (const [index, { paint }] of view.classes.entries()) {
      const sample = slide.legends[0]?.entries[index]?.sample;
      if (paint.pattern === null) expect(sample).toEqual({ kind: "fill", paint });
      else
        expect(sample).toMatchObject({ kind: "picture", svg: expect.stringContaining(paint.pattern.color) as string });
    }
    expect(slide.credits.join("")).toMatch(/大阪府「.*国土数値情報.*二度独立に読んで.*同じ表示を開く：https:/u);
  });

  test("leave the address out where the site has none", () => {
    expect(slideWords(atlas, viewOf(), null).credits.join("")).not.toContain("同じ表示を開く");
  });

  test("name the area that the map shows", () => {
    expect(slideWords(atlas, viewOf({ focus: "osaka-shi" }), null).facts.at(-1)).toBe(
      "表示範囲：大阪市の圏域（数は全体のもの）",
    );
  });

  test("tell a second metric by its symbols", () => {
    const slide = slideWords(atlas, viewOf({ metric: "office-internship", with: "staff-shortage" }), null);
    expect(slide.metric).toBe("庁舎実習と人員不足");
    expect(slide.title.join("")).toContain("両方が読み取れるのは");
    expect(slide.questions).toHaveLength(2);
    expect(slide.legends.map(({ heading }) => heading)).toEqual(["色：庁舎実習", "記号：人員不足"]);
    expect(slide.legends[1]?.entries.every(({ sample }) => sample.kind === "picture")).toBe(true);
  });

  test.each(metricIds)("of %s leave the speaker every passage with its centre", (metric) => {
    const notes = slideWords(atlas, viewOf({ metric }), null).notes.join("\n");
    const blocks = notes.split("■ ");
    for (const { code, name, centre } of atlas.municipalities) {
      const said = atlas.centres.find(({ id }) => id === centre)?.name;
      for (const { text } of atlas.findings?.evidence[metric]?.[code]?.quotes ?? []) {
        const quote = `「${text.replace(/\s*\n\s*/gu, " ")}」`;
        const own = blocks.filter((block) => block.startsWith(`${said}（`) && block.split("）")[0]?.includes(name));
        expect(own.join(""), `${name} ${quote}`).toContain(quote);
      }
      expect(notes, name).toContain(name);
    }
    expect(notes).toContain("「いいえ」という意味ではありません");
  });

  test("have no passages while the report's text is on its way", () => {
    expect(slideWords(firstAtlas, viewOf({}, firstAtlas), null).notes.join("\n")).toContain("■ 北河内西（");
  });
});

/** Every slide that has the most to say: each pair of metrics, and each metric alone. */
function* allSlides(): Generator<{ readonly name: string; readonly slide: SlideWords }> {
  for (const metric of metricIds) {
    for (const second of [null, ...metricIds.filter((id) => id !== metric)]) {
      const view = viewOf({ metric, with: second, focus: second === null ? "kitakawachi-nishi" : null });
      yield { name: `${metric} ${second}`, slide: slideWords(atlas, view, address) };
    }
  }
}

describe("a slide's map", () => {
  test("is the view's, as large as its place, whole and with the selected municipality called out", () => {
    const view = viewOf({ metric: "office-internship", municipality: codeOf("守口市") });
    const { map } = slideOf(atlas, view, null);
    expect(map).toMatch(/^<svg [^>]*width="612" height="738"/u);
    expect(map.match(/<path id="map-\d{5}"/gu)).toHaveLength(atlas.municipalities.length);
    for (const { code, class: entry } of view.municipalities) {
      expect(map, code).toMatch(new RegExp(`<path id="map-${code}" [^>]*fill="${entry.paint.fill}"`, "u"));
    }
    expect(map).toContain(">北河内西の圏域<");
  });
});

describe("a slide's layout", () => {
  test("keeps all words on the slide and apart, in type that is read from a seat", () => {
    for (const { name, slide } of allSlides()) {
      const parts = slideLayout(slide);
      const { map } = slideColumns(slide.legends.length);
      const texts = parts.filter((part) => part.kind === "text");
      for (const { paragraphs, box, leading } of texts) {
        for (const run of paragraphs.flat()) expect(run.size, name).toBeGreaterThanOrEqual(12);
        expect(box.y, name).toBeGreaterThanOrEqual(slideMargin.y - 1);
        expect(box.y + box.height, name).toBeLessThanOrEqual(slideSize.height - 16);
        expect(box.x + box.width, name).toBeLessThanOrEqual(map.x - 20);
        // As many lines as the text fills at least.
        const needed = paragraphs.reduce((sum, runs) => {
          const width = runs.reduce((total, { text, size }) => total + textWidth(text) * size, 0);
          return sum + Math.ceil(width / box.width);
        }, 0);
        expect(Math.round(box.height / leading), `${name}: ${paragraphs[0]?.[0]?.text}`).toBeGreaterThanOrEqual(needed);
      }
      const boxes = parts.map(({ box }) => box);
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other), name).toBeLessThan(1);
      }
      expect(map.height, name).toBeGreaterThan(slideSize.height * 0.9);
    }
  });

  test("leaves a count the quarter of an em that programs put between a digit and a kanji", () => {
    for (const { name, slide } of allSlides()) {
      for (const part of slideLayout(slide)) {
        if (part.kind !== "text" || !part.name.startsWith("数：")) continue;
        const runs = part.paragraphs.flat();
        const width = runs.reduce((sum, { text, size }) => sum + textWidth(text) * size, 0);
        const largest = Math.max(...runs.map(({ size }) => size));
        expect(part.box.width, name).toBeGreaterThan(width + largest / 4 + 2);
      }
    }
  });

  test("has one title, and says it larger where there is little else to say", () => {
    const titles = (slide: SlideWords) =>
      slideLayout(slide).flatMap((part) => (part.kind === "text" && part.title ? part.paragraphs.flat() : []));
    const short = titles(slideWords(atlas, viewOf({ metric: "staff-shortage" }), null));
    const long = titles(
      slideWords(atlas, viewOf({ metric: "employment-subcommittee", with: "staff-shortage" }), address),
    );
    expect(short.map(({ text }) => text).join("")).toBe(viewOf({ metric: "staff-shortage" }).headline.join(""));
    expect(short[0]?.size).toBeGreaterThan(long[0]?.size ?? 99);
  });
});

/** Depth in points to which two boxes lie over each other; 0 for none. */
function overlap(one: SlideBox, other: SlideBox): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, Math.min(across, down));
}

describe("the views of a presentation", () => {
  const current = {
    ...vocabulary.initial,
    view: "table" as const,
    mode: "present" as const,
    metric: "staff-shortage",
    values: ["short-now"],
    with: "office-internship",
    municipality: codeOf("守口市"),
    focus: "kitakawachi-nishi",
  };

  test("begin with what is shown, as a map", () => {
    const views = slideViews(atlas, current, new Set(metricIds), vocabulary);
    expect(views.map(({ metric }) => metric.id)).toEqual([
      "staff-shortage",
      ...metricIds.filter((id) => id !== "staff-shortage"),
    ]);
    expect(views[0]?.parameters).toEqual({ ...current, view: "map", mode: "explore" });
  });

  test("keep place and selection for the other metrics, and neither pins nor a second metric", () => {
    const [, first] = slideViews(atlas, current, new Set(["staff-shortage", "job-info-route"]), vocabulary);
    expect(first?.parameters).toEqual({
      ...current,
      view: "map",
      mode: "explore",
      metric: "job-info-route",
      values: [],
      with: null,
      withValues: [],
    });
  });

  test("are those that were chosen, the current one too", () => {
    const views = slideViews(atlas, current, new Set(["job-info-route"]), vocabulary);
    expect(views.map(({ metric }) => metric.id)).toEqual(["job-info-route"]);
  });
});

describe("the name of a presentation's file", () => {
  test.each([
    [[{ metric: "office-internship" }], "庁舎実習_大阪府_H24"],
    [[{ metric: "office-internship" }, { metric: "staff-shortage" }], "庁舎実習ほか_大阪府_H24"],
    [[{ metric: "office-internship", with: "staff-shortage", focus: "osaka-shi" }], "庁舎実習×人員不足_大阪市_H24"],
  ])("of %j is %s", (states, name) => {
    expect(slidesFileName(states.map((state) => viewOf(state)))).toBe(name);
  });
});
