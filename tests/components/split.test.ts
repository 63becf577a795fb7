import { afterAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { AtlasMap } from "../../src/figure/map/atlas-map.ts";
import "../../src/views/split/atlas-split.ts";
import type { State } from "../../src/state/state.ts";
import { type Attention, deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { unexplained } from "../support/incomplete.ts";
import { withoutWebGL } from "../support/without-webgl.ts";
import { atlas, change, codeOf, drawn, mount, only, squeezed, viewOf, within } from "./support.ts";

// The SVG maps stay: what is tested here is the same under both renderers.
const prototypes = [HTMLCanvasElement.prototype, OffscreenCanvas.prototype];
const contexts = prototypes.map((prototype) => Reflect.get(prototype, "getContext") as unknown);
withoutWebGL();
afterAll(() => prototypes.forEach((prototype, index) => Reflect.set(prototype, "getContext", contexts[index])));

const second = { with: "staff-shortage" };

async function mounted(
  state: Partial<State> = second,
  attention: Attention = noAttention,
  size = { width: 1176, height: 840 },
) {
  const view = viewOf({ view: "split", ...state });
  const result = await mount("atlas-split", { atlas, view, highlight: deriveHighlight(view, attention) }, size);
  result.element.style.height = `${size.height}px`;
  return { view, ...result };
}

const maps = (element: Element) => within(element, "atlas-map") as AtlasMap[];
const svgMap = (map: Element) => only(map, "atlas-svg-map");
const legends = (element: Element) => within(element, "atlas-split-legend");

/** Fills of a map's municipalities by code. */
const fills = (map: Element): Record<string, string | null> =>
  Object.fromEntries<string | null>(
    within(svgMap(map), "path[data-code]").map(
      (path) => [path.dataset["code"] ?? "", path.closest("[fill]")?.getAttribute("fill") ?? null] as const,
    ),
  );

const fillsOf = (metric: string) =>
  Object.fromEntries(viewOf({ metric }).municipalities.map((entry) => [entry.code, entry.class.paint.fill]));

const shapeOn = (map: Element, name: string) => only(svgMap(map), `path[data-code="${codeOf(name)}"]`);

test("each metric has its map, title, question and legend with counts, and nothing in it fails axe", async () => {
  const { element, view } = await mounted({ ...second, municipality: codeOf("守口市") });
  await expect.poll(() => maps(element).map((map) => within(map, "atlas-svg-map").length)).toEqual([1, 1]);
  const [first, other] = maps(element);
  if (!first || !other) throw new Error("no maps");
  expect(fills(first)).toEqual(fillsOf("office-internship"));
  expect(fills(other)).toEqual(fillsOf("staff-shortage"));
  expect(within(element, "h3").map(({ textContent }) => textContent)).toEqual(["庁舎実習", "人員不足"]);
  expect(within(element, ".question").map(({ textContent }) => textContent)).toEqual([
    view.metric.question,
    view.second?.metric.question,
  ]);
  const texts = legends(element).map((legend) => within(legend, "button").map((entry) => squeezed(entry.textContent)));
  expect(texts[0]?.[0]).toBe("実施12市町村");
  expect(texts[1]?.[0]).toBe("今すでに不足7センター");
  await expect.element(page.getByRole("button", { name: "今すでに不足：7センター・23市町村" })).toBeVisible();
  expect(within(element, ".headline").map(({ textContent }) => squeezed(textContent))).toEqual(
    ["office-internship", "staff-shortage"].map((id) =>
      atlas.metrics.find((metric) => metric.id === id)?.headline.join(""),
    ),
  );
  expect(unexplained(await expectAccessibleElement(element))).toEqual([]);
});

test("one listbox and one set of controls: the second map is a picture that says what it shows", async () => {
  const { element } = await mounted();
  await expect.poll(() => within(maps(element)[1] ?? element, "atlas-svg-map")).toHaveLength(1);
  expect(page.getByRole("listbox").elements()).toHaveLength(1);
  expect(page.getByRole("button", { name: "府全体" }).elements()).toHaveLength(1);
  expect(page.getByRole("group", { name: "地図の形" }).elements()).toHaveLength(1);
  await expect.element(page.getByRole("img", { name: /^人員不足の地図。今すでに不足：7センター/u })).toBeVisible();
});

test("what is pointed at is outlined on both maps and bold in both legends, whichever map it was", async () => {
  const { element, view, messages } = await mounted();
  await expect.poll(() => within(maps(element)[1] ?? element, "atlas-svg-map")).toHaveLength(1);
  const [first, other] = maps(element);
  if (!first || !other) throw new Error("no maps");
  messages.length = 0;
  const over = { bubbles: true, composed: true, pointerType: "mouse" };
  shapeOn(other, "高槻市").dispatchEvent(new PointerEvent("pointerover", over));
  shapeOn(other, "高槻市").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  const attention: Attention = { kind: "municipality", code: codeOf("高槻市") };
  expect(messages).toEqual([
    { kind: "attention", attention },
    { kind: "action", action: { type: "select-municipality", municipality: codeOf("高槻市") } },
  ]);
  await change(element, { highlight: deriveHighlight(view, attention) });
  await drawn(element);
  const outlines = [first, other].map((map) =>
    within(only(svgMap(map), "atlas-svg-outlines"), "path").map((path) => path.getAttribute("d")),
  );
  expect(outlines[0]).toEqual(outlines[1]);
  expect(outlines[0]).toHaveLength(2);
  expect(legends(element).map((legend) => only(legend, ".here .label").textContent)).toEqual([
    "予定・協議中",
    "記載なし",
  ]);
});

test("the tooltip is on the map that is pointed at, and tells both values", async () => {
  const attention: Attention = { kind: "municipality", code: codeOf("高槻市") };
  const { element } = await mounted(second, attention);
  await expect.poll(() => within(maps(element)[1] ?? element, "atlas-tooltip")).toHaveLength(1);
  const tips = () => maps(element).map((map) => within(only(map, "atlas-tooltip"), ".tip").length);
  expect(tips()).toEqual([1, 0]);
  const [, other] = maps(element);
  other?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
  await drawn(element);
  expect(tips()).toEqual([0, 1]);
  const tip = squeezed(only(only(other ?? element, "atlas-tooltip"), ".tip").textContent);
  expect(tip).toContain("人員不足：記載なし");
  expect(tip).toContain("庁舎実習：予定・協議中");
});

test("a legend's value is pinned in its own metric, and pointing at it marks its municipalities on both maps", async () => {
  const { element, messages } = await mounted();
  const [first, other] = legends(element).map((legend) => within(legend, "button:not(.evidence)")[1]);
  messages.length = 0;
  first?.click();
  other?.click();
  other?.dispatchEvent(new PointerEvent("pointerenter"));
  const codes = viewOf({ metric: "staff-shortage" }).classes[1]?.municipalities;
  expect(messages).toEqual([
    { kind: "action", action: { type: "toggle-value", value: "planned" } },
    { kind: "action", action: { type: "toggle-second-value", value: "foreseen" } },
    { kind: "attention", attention: { kind: "group", codes } },
  ]);
});

test("each legend leads to what its own metric's values rest on", async () => {
  const { element, messages } = await mounted();
  messages.length = 0;
  for (const legend of legends(element)) within(legend, ".evidence")[0]?.click();
  expect(messages).toEqual([
    { kind: "side", side: { kind: "value", metric: "office-internship", value: "held" } },
    { kind: "side", side: { kind: "value", metric: "staff-shortage", value: "current" } },
  ]);
});

test("what is pinned is pressed, and can be let go", async () => {
  const { element, messages } = await mounted({ ...second, values: ["held"], withValues: ["current"] });
  const pressed = legends(element).map((legend) =>
    within(legend, "[aria-pressed=true] .label").map(({ textContent }) => textContent),
  );
  expect(pressed).toEqual([["実施"], ["今すでに不足"]]);
  messages.length = 0;
  only(element, ".tools .link").click();
  expect(messages).toEqual([{ kind: "action", action: { type: "clear-values" } }]);
});

test("without a second metric it asks for one in words, and shows no second map", async () => {
  const { element, messages } = await mounted({});
  expect(maps(element)).toHaveLength(1);
  expect(only(element, ".ask h3").textContent).toBe("庁舎実習と見比べる指標を選んでください");
  const choices = within(element, ".ask button");
  expect(choices.map((choice) => choice.querySelector("strong")?.textContent)).toEqual(
    atlas.metrics.slice(1).map(({ label }) => label),
  );
  messages.length = 0;
  choices[3]?.click();
  expect(messages).toEqual([{ kind: "action", action: { type: "choose-second-metric", metric: "staff-shortage" } }]);
  expect(unexplained(await expectAccessibleElement(element))).toEqual([]);
});

test("the second metric is changed by its select, which never offers the first's", async () => {
  const { element, messages } = await mounted();
  const select = only(element, "select") as HTMLSelectElement;
  expect(select.value).toBe("staff-shortage");
  expect([...select.options].map(({ value }) => value)).toEqual(atlas.metrics.slice(1).map(({ id }) => id));
  messages.length = 0;
  select.value = "job-info-route";
  select.dispatchEvent(new Event("change"));
  expect(messages).toEqual([{ kind: "action", action: { type: "choose-second-metric", metric: "job-info-route" } }]);
});

test("the application hears of one map: the second keeps its renderer to itself", async () => {
  const { element, messages } = await mounted();
  await expect.poll(() => messages.filter(({ kind }) => kind === "first-map")).toHaveLength(1);
  // Long enough for a second one to have come.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(messages.filter(({ kind }) => kind === "first-map")).toHaveLength(1);
  expect(performance.getEntriesByName("atlas:first-map").length).toBeGreaterThan(0);
  expect(maps(element)).toHaveLength(2);
});

test.each([
  { width: 1176, height: 840 },
  { width: 1110, height: 1010 },
  { width: 1166, height: 552 },
])("both figures have one size and fit into $width × $height, nothing over their maps", async ({ width, height }) => {
  const { element } = await mounted({ with: "school-registration" }, noAttention, { width, height });
  const boxes = within(element, ".map").map((map) => map.getBoundingClientRect());
  expect(boxes[0]?.width).toBe(boxes[1]?.width);
  expect(boxes[0]?.height).toBe(boxes[1]?.height);
  expect(boxes[0]?.top).toBe(boxes[1]?.top);
  expect(boxes[0]?.height).toBeGreaterThan(height * 0.85);
  expect(element.scrollHeight).toBeLessThanOrEqual(height);
  const bottom = element.getBoundingClientRect().bottom + 0.5;
  for (const box of boxes) expect(box.bottom).toBeLessThanOrEqual(bottom);
  for (const [index, caption] of within(element, ".caption").entries()) {
    expect(caption.scrollHeight, "the whole legend is in sight").toBeLessThanOrEqual(caption.clientHeight);
    expect(caption.getBoundingClientRect().right).toBeLessThanOrEqual((boxes[index]?.left ?? 0) + 0.5);
  }
});

test("stacked on a phone, each legend stands by its map", async () => {
  await page.viewport(390, 844);
  try {
    const { element } = await mounted(second, noAttention, { width: 390, height: 1600 });
    const tops = within(element, "atlas-split-legend, .map").map((part) => part.getBoundingClientRect().top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    for (const map of within(element, ".map")) {
      expect(map.getBoundingClientRect().width).toBeGreaterThan(340);
      expect(map.getBoundingClientRect().height).toBeGreaterThan(400);
    }
    expect(element.scrollWidth).toBeLessThanOrEqual(390);
  } finally {
    await page.viewport(1440, 900);
  }
});

// What two maps cost more than one is measured by `npm run bench`. Here stands what keeps it low, whatever the machine
// does.
test("the two maps share the path data of one", async () => {
  const { element } = await mounted();
  const drawn = maps(element).map((map) =>
    within(svgMap(map), "path[data-code]").map((path) => path.getAttribute("d")),
  );
  expect(drawn.map((paths) => paths.length)).toEqual([atlas.municipalities.length, atlas.municipalities.length]);
  expect(drawn[1]).toEqual(drawn[0]);
});
