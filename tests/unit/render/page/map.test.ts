import { describe, expect, test } from "vitest";
import { calloutOf } from "../../../../src/render/page/map/callout.ts";
import { mapPadding } from "../../../../src/render/page/map/cut-ground.ts";
import { drawMap, leastMapScale, mapScaleIn } from "../../../../src/render/page/map/map-block.ts";
import { cautionOf, legendEntries } from "../../../../src/render/page/block/legend-entries.ts";
import { mapSvg } from "../../../../src/render/page/map/map-picture.ts";
import { type PageSizeId, defaultOptions } from "../../../../src/render/page/options.ts";
import { hasHatch } from "../../../../src/derive/scope-paint.ts";
import { fitFrame } from "../../../../src/cartography/frame.ts";
import { linesOf } from "../../../../src/cartography/path-data.ts";
import { mapPaths } from "../../../../src/cartography/paths.ts";
import { mapDrawing } from "../../../../src/cartography/map-drawing.ts";
import { hatched, notMentionedPaint, uncoveredPaint } from "../../../../src/theme/palette.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { elements, parsed, placedTexts, textsOf } from "./support.ts";
import { composed } from "../../../support/pages.ts";

const metrics = atlas.metrics.map(({ id }) => id);
const size = { width: 760, height: 600 };
const address = "https://atlas.example.lg.jp/?metric=transition-provider-awareness&municipality=27209";

function shapesOf(svg: string): Element[] {
  const group = elements(parsed(svg), "g").find((candidate) => candidate.getAttribute("id") === "map-municipalities");
  return group ? elements(group, "path") : [];
}

describe.each(metrics)("the picture of %s", (metric) => {
  const view = viewOf({ metric });
  const { svg } = composed(atlas, view, defaultOptions);

  test("paints all municipalities as the view does", () => {
    const shapes = shapesOf(svg);
    expect(shapes).toHaveLength(atlas.municipalities.length);
    for (const { code, class: entry } of view.municipalities) {
      const shape = shapes.find((candidate) => candidate.getAttribute("id") === `map-${code}`);
      expect(shape?.getAttribute("fill"), code).toBe(entry.paint.fill);
    }
  });

  test("has the view's classes in its legend, with their counts, and its question", () => {
    const texts = placedTexts(composed(atlas, view, defaultOptions)).filter(({ groups }) => groups.includes("legend"));
    const said = texts.map(({ text }) => text).join("");
    let from = 0;
    for (const { short, label, lead, other } of view.classes) {
      const line = `${short}${lead.count}${lead.unit}${other ? `${other.count}${other.unit}` : ""}`;
      const at = said.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      // What the short label leaves out is said below.
      for (const part of label.replaceAll("）", "").split("（")) expect(said.replace(/[（）]/gu, "")).toContain(part);
      from = at;
    }
    const { asked, silence, unitNote, origin } = view.caption;
    for (const words of [asked, silence, unitNote ?? "", origin]) expect(said).toContain(words);
    expect(said.includes("圏域全体（センター）についての記述")).toBe(hasHatch(view));
    expect(legendEntries(view).map(({ short, lead, other }) => [short, lead, other])).toEqual(
      view.classes.map(({ short, lead, other }) => [short, lead, other]),
    );
  });

  test("has its finding for a title, broken between phrases alone, over its metric's question", () => {
    const texts = placedTexts(composed(atlas, view, { ...defaultOptions, address })).filter(({ groups }) =>
      groups.includes("legend"),
    );
    const from = texts.findIndex(({ text }, index) => index > 0 && view.headline.join("").startsWith(text));
    let left: readonly string[] = view.headline;
    for (const { text, size } of texts.slice(from)) {
      if (left.length === 0) break;
      const own = left.findIndex((_, index) => left.slice(0, index + 1).join("") === text);
      expect(own, text).toBeGreaterThanOrEqual(0);
      expect(size, text).toBeGreaterThanOrEqual(44);
      left = left.slice(own + 1);
    }
    expect(left).toEqual([]);
    expect(texts[0]?.text).toBe(view.metric.label);
  });

  test("is read from a seat: legend and names are large enough, and no word stands on the map", () => {
    const texts = placedTexts(composed(atlas, view, { ...defaultOptions, address }));
    const names = texts.filter(({ groups }) => groups.includes("map"));
    for (const { text, size } of names) expect(size, text).toBeGreaterThanOrEqual(20);
    for (const { short } of view.classes) {
      const [entry] = texts.filter(({ text, groups }) => text === short && groups.includes("legend"));
      expect(entry?.size, short).toBeGreaterThanOrEqual(28);
    }
    const right = Math.max(...texts.filter(({ groups }) => groups.includes("legend")).map((text) => text.right));
    expect(Math.min(...names.map(({ left }) => left))).toBeGreaterThan(right);
  });

  test("has names as many as have room: on paper all, on a screen, where they are larger, nearly all", () => {
    const named = (pageSize: PageSizeId) =>
      textsOf(composed(atlas, view, { ...defaultOptions, pageSize }).svg).filter((text) =>
        view.municipalities.some(({ name }) => name === text),
      );
    for (const pageSize of ["a4-portrait", "a4-landscape"] as const) {
      expect(new Set(named(pageSize)).size).toBe(atlas.municipalities.length);
      expect(named(pageSize)).toHaveLength(atlas.municipalities.length);
    }
    expect(new Set(named("1920x1080")).size).toBeGreaterThanOrEqual(38);
  });

  test("draws each silence with its texture, and hatches what was said of a whole area of a question to municipalities", () => {
    const marks = (code: string) => view.municipalities.find((municipality) => municipality.code === code);
    const counts = { "not-mentioned": 0, uncovered: 0, hatched: 0 };
    for (const { class: entry, scope } of view.municipalities) {
      if (scope !== null) counts.hatched += scope === "area" && view.metric.unit === "municipality" ? 1 : 0;
      else if (entry.value === "not-mentioned") counts["not-mentioned"] += 1;
      else counts.uncovered += 1;
    }
    expect(marks(codeOf("島本町"))?.class.value).toBe("uncovered");
    const { ground } = drawMap(view, size, { labels: true, prefix: "map" });
    const paths = ground.flatMap((node) => (node.kind === "group" ? node.children : []));
    const drawn = (test: (node: (typeof paths)[number]) => boolean) => paths.filter(test).length;
    expect(drawn((node) => node.kind === "path" && node.fill === notMentionedPaint.pattern?.color)).toBe(
      counts["not-mentioned"],
    );
    expect(
      drawn(
        (node) =>
          node.kind === "path" &&
          node.stroke === uncoveredPaint.pattern?.color &&
          node.strokeWidth === uncoveredPaint.pattern?.strokeWidth,
      ),
    ).toBe(counts.uncovered);
    expect(drawn((node) => node.kind === "path" && node.strokeWidth === hatched("#ffffff").pattern?.strokeWidth)).toBe(
      counts.hatched,
    );
  });
});

