import { describe, expect, test } from "vitest";
import { splitLayout } from "../../../../src/views/split/page/layout.ts";
import { type PictureOptions, defaultOptions, pageSizeIds } from "../../../../src/render/page/options.ts";
import { pageOf } from "../../../../src/render/page/page.ts";
import { toSvg } from "../../../../src/render/page/node/to-svg.ts";
import type { State } from "../../../../src/state/state.ts";
import { comparisonOf } from "../../../../src/views/compare/derive/comparison.ts";
import { crossTableOf } from "../../../../src/derive/cross-table.ts";
import { multiplesOf } from "../../../../src/views/multiples/derive/multiples.ts";
import { smallPaths } from "../../../../src/cartography/small-map.ts";
import { topicModelOf } from "../../../../src/derive/topic.ts";
import { atlas, viewOf } from "../../../support/real-atlas.ts";
import { elements, offPage, overlaps, parsed, placedTexts, textsOf } from "./support.ts";
import { composed } from "../../../support/pages.ts";

function pictureOf(change: Partial<State>, options: Partial<PictureOptions> = {}) {
  return composed(atlas, viewOf(change), { ...defaultOptions, ...options });
}

/** All words of a picture in one, as they are broken into lines nowhere. */
function said(change: Partial<State>, options: Partial<PictureOptions> = {}): string {
  return textsOf(pictureOf(change, options).svg).join("");
}

describe("the picture of all metrics", () => {
  test("has one map a metric, filled as its classes are, with their counts and its question", () => {
    const { svg } = pictureOf({ view: "multiples" });
    const paths = elements(parsed(svg), "path");
    const words = textsOf(svg).join("");
    for (const { metric, classes } of multiplesOf(atlas, viewOf().parameters)) {
      expect(words).toContain(metric.label);
      expect(words).toContain(metric.question);
      expect(words).toContain(viewOf({ metric: metric.id }).headline.join(""));
      for (const { value, paint, municipalities, short, shortCount } of classes) {
        const path = paths.find((candidate) => candidate.getAttribute("id") === `${metric.id}-${value}`);
        expect(path?.getAttribute("fill"), value).toBe(municipalities.length === 0 ? undefined : paint.fill);
        const rings = municipalities.flatMap(
          (code) => smallPaths(atlas.geography).municipalities[code]?.match(/M/gu) ?? [],
        );
        const drawn = path?.getAttribute("d")?.match(/M/gu) ?? [];
        // Islands of less than a hair's breadth are left out.
        expect(drawn.length, value).toBeLessThanOrEqual(rings.length);
        expect(drawn.length, value).toBeGreaterThanOrEqual(municipalities.length);
        expect(words).toContain(short);
        expect(words).toContain(shortCount);
      }
    }
  });
});

describe("the picture of two metrics", () => {
  test("has the second one's symbols with counts, and the cross table's numbers", () => {
    const view = viewOf({ with: "employment-subcommittee" });
    const texts = placedTexts(pictureOf({ with: "employment-subcommittee" })).filter(({ groups }) =>
      groups.includes("second"),
    );
    const words = texts.map(({ text }) => text);
    expect(words.join("")).toContain("自立支援協議会に就労支援部会があるか");
    const table = crossTableOf(view);
    for (const { class: entry } of table?.columns ?? []) {
      for (const part of entry.label.replaceAll("）", "").split("（")) expect(words.join("")).toContain(part);
      expect(words.join("")).toContain(`${entry.lead.count}${entry.lead.unit}`);
    }
    const cells = (table?.cells ?? []).flat().map((cell) => {
      if (!cell) return "–";
      return cell.centres === 0 ? `${cell.municipalities.length}` : `${cell.centres}・${cell.municipalities.length}`;
    });
    expect(words.slice(-cells.length)).toEqual(cells);
  });

  test("side by side has both maps, both questions and both legends, on every page", () => {
    for (const pageSize of pageSizeIds) {
      const options = { ...defaultOptions, pageSize };
      const page = pageOf(options, ["出典：府", "境界：国"], "値は、解釈である。");
      const views = [viewOf(), viewOf({ metric: "staff-shortage" })] as const;
      const headlines = [views[0].headline, views[1].headline] as const;
      const parts = [...page.nodes, ...splitLayout(views, headlines, options, page)];
      const { width, height, designWidth, designHeight } = page.size;
      const picture = {
        parts,
        width,
        height,
        designWidth,
        designHeight,
        svg: toSvg({ width, height, designWidth, designHeight, title: "", description: "", nodes: parts }),
        description: "",
        provenance: "",
        survey: views[0].survey,
        name: "",
      };
      expect(offPage(picture)).toEqual([]);
      expect(overlaps(picture)).toEqual([]);
      const words = textsOf(picture.svg).join("");
      for (const { metric, classes, headline } of views) {
        expect(words).toContain(metric.question);
        expect(words).toContain(headline.join(""));
        for (const { lead, short } of classes) expect(words).toContain(`${short}${lead.count}${lead.unit}`);
        expect(picture.svg).toContain(`id="map-${metric.id}-27140"`);
      }
    }
  });
});

