import { afterAll, beforeAll, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import "../../src/app/controls/atlas-picker.ts";
import "../../src/app/controls/atlas-views.ts";
import "../../src/figure/legend/atlas-cross-table.ts";
import "../../src/figure/legend/atlas-legend.ts";
import "../../src/figure/map/atlas-shape-switch.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { atlas, codeOf, mount, viewOf, within } from "./support.ts";
import "../../src/views/compare/atlas-compare.ts";
import "../../src/views/multiples/atlas-multiples.ts";
import "../../src/views/split/atlas-split-legend.ts";
import "../../src/views/table/atlas-table.ts";
import "../../src/views/topics/atlas-topics.ts";

/** Chromium's own line, of which the library's types say nothing. */
const devtools = cdp() as { send(method: string, params: object): Promise<unknown> };
const forced = (value: string) =>
  devtools.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });

beforeAll(() => forced("active"));
afterAll(() => forced("none"));

const held = viewOf({ values: ["held"] });
const both = viewOf({ with: "staff-shortage" });

/** What a view with 守口市 selected is given. */
function inView(id: "multiples" | "table") {
  const view = viewOf({ view: id, municipality: codeOf("守口市") });
  return { atlas, view, highlight: deriveHighlight(view, noAttention) };
}

/** How an element stands out by lines alone: its ground is the system's. */
function lines(element: Element): string {
  const { outlineStyle, outlineColor, borderTopColor, borderBottomColor, borderInlineStartColor } =
    getComputedStyle(element);
  const outline = outlineStyle === "none" ? "none" : outlineColor;
  return [outline, borderTopColor, borderBottomColor, borderInlineStartColor].join(" | ");
}

test.each([
  ["a pinned value of the legend", "atlas-legend", { view: held }, ".entry", '[aria-pressed="true"]'],
  ["the chosen metric", "atlas-picker", { view: held }, "label", ":has(:checked)"],
  ["the current group of views", "atlas-views", { current: "multiples" }, ".tab", '[data-current="true"]'],
  ["the current view", "atlas-views", { current: "map" }, ".tab", '[aria-current="page"]'],
  ["the chosen shape", "atlas-shape-switch", { shape: "tiles" }, "button", '[aria-pressed="true"]'],
  [
    "pinned values of two metrics",
    "atlas-cross-table",
    { view: viewOf({ with: "staff-shortage", values: ["held"], withValues: ["current"] }) },
    ".choice",
    '[aria-pressed="true"]',
  ],
  ["the selected municipality's values among all maps", "atlas-multiples", inView("multiples"), ".legend li", ".here"],
  [
    "the topic that is read",
    "atlas-topics",
    { atlas, view: viewOf({ view: "topics" }) },
    "nav button",
    '[aria-current="true"]',
  ],
  ["the selected municipality's row", "atlas-table", inView("table"), "tbody tr", "[data-selected]"],
] as const)("%s is told from the rest", async (_what, tag, properties, all, chosen) => {
  const { element } = await mount(tag, properties as object, { width: 1000, height: 700 });
  const marked = within(element, all).filter((each) => each.matches(chosen));
  const rest = within(element, all).filter((each) => !each.matches(chosen));
  expect(marked.length).toBeGreaterThan(0);
  expect(rest.length).toBeGreaterThan(0);
  const others = new Set(rest.map(lines));
  for (const each of marked) expect([...others]).not.toContain(lines(each));
});

test("a line that is kept for what is chosen is not seen around the rest", async () => {
  const { element } = await mount("atlas-legend", { view: held }, { width: 400, height: 500 });
  const canvas = document.createElement("div");
  canvas.style.color = "Canvas";
  element.after(canvas);
  const [, second] = within(element, ".entry");
  if (!second) throw new Error("expected a second entry");
  expect(getComputedStyle(second).borderTopColor).toBe(getComputedStyle(canvas).color);
});

test("swatches keep their colours", async () => {
  const { element } = await mount("atlas-legend", { view: both }, { width: 400, height: 500 });
  const fills = within(element, ".entry .swatch rect").map((rect) => [
    getComputedStyle(rect).fill,
    rect.getAttribute("fill"),
  ]);
  const [computed, asked] = fills[0] ?? [];
  const probe = document.createElement("div");
  probe.style.forcedColorAdjust = "none";
  probe.style.color = asked ?? "";
  element.after(probe);
  expect(computed).toBe(getComputedStyle(probe).color);
});
