import { expect, test } from "vitest";
import "../../src/render/svg/atlas-svg-outlines.ts";
import { outlines } from "../../src/theme/palette.ts";
import type { State } from "../../src/state/state.ts";
import { fitFrame } from "../../src/cartography/frame.ts";
import { unitsPerPixel } from "../../src/cartography/path-data.ts";
import { mapPaths } from "../../src/cartography/paths.ts";
import { type Attention, deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { atlas, codeOf, mount, viewOf, within } from "./support.ts";

const size = { width: 800, height: 900 };
const padding = { top: 20, right: 20, bottom: 20, left: 20 };

async function drawn(state: Partial<State> = {}, attention: Attention = noAttention) {
  const view = viewOf(state);
  const paths = mapPaths(atlas.geography, fitFrame(atlas.geography, view.frame, size, padding));
  const { element } = await mount("atlas-svg-outlines", { paths, highlight: deriveHighlight(view, attention) }, size);
  return { element, paths };
}

/** The path data of an outline's line, or none. */
function outlined(element: Element, kind: keyof typeof outlines): string[] {
  const { around, casing, line, width } = outlines[kind];
  return within(element, `svg > path[stroke="${around}"][stroke-width="${casing * unitsPerPixel}"]`)
    .map(({ nextElementSibling }) => nextElementSibling)
    .filter(
      (path) =>
        path?.getAttribute("stroke") === line && path.getAttribute("stroke-width") === String(width * unitsPerPixel),
    )
    .map((path) => path?.getAttribute("d") ?? "");
}

test("without selection, pins and pointer nothing is outlined", async () => {
  const { element } = await drawn();
  expect(within(element, "path")).toEqual([]);
});

test("the selected municipality and its whole coverage area stand out", async () => {
  const { element, paths } = await drawn({ municipality: codeOf("守口市") });
  expect(outlined(element, "selected")).toEqual([paths.municipalities[codeOf("守口市")]]);
  expect(outlined(element, "area")).toEqual([paths.outline([codeOf("守口市"), codeOf("門真市")])]);
});

test("島本町 stands out alone: it is of no area", async () => {
  const { element, paths } = await drawn({ municipality: codeOf("島本町") });
  expect(outlined(element, "selected")).toEqual([paths.municipalities[codeOf("島本町")]]);
  expect(outlined(element, "area")).toEqual([]);
});

test("what is pointed at is outlined, on the map or in the legend", async () => {
  const code = codeOf("堺市");
  const pointed = await drawn({}, { kind: "municipality", code });
  expect(outlined(pointed.element, "hovered")).toEqual([pointed.paths.municipalities[code]]);
  const entry = viewOf().classes[0];
  const marked = await drawn({}, { kind: "value", value: entry?.value ?? "" });
  expect(outlined(marked.element, "marked")).toEqual([marked.paths.outline(entry?.municipalities ?? [])]);
});

test("no line is in the pointer's way", async () => {
  const { element } = await drawn({ municipality: codeOf("守口市") });
  expect(getComputedStyle(element).pointerEvents).toBe("none");
});
