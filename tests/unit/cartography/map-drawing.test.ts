import { describe, expect, test } from "vitest";
import { landAt, toUnit } from "../../../src/cartography/land-grid.ts";
import { paddingFor } from "../../../src/cartography/map-padding.ts";
import { ground } from "../../../src/theme/palette.ts";
import { contrast } from "../../../src/theme/contrast.ts";
import { mapPaths } from "../../../src/cartography/paths.ts";
import { type MapDrawing, labelRequests, mapDrawing, patterns } from "../../../src/cartography/map-drawing.ts";
import { project } from "../../../src/cartography/frame.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";
import { type Screen, boundsOf, desktop, frameOf, phone } from "./frames.ts";

type State = NonNullable<Parameters<typeof viewOf>[0]>;

function drawingOf(screen: Screen, change: State = {}): MapDrawing {
  const view = viewOf(change);
  return mapDrawing(view, mapPaths(atlas.geography, frameOf(screen, view.frame)));
}

const missing = ({ labels }: MapDrawing) =>
  atlas.municipalities.filter(({ code }) => !labels.some((label) => label.code === code)).map(({ name }) => name);

describe("the drawing", () => {
  test("is equal for equal views and frames", () => {
    for (const change of [{}, { metric: "staff-shortage", municipality: "27209", focus: "suita" }]) {
      const { paths, ...drawing } = drawingOf(desktop, change);
      const { paths: again, ...other } = drawingOf(desktop, change);
      expect(other).toEqual(drawing);
      expect(again.municipalities).toEqual(paths.municipalities);
    }
  });

  test("has larger names in a presentation where there is room for them, and none over another", () => {
    const presented = drawingOf(desktop, { mode: "present" });
    expect(presented.fontSize).toBeGreaterThan(drawingOf(desktop).fontSize);
    expect(drawingOf(phone, { mode: "present" }).fontSize).toBeLessThan(13);
    const boxes = presented.labels.map(({ text, x, y }) => ({ x, y, width: text.length * presented.fontSize }));
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const beside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2;
        expect(beside || Math.abs(one.y - other.y) >= presented.fontSize).toBe(true);
      }
    }
  });

  test.each(atlas.metrics.map(({ id }) => id))("paints every municipality as its class under %s", (metric) => {
    const { shapes } = drawingOf(desktop, { metric });
    expect(shapes).toHaveLength(atlas.municipalities.length);
    let painted = 0;
    for (const { paint, municipalities } of viewOf({ metric }).classes) {
      for (const code of municipalities) {
        painted += 1;
        const shape = shapes.find((candidate) => candidate.code === code);
        expect(shape?.paint.fill, code).toBe(paint.fill);
        if (paint.pattern) expect(shape?.paint, code).toEqual(paint);
      }
    }
    expect(painted).toBe(atlas.municipalities.length);
  });

  test("gives every municipality its own path", () => {
    const { shapes, paths } = drawingOf(desktop);
    expect(new Set(shapes.map(({ code }) => paths.municipalities[code])).size).toBe(atlas.municipalities.length);
  });

  test("hatches the answers that were given for a whole area, where the metric counts municipalities, and no others", () => {
    for (const { id, unit } of atlas.metrics) {
      const { shapes } = drawingOf(desktop, { metric: id });
      const hatchedCodes = shapes.filter(({ paint }) => paint.pattern?.id.startsWith("hatch")).map(({ code }) => code);
      const whole = viewOf({ metric: id }).municipalities.filter(({ scope }) => scope === "area");
      expect(hatchedCodes, id).toEqual(unit === "municipality" ? whole.map(({ code }) => code) : []);
    }
  });

  test("draws nothing but the outline channel differently for a choice of place", () => {
    const { paths: _, labels: __, ...plain } = drawingOf(desktop);
    const { paths: ___, labels: ____, ...chosen } = drawingOf(desktop, { municipality: "27209", values: ["held"] });
    expect(chosen).toEqual(plain);
  });

  test("has each pattern once", () => {
    const drawn = atlas.metrics.flatMap(({ id }) => drawingOf(desktop, { metric: id }).shapes);
    const needed = new Set(drawn.flatMap(({ paint: { pattern } }) => pattern?.id ?? []));
    expect([...needed].every((id) => patterns.some((pattern) => pattern.id === id))).toBe(true);
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
  });
});