describe("the picture of centres side by side", () => {
  test("has every answer of every centre, and whose it is", () => {
    const state = { view: "compare", compare: ["senshu-naka", "suita", "osaka-shi"] } as const;
    const words = said(state);
    const { metrics, centres, count } = comparisonOf(atlas, viewOf(state).parameters);
    expect(words).toContain(count);
    for (const { name, municipalities } of centres) {
      expect(words).toContain(name);
      for (const member of municipalities) expect(words).toContain(member.name);
    }
    for (const { metric, cells } of metrics) {
      expect(words).toContain(metric.question);
      for (const { class: entry } of cells.flat()) expect(words).toContain(entry.label);
    }
    expect(words).toContain("答えが異なる指標");
  });
});

describe("the picture of the table", () => {
  test("has a row a municipality where that can be read, else a row a centre", () => {
    const all = said({ view: "table" });
    expect(all).toContain("全指標の値（センター別）");
    for (const { name } of atlas.centres) expect(all).toContain(name);
    for (const { name } of atlas.municipalities) {
      if (name !== "島本町") expect(all).toContain(name);
    }
    const focused = said({ view: "table", focus: "senshu-minami" });
    expect(focused).toContain("43市町村のうち6市町村");
    expect(focused).not.toContain("センター別");
    expect(focused).toContain("岬町");
    expect(focused).not.toContain("守口市");
  });

  test("has the values of every row, silence among them", () => {
    const words = said({ view: "table", focus: "suita" });
    for (const metric of atlas.metrics) {
      const coding = metric.codings["27205"];
      const value = metric.values.find(({ id }) => coding?.kind === "coded" && coding.value === id);
      expect(words).toContain(metric.label);
      expect(words).toContain(value?.short ?? "記載なし");
    }
  });
});

describe("the picture of a topic", () => {
  test("has every centre with whether it speaks of it, and how what it says begins", () => {
    const state = { view: "topics", topic: "staffing" } as const;
    const texts = placedTexts(pictureOf(state));
    const { read, topic } = topicModelOf(atlas, viewOf(state).parameters);
    const wordsOf = (id: string) =>
      texts.filter(({ groups }) => groups.includes(`centre-${id}`)).map(({ text }) => text);
    for (const { id, name, own, inPassing } of read?.speaking ?? []) {
      const words = wordsOf(id);
      expect(words.slice(0, 2)).toEqual([name, own.length > 0 ? "項目あり" : "別の項目で触れている"]);
      const [first] = own.length > 0 ? own : inPassing;
      expect(words.slice(2).join("")).toContain(first?.items[0]?.text.slice(0, 12));
    }
    for (const { id, name } of read?.silent ?? []) expect(wordsOf(id)).toEqual([name, "項目なし"]);
    expect((read?.speaking.length ?? 0) + (read?.silent.length ?? 0)).toBe(atlas.centres.length);
    expect(said(state)).toContain(topic.description);
    expect(said(state)).toContain("項目がないことは、取り組んでいないという意味ではありません。");
  });
});
