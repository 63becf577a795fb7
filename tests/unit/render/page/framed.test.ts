import { describe, expect, test } from "vitest";
import type { Camera } from "../../../../src/state/camera.ts";
import { type Size, frameAt, project } from "../../../../src/cartography/frame.ts";
import { describeView } from "../../../../src/render/page/description.ts";
import { pictureFrame } from "../../../../src/render/page/map/cut-ground.ts";
import { drawMap } from "../../../../src/render/page/map/map-block.ts";
import { calloutOf } from "../../../../src/render/page/map/callout.ts";
import { defaultOptions, pageSizeIds } from "../../../../src/render/page/options.ts";
import { slideWords, slidesFileName } from "../../../../src/export/slides/slide.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { composed, pageOf } from "../../../support/pages.ts";
import { textsOf } from "./support.ts";

/** The south, where 泉州 is; and somewhat more than the prefecture. */
const south: Camera = { center: [135.33, 34.4], zoom: 10.2 };
const wide: Camera = { center: [135.45, 34.65], zoom: 8.7 };

const windows: readonly Size[] = [
  { width: 640, height: 470 },
  { width: 390, height: 523 },
  { width: 1236, height: 1006 },
];
const areas: readonly Size[] = [...windows, { width: 500, height: 900 }, { width: 1144, height: 300 }];

const within = ([x, y]: readonly [number, number], { width, height }: Size) =>
  x >= 0 && y >= 0 && x <= width && y <= height;

describe("a moved map, in a picture", () => {
  test.each([south, wide])("has all of the largest square around the middle of every window", (camera) => {
    const view = viewOf({ camera });
    for (const window of windows) {
      const screen = frameAt(camera, window);
      const edge = Math.min(window.width, window.height);
      const square = atlas.municipalities.filter(({ labelPoint }) => {
        const [x, y] = project(screen, labelPoint);
        return within([x - (window.width - edge) / 2, y - (window.height - edge) / 2], { width: edge, height: edge });
      });
      expect(square.length).toBeGreaterThan(5);
      for (const size of areas) {
        const frame = pictureFrame(view, size);
        for (const { name, labelPoint } of square)
          expect(within(project(frame, labelPoint), size), `${name} ${size.width}×${size.height}`).toBe(true);
      }
    }
  });

  test("is what the window shows, in a box of the window's proportions", () => {
    for (const { width, height } of windows) {
      const screen = frameAt(south, { width, height });
      const frame = pictureFrame(viewOf({ camera: south }), { width: width / 2, height: height / 2 });
      for (const { labelPoint } of atlas.municipalities) {
        const [x, y] = project(frame, labelPoint);
        const [screenX, screenY] = project(screen, labelPoint);
        expect(x).toBeCloseTo(screenX / 2, 6);
        expect(y).toBeCloseTo(screenY / 2, 6);
      }
    }
  });

  test("is no other where there is no camera, and held within the limits of its size where that is beyond them", () => {
    const size = { width: 640, height: 470 };
    const near = pictureFrame(viewOf({ camera: { center: [135.5, 34.69], zoom: 14 } }), size);
    expect(near.pixelsPerMetre).toBeLessThan(22);
    const far = pictureFrame(viewOf({ camera: { center: [137, 36], zoom: 7 } }), size);
    expect(far.pixelsPerMetre).toBeGreaterThan(pictureFrame(viewOf(), size).pixelsPerMetre / 2);
    const [x, y] = project(far, [135.5, 34.69]);
    expect(within([x, y], size)).toBe(true);
  });

  test.each(pageSizeIds)("has the names that it shows on %s, and no others", (pageSize) => {
    const view = viewOf({ camera: south, municipality: codeOf("岬町") });
    const texts = textsOf(composed(atlas, view, { ...defaultOptions, pageSize, callout: false }).svg);
    expect(texts).toEqual(expect.arrayContaining(["泉佐野市", "泉南市", "阪南市"]));
    for (const name of ["能勢町", "高槻市", "枚方市"]) expect(texts).not.toContain(name);
  });

  test("calls out the selected one where it is in sight, and only there", () => {
    const size = { width: 640, height: 470 };
    const called = (name: string) => {
      const view = viewOf({ camera: south, municipality: codeOf(name) });
      return calloutOf(view, drawMap(view, size, { labels: true, prefix: "map" }), 2);
    };
    expect(called("岬町")).not.toBeNull();
    expect(called("能勢町")).toBeNull();
  });

  test("says that a part is shown, and not that an area is, wherever words stand with it", () => {
    const view = viewOf({ camera: south, focus: "senshu-minami" });
    const said = "表示範囲：地図を動かして選んだ範囲（数は全体のもの）";
    const { svg, name } = composed(atlas, view, defaultOptions);
    expect(textsOf(svg).join("")).toContain(said);
    expect(textsOf(svg).join("")).not.toContain("表示範囲：泉州南の圏域");
    expect(name).toBe("庁舎実習_泉州南_一部_H24_1920x1080");
    expect(describeView(view)).toContain(`${said}。`);
    expect(slideWords(atlas, view, null).facts.at(-1)).toBe(said);
    expect(slidesFileName([view])).toContain("_泉州南_一部_");
    const split = viewOf({ view: "split", with: "staff-shortage", camera: south });
    expect(textsOf(composed(atlas, split, defaultOptions).svg).join("")).toContain(said);
    expect(pageOf(view).coverage(view)).toContain("画面の地図で見えている範囲を写します");
  });
});
