import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/views/multiples/atlas-multiples.ts";
import type { State } from "../../src/state/state.ts";
import { type Attention, deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { smallPaths, smallSize } from "../../src/cartography/small-map.ts";
import type { AtlasSmallMap } from "../../src/render/svg/atlas-small-map.ts";
import { linesOf, unitsPerPixel } from "../../src/cartography/path-data.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { unexplained } from "../support/incomplete.ts";
import { atlas, change, codeOf, mount, only, squeezed, viewOf, within } from "./support.ts";

async function mounted(
  state: Partial<State> = {},
  attention: Attention = noAttention,
  size = { width: 1120, height: 1000 },
) {
  const view = viewOf({ view: "multiples", ...state });
  const highlight = deriveHighlight(view, attention);
  const result = await mount("atlas-multiples", { atlas, view, highlight }, size);
  // As the page does it where there is height enough: the element fills its place.
  if (size.height < 2000) result.element.style.height = `${size.height}px`;
  return { view, ...result };
}

const smallMaps = (element: Element) => within(element, "atlas-small-map");

/** The outlines of each map as path data. */
const outlined = (element: Element) =>
  smallMaps(element).map((map) =>
    within(only(map, "atlas-svg-outlines"), "path").map((path) => path.getAttribute("d")),
  );

/** A point of the screen within a municipality, on a given map. */
function pointOn(map: Element, name: string): { x: number; y: number } {
  const municipality = atlas.municipalities.find((candidate) => candidate.name === name);
  const [x = 0, y = 0] = smallPaths(atlas.geography).frame.projection([...(municipality?.labelPoint ?? [0, 0])]) ?? [];
  const matrix = (only(map, "svg") as unknown as SVGSVGElement).getScreenCTM();
  return new DOMPoint(x * unitsPerPixel, y * unitsPerPixel).matrixTransform(matrix ?? undefined);
}

test("every metric has a map, a title and a legend, and nothing in it fails axe", async () => {
  const { element } = await mounted({ municipality: codeOf("守口市") }, noAttention, { width: 1176, height: 840 });
  expect(within(element, "h3").map(({ textContent }) => textContent?.trim())).toEqual(
    atlas.metrics.map(({ label }) => label),
  );
  expect(smallMaps(element)).toHaveLength(atlas.metrics.length);
  expect(within(element, ".legend")).toHaveLength(atlas.metrics.length);
  expect(within(element, ".headline").map(({ textContent }) => textContent)).toEqual(
    atlas.metrics.map(({ headline }) => headline.join("")),
  );
  expect(unexplained(await expectAccessibleElement(element))).toEqual([]);
});

test.each([
  { width: 1440, height: 787, nearer: 12 },
  { width: 1024, height: 630, nearer: 48 },
])("a headline stands right below its map at $width pixels, not above the next one", async ({ nearer, ...size }) => {
  const { element } = await mounted({}, noAttention, size);
  for (const item of within(element, ".maps > li")) {
    const [map, headline] = [".map", ".headline"].map((part) => item.querySelector(part)?.getBoundingClientRect());
    expect((headline?.top ?? Infinity) - (map?.bottom ?? 0)).toBeLessThan(nearer);
  }
  expect(element.scrollHeight).toBeLessThanOrEqual(size.height);
});

test("one listbox in all: the other maps are pictures that say what they show", async () => {
  const { element } = await mounted();
  expect(within(element, "atlas-municipality-list")).toHaveLength(1);
  expect(within(element, ".active atlas-municipality-list")).toHaveLength(1);
  expect(page.getByRole("img").elements()).toHaveLength(7);
  await expect.element(page.getByRole("img", { name: /^企業開拓の地図。行っている：4センター/u })).toBeVisible();
});

test("the options of the listbox stand on the active metric's map, whatever its size", async () => {
  const { element } = await mounted({ metric: "staff-shortage" });
  await expect
    .poll(
      () => {
        const map = only(element, ".active atlas-small-map");
        const { x, y } = pointOn(map, "高槻市");
        const option = only(only(element, "atlas-municipality-list"), `[data-code="${codeOf("高槻市")}"]`);
        const box = option.getBoundingClientRect();
        return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
      },
      { timeout: 5000 },
    )
    .toBeLessThan(1);
});

test("the municipality that is pointed at is outlined on every map and boxed in every legend", async () => {
  const { element, view } = await mounted();
  expect(outlined(element).flat()).toEqual([]);
  const code = codeOf("枚方市");
  await change(element, { highlight: deriveHighlight(view, { kind: "municipality", code }) });
  const shape = smallPaths(atlas.geography).municipalities[code];
  expect(outlined(element)).toEqual(Array.from({ length: 8 }, () => [shape, shape]));
  const here = within(element, ".here").map((entry) => entry.querySelector("span")?.textContent);
  const expected = atlas.metrics.map(({ id }) => {
    const entry = viewOf({ metric: id }).municipalities.find((municipality) => municipality.code === code)?.class;
    return entry?.short;
  });
  expect(here).toEqual(expected);
  expect(only(element, ".pointed").textContent).toContain("枚方市");
});

test("the pointer finds a municipality on any of the maps, and none on the sea", async () => {
  const { element, messages } = await mounted();
  const [, second, third] = smallMaps(element);
  if (!second || !third) throw new Error("no maps");
  const send = (map: Element, type: string, { x, y }: { x: number; y: number }) =>
    map.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerType: "mouse" }));
  send(second, "pointermove", pointOn(second, "忠岡町"));
  send(third, "click", pointOn(third, "堺市"));
  expect(messages).toEqual([
    { kind: "attention", attention: { kind: "municipality", code: codeOf("忠岡町") } },
    {
      kind: "gesture",
      changes: [
        { type: "choose-metric", metric: "employer-development" },
        { type: "select-municipality", municipality: codeOf("堺市") },
      ],
    },
  ]);
  messages.length = 0;
  const sea = pointOn(second, "岬町");
  send(second, "click", { x: sea.x - 10, y: sea.y - 40 });
  expect(messages).toEqual([]);
});