describe("the map of a picture", () => {
  test("is the drawing that the screen shows in the same frame", () => {
    for (const change of [{}, { focus: "senshu-minami", municipality: "27213" }, { with: "staff-shortage" }]) {
      const view = viewOf(change);
      const { drawing, labels } = drawMap(view, size, { labels: true, prefix: "map" });
      const frame = fitFrame(view.geography, view.frame, size, mapPadding);
      const screen = mapDrawing(view, mapPaths(view.geography, frame));
      expect(drawing.shapes.map(({ code, paint }) => [code, paint])).toEqual(
        screen.shapes.map(({ code, paint }) => [code, paint]),
      );
      expect(drawing.labels).toEqual(screen.labels);
      expect(drawing.fontSize).toBe(screen.fontSize);
      // All but those that the frame would cut through.
      expect(screen.labels).toEqual(expect.arrayContaining([...labels]));
      const focused = view.parameters.focus === null ? [] : view.frame;
      for (const code of focused) expect(labels.map((label) => label.code)).toContain(code);
    }
  });

  test("stays within its frame", () => {
    const view = viewOf({ focus: "kitakawachi-nishi", municipality: "27209", values: ["held"] });
    const { ground } = drawMap(view, size, { labels: true, prefix: "map" });
    const drawn = ground.flatMap((node) => (node.kind === "group" && node.scale !== 1 ? node.children : []));
    const points = drawn
      .flatMap((node) => (node.kind === "path" ? linesOf(node.d) : []))
      .flatMap((line) => line.points);
    expect(points.length).toBeGreaterThan(1000);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(-0.06);
      expect(x).toBeLessThanOrEqual(size.width + 0.06);
      expect(y).toBeGreaterThanOrEqual(-0.06);
      expect(y).toBeLessThanOrEqual(size.height + 0.06);
    }
  });

  test("outlines what is pinned and what is selected, and touches no fill for it", () => {
    const fills = (change: object) =>
      shapesOf(mapSvg(viewOf(change), { ...size, labels: true, callout: false, leastScale: 1.35 })).map((shape) =>
        shape.getAttribute("fill"),
      );
    const svg = mapSvg(viewOf({ values: ["held"], municipality: "27209" }), {
      ...size,
      labels: true,
      callout: false,
      leastScale: 1.35,
    });
    expect(fills({ values: ["held"], municipality: "27209" })).toEqual(fills({}));
    expect(svg).toContain(`stroke="#aa00aa"`);
    expect(svg).toContain(`stroke="#ffd43d"`);
    const plain = mapSvg(viewOf(), { ...size, labels: true, callout: false, leastScale: 1.35 });
    expect(plain).not.toContain(`stroke="#aa00aa"`);
    expect(plain).not.toContain(`stroke="#ffd43d"`);
  });

  test("has a symbol of the second metric at every municipality", () => {
    const svg = mapSvg(viewOf({ with: "staff-shortage" }), { ...size, labels: true, callout: false, leastScale: 1.35 });
    const ids = Array.from(svg.matchAll(/ id="symbol-(\d{5})"/gu), ([, code]) => code);
    expect(new Set(ids).size).toBe(atlas.municipalities.length);
  });

  test("alone has no words but names and its scale, and its legend is data", () => {
    const view = viewOf({ municipality: "27209" });
    const texts = textsOf(mapSvg(view, { width: 1000, height: 900, labels: true, callout: false, leastScale: 1.35 }));
    expect(texts.filter((text) => !view.municipalities.some(({ name }) => name === text))).toEqual(["10km"]);
    expect(
      textsOf(mapSvg(view, { width: 1000, height: 900, labels: false, callout: false, leastScale: 1.35 })),
    ).toEqual(["10km"]);
    expect(textsOf(mapSvg(view, { width: 1000, height: 900, labels: false, callout: true, leastScale: 1.35 }))).toEqual(
      ["10km", "守口市", "北河内西の圏域", "実施"],
    );
    expect(view.classes.map(cautionOf)).toEqual([null, null, null, "「いいえ」ではありません", null]);
  });

  test("is drawn smaller only where names would be left out else", () => {
    expect(mapScaleIn(viewOf(), { width: 1144, height: 900 }, leastMapScale.paper)).toBe(1.5);
    expect(mapScaleIn(viewOf(), { width: 500, height: 900 }, leastMapScale.paper)).toBe(1.35);
    expect(mapScaleIn(viewOf(), { width: 560, height: 900 }, leastMapScale.screen)).toBe(2);
    expect(mapScaleIn(viewOf({ focus: "osaka-shi" }), { width: 560, height: 900 }, leastMapScale.paper)).toBe(2);
  });

  test("calls out every municipality, within the map and off its own shape", () => {
    const map = drawMap(viewOf(), size, { labels: true, prefix: "map" });
    for (const { code, name } of atlas.municipalities) {
      const called = calloutOf(viewOf({ municipality: code }), map, 1.5);
      const [box] = called?.box ?? [];
      if (box?.kind !== "group") throw new Error(`${name} is not called out`);
      const [ground] = box.children;
      if (ground?.kind !== "rect") throw new Error("the box has a ground");
      const [right, bottom] = [box.x + ground.width, box.y + ground.height];
      expect(box.x).toBeGreaterThan(0);
      expect(box.y).toBeGreaterThan(0);
      expect(right).toBeLessThan(size.width);
      expect(bottom).toBeLessThan(size.height);
      for (const [x, y] of (map.rings.get(code) ?? []).flat()) {
        expect(x > box.x && x < right && y > box.y && y < bottom, name).toBe(false);
      }
      // The line ends at the municipality's edge and begins at the box's.
      const [line] = called?.leader ?? [];
      if (line?.kind !== "line") throw new Error("a line leads there");
      const ends = (map.rings.get(code) ?? []).flat().map(([x, y]) => Math.hypot(x - line.x2, y - line.y2));
      expect(Math.min(...ends), name).toBeLessThan(15);
    }
    expect(calloutOf(viewOf(), map, 1.5)).toBeNull();
  });
});