describe("the names on the real map", () => {
  test("stand out by 4.5 : 1 from their halo: their own fill, or the sea's colour where they stand in it", () => {
    for (const { id } of atlas.metrics) {
      const { labels, shapes } = drawingOf(desktop, { metric: id });
      for (const { code, text, ink, halo, onOwn } of labels) {
        const own = shapes.find((shape) => shape.code === code)?.paint.fill;
        expect(halo, text).toBe(onOwn ? own : ground.sea);
        expect(contrast(ink, halo), text).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  // Those that are missing would stand mainly on another municipality.
  test.each([
    ["1366 × 650", { width: 570, height: 555 }, 10, ["藤井寺市", "大阪狭山市", "忠岡町"]],
    ["1440 × 900", { width: 600, height: 800 }, 12, ["藤井寺市", "大阪狭山市", "忠岡町"]],
    ["1920 × 1080", { width: 930, height: 1000 }, 15, ["藤井寺市", "大阪狭山市", "忠岡町"]],
    ["390 × 844", phone.size, 10, ["門真市", "藤井寺市", "大阪狭山市", "忠岡町"]],
  ] as const)("are all but a few in the map's pane on a screen of %s", (_screen, size, fontSize, without) => {
    const padding = paddingFor(true);
    const drawing = drawingOf({ size, padding });
    expect(drawing.fontSize).toBe(fontSize);
    expect(missing(drawing)).toEqual(without);
    const { top, bottom } = boundsOf(drawing.paths.frame, viewOf().frame);
    if (size.width / size.height > 0.75) expect((bottom - top) / size.height).toBeGreaterThanOrEqual(0.9);
  });

  test("stand on their own municipality by half and more, or beside it in the sea, and never mainly on another", () => {
    for (const size of [{ width: 570, height: 555 }, { width: 600, height: 800 }, phone.size]) {
      const { labels, paths, fontSize } = drawingOf({ size, padding: paddingFor(true) });
      for (const { code, text, x, y, onOwn } of labels) {
        // Other points than those that the placing looks at: one that it finds half on its own may be a little less here.
        const under = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].flatMap((along) =>
          [-0.8, 0, 0.8].map((across) => {
            const place = [x + (along * text.length * fontSize) / 2, y + (across * fontSize) / 2] as const;
            const position = paths.frame.projection.invert?.([...place]);
            return landAt(atlas.geography)(...toUnit(position ?? [0, 0]));
          }),
        );
        const share = (test: (found: string | null) => boolean) => under.filter(test).length / under.length;
        if (onOwn)
          expect(
            share((found) => found === code),
            text,
          ).toBeGreaterThan(0.45);
        expect(
          share((found) => found !== null && found !== code),
          text,
        ).toBeLessThan(onOwn ? 0.55 : 0.15);
      }
    }
  });

  test("stand at their nudged label points, within the frame", () => {
    for (const screen of [desktop, phone]) {
      const { labels, paths } = drawingOf(screen);
      for (const { code, x, y, dx, dy } of labels) {
        const municipality = atlas.municipalities.find((candidate) => candidate.code === code);
        const [pointX, pointY] = project(paths.frame, municipality?.labelPoint ?? [0, 0]);
        expect([x, y]).toEqual([pointX + dx, pointY + dy]);
      }
    }
  });

  test("hold the selected one, even where it would be left out", () => {
    for (const { code, name } of atlas.municipalities) {
      expect(missing(drawingOf(phone, { municipality: code })), name).not.toContain(name);
    }
    const { labels } = drawingOf(phone, { municipality: codeOf("門真市") });
    expect(labels[0]).toMatchObject({ text: "門真市", dx: 0, dy: 0 });
  });

  test("of a focused area come before its surroundings and are all there", () => {
    for (const { id, municipalities } of atlas.centres) {
      const { labels } = drawingOf(phone, { focus: id });
      const first = labels.slice(0, municipalities.length).map(({ code }) => code);
      expect(first.sort(), id).toEqual([...municipalities].sort());
    }
  });

  test("of places beyond the frame are not asked to stand at its edge", () => {
    const { labels, paths } = drawingOf(desktop, { focus: "kitakawachi-nishi" });
    expect(labels.length).toBeLessThan(atlas.municipalities.length);
    for (const { x, y, dx, dy } of labels) {
      expect(x - dx).toBeGreaterThan(0);
      expect(y - dy).toBeGreaterThan(0);
      expect(x - dx).toBeLessThan(paths.frame.width);
      expect(y - dy).toBeLessThan(paths.frame.height);
    }
  });

  test("weigh the selected more than the framed, those more than others, and then the larger more", () => {
    const view = viewOf({ focus: "kitakawachi-nishi", municipality: codeOf("島本町") });
    const ranked = [...labelRequests(view, () => [0, 0], 12)].sort((a, b) => b.priority - a.priority);
    expect(ranked.slice(0, 4).map(({ text }) => text)).toEqual(["島本町", "守口市", "門真市", "大阪市"]);
  });
});
