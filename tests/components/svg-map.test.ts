import { expect, test } from "vitest";
import "../../src/render/svg/atlas-svg-map.ts";
import { ground, notMentionedPaint, uncoveredPaint } from "../../src/theme/palette.ts";
import type { State } from "../../src/state/state.ts";
import { fitFrame } from "../../src/cartography/frame.ts";
import { mapPaths } from "../../src/cartography/paths.ts";
import { mapDrawing } from "../../src/cartography/map-drawing.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { unexplained } from "../support/incomplete.ts";
import { atlas, change, codeOf, mount, only, viewOf, within } from "./support.ts";

const size = { width: 800, height: 900 };
const padding = { top: 20, right: 20, bottom: 20, left: 20 };

async function drawn(state: Partial<State> = {}) {
  const view = viewOf(state);
  const paths = mapPaths(atlas.geography, fitFrame(atlas.geography, view.frame, size, padding));
  const { element } = await mount(
    "atlas-svg-map",
    { drawing: mapDrawing(view, paths), highlight: deriveHighlight(view, noAttention) },
    size,
  );
  return { element, view, paths };
}

/** The fill of a shape. */
const fillOf = (element: Element, code: string) =>
  only(element, `[data-code="${code}"]`).closest("[fill]")?.getAttribute("fill");

/** The fill of the texture that is laid over a shape. */
const textureOn = (element: Element, code: string) =>
  only(element, `use[href="#${only(element, `[data-code="${code}"]`).id}"]`).getAttribute("fill");

test("every municipality is one shape in its class's fill", async () => {
  const { element, view, paths } = await drawn();
  const shapes = within(element, "[data-code]");
  expect(shapes).toHaveLength(atlas.municipalities.length);
  for (const { code, class: entry } of view.municipalities) {
    const shape = only(element, `[data-code="${code}"]`);
    expect(fillOf(element, code)).toBe(entry.paint.fill);
    expect(shape.getAttribute("d")).toBe(paths.municipalities[code]);
  }
  expect(unexplained(await expectAccessibleElement(element))).toEqual([]);
});

test.each(atlas.metrics.map(({ id }) => id))("silence is patterned and values are not (%s)", async (metric) => {
  const { element, view } = await drawn({ metric });
  for (const { pattern } of [notMentionedPaint, uncoveredPaint]) {
    const silent = view.municipalities.filter((municipality) => municipality.class.paint.pattern === pattern);
    expect(within(element, `[fill="url(#${pattern?.id})"]`)).toHaveLength(silent.length);
  }
  const patterned = view.municipalities.filter((municipality) => municipality.class.silent).length;
  expect(within(element, `[fill^="url("]:not([fill^="url(#hatch"])`)).toHaveLength(patterned);
});

test("島本町, which no row covers, is crossed out", async () => {
  const { element } = await drawn();
  expect(textureOn(element, codeOf("島本町"))).toBe("url(#cross)");
});

test("an answer for a whole area is hatched where municipalities are counted, and nothing is clipped", async () => {
  const { element, view } = await drawn({ metric: "employment-subcommittee" });
  const whole = view.municipalities.filter(({ scope }) => scope === "area");
  expect(whole.length).toBeGreaterThan(0);
  for (const { code, name } of whole) {
    expect(textureOn(element, code), name).toMatch(/^url\(#hatch-/u);
  }
  expect(within(element, "clipPath")).toHaveLength(0);
  const { element: centres } = await drawn({ metric: "staff-shortage" });
  expect(within(centres, '[fill^="url(#hatch"]')).toHaveLength(0);
});

test("sea and neighbours are grounds of their own, and no shape of Osaka has their colours", async () => {
  const { element, view } = await drawn();
  expect(within(element, `[fill="${ground.sea}"]`)).toHaveLength(1);
  expect(within(element, `[fill="${ground.neighbours}"]`)).toHaveLength(1);
  const fills = view.municipalities.map((municipality) => municipality.class.paint.fill);
  expect(fills).not.toContain(ground.sea);
  expect(fills).not.toContain(ground.neighbours);
});

test("selection and pins leave fills and patterns alone: they have a channel of their own", async () => {
  const state = { municipality: codeOf("守口市"), values: [viewOf().classes[0]?.value ?? ""] };
  const [plain, highlighted] = [await drawn(), await drawn(state)];
  const fills = (element: Element) => within(element, ".fills [fill]").map((shape) => shape.getAttribute("fill"));
  expect(fills(highlighted.element)).toEqual(fills(plain.element));
});

test("the names that have room stand on a map of this size, none over another", async () => {
  const { element } = await drawn();
  const labels = within(element, "text");
  const names = labels.map(({ textContent }) => textContent);
  expect(new Set(names).size).toBe(40);
  expect(atlas.municipalities.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  const boxes = labels.map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }));
  const overlapping = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          // A line's box is taller than its letters, by a fifth above and below.
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > a.box.height * 0.4,
      )
      .map((b) => `${a.name} ${b.name}`),
  );
  expect(overlapping).toEqual([]);
});

test("a focused area is drawn large, and its names stand", async () => {
  const { element } = await drawn({ focus: "kitakawachi-nishi" });
  const shape = only(element, `[data-code="${codeOf("守口市")}"]`).getBoundingClientRect();
  expect(shape.width).toBeGreaterThan(150);
  const names = within(element, "text").map(({ textContent }) => textContent);
  expect(names).toEqual(expect.arrayContaining(["守口市", "門真市"]));
});

test("other colours change colours alone: no node, no path data, no word is set anew", async () => {
  const { element, paths } = await drawn();
  const changed: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, attributeName } of records) changed.push(attributeName ?? type);
  });
  if (!element.shadowRoot) throw new Error("expected a drawing");
  observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const { id } of atlas.metrics) {
    const view = viewOf({ metric: id });
    await change(element, { drawing: mapDrawing(view, paths), highlight: deriveHighlight(view, noAttention) });
    const fills = view.municipalities.map(({ code }) => fillOf(element, code));
    expect(fills, id).toEqual(view.municipalities.map(({ paint }) => paint.fill));
  }
  await Promise.resolve();
  for (const { type, attributeName } of observer.takeRecords()) changed.push(attributeName ?? type);
  expect([...new Set(changed)].sort()).toEqual(["fill", "stroke"]);
});

test("each shape and each border is drawn from path data that stand once", async () => {
  const { element } = await drawn();
  const data = within(element, "path").map((path) => path.getAttribute("d") ?? "");
  const long = data.filter((path) => path.length > 20);
  expect(new Set(long).size).toBe(long.length);
});