test("a legend counts in its metric's unit, and says where one of its counts is in another", async () => {
  const { element } = await mounted();
  const units = within(element, ".unit").map(({ textContent }) => textContent);
  const counts = within(element, ".legend").map((legend) =>
    [...legend.querySelectorAll(".count")].map(({ textContent }) => squeezed(textContent)),
  );
  expect([units[0], counts[0]]).toEqual(["市町村の数", ["12", "2", "1", "27", "1"]]);
  expect([units[4], counts[4]]).toEqual(["センターの数", ["7", "2", "9", "1市町村"]]);
});

test("on 1440 × 900 and 1366 × 650, less bar and credits, nothing has to be scrolled", async () => {
  for (const size of [
    { width: 1440, height: 800 },
    { width: 1366, height: 550 },
  ]) {
    const { element } = await mounted({}, noAttention, size);
    expect(element.scrollHeight, `${size.width}`).toBeLessThanOrEqual(size.height);
    for (const key of within(element, ".key")) {
      const bottom = key.getBoundingClientRect().bottom;
      expect(bottom).toBeLessThanOrEqual((key.parentElement?.getBoundingClientRect().bottom ?? 0) + 1);
    }
    element.remove();
  }
});

test("the selected municipality is let go on the chosen metric's map alone; on another, it asks for that metric", async () => {
  const { element, messages, view } = await mounted({ municipality: codeOf("堺市") });
  await change(element, { highlight: deriveHighlight(view, { kind: "none" }) });
  const active = only(element, ".active atlas-small-map");
  const other = smallMaps(element).find((map) => map !== active);
  if (!other) throw new Error("no maps");
  for (const map of [other, active]) {
    const { x, y } = pointOn(map, "堺市");
    map.dispatchEvent(new PointerEvent("click", { clientX: x, clientY: y, pointerType: "mouse" }));
  }
  expect(messages).toEqual([
    { kind: "gesture", changes: [{ type: "choose-metric", metric: "employment-subcommittee" }] },
    { kind: "action", action: { type: "select-municipality", municipality: null } },
  ]);
});

test("tiles of one size take the land's place in every map", async () => {
  const { element } = await mounted({ shape: "tiles" });
  for (const map of smallMaps(element)) {
    const corners = within(map, "[data-value]").flatMap((path) => linesOf(path.getAttribute("d") ?? ""));
    expect(corners.flatMap(({ points }) => points)).toHaveLength(atlas.municipalities.length * 4);
  }
});

test("a title opens its metric as the large map", async () => {
  const { messages } = await mounted();
  page
    .getByRole("button", { name: "人員不足" })
    .element()
    .dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(messages.filter(({ kind }) => kind === "gesture")).toEqual([
    {
      kind: "gesture",
      changes: [
        { type: "choose-metric", metric: "staff-shortage" },
        { type: "choose-view", view: "map" },
      ],
    },
  ]);
});

test.each([
  { width: 1120, height: 1000, columns: 4 },
  { width: 1176, height: 840, columns: 4 },
  { width: 390, height: 4000, columns: 2 },
])("all maps have one size, $columns a row, in $width × $height", async ({ width, height, columns }) => {
  const { element } = await mounted({}, noAttention, { width, height });
  const boxes = within(element, ".map").map((map) => map.getBoundingClientRect());
  const [first] = boxes;
  for (const box of boxes) {
    expect(box.width).toBeCloseTo(first?.width ?? 0, 0);
    expect(box.height).toBeCloseTo(first?.height ?? 0, 0);
    expect(box.height).toBeGreaterThan(150);
    expect(box.width).toBeLessThanOrEqual(width / columns);
    expect(box.width / box.height).toBeCloseTo(smallSize.width / smallSize.height, 1);
  }
  for (const key of within(element, ".key")) {
    const figure = key.parentElement?.getBoundingClientRect();
    expect(key.getBoundingClientRect().bottom, "a legend ends above what is below").toBeLessThan(
      (figure?.bottom ?? 0) + 1,
    );
  }
  expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(columns);
  expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(height + 1);
});

// What eight maps cost more than one is measured by `npm run bench`. Here stands what keeps it low, whatever the
// machine does.
test("all maps share the path data of one", async () => {
  const { element } = await mounted();
  const shared = smallPaths(atlas.geography);
  const paths = (smallMaps(element) as AtlasSmallMap[]).map((map) => map.paths);
  expect(paths).toHaveLength(atlas.metrics.length);
  for (const own of paths) expect(own).toBe(shared);
});
