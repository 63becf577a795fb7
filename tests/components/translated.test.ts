import { expect, test } from "vitest";
import "../../src/figure/legend/atlas-legend.ts";
import "../../src/figure/atlas-title.ts";
import "../../src/figure/legend/atlas-cross-table.ts";
import "../../src/app/controls/atlas-picker.ts";
import "../../src/panel/atlas-panel.ts";
import "../../src/ui/translated-text.ts";
import "../../src/views/compare/atlas-compare.ts";
import "../../src/views/split/atlas-split.ts";
import "../../src/views/table/atlas-table.ts";
import "../../src/views/topics/atlas-topics.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import type { State } from "../../src/state/state.ts";
import { atlas, change, codeOf, mount, viewOf } from "./support.ts";

/** All roots of an element's tree, its own first. */
function roots(element: Element): readonly (Element | ShadowRoot)[] {
  const root = element.shadowRoot ?? element;
  return [root, ...[...root.querySelectorAll("*")].filter((inner) => inner.shadowRoot).flatMap(roots)];
}

function textsOf(element: Element): readonly Text[] {
  return roots(element).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      // Names on a map, which no translator touches, follow it by a frame.
      if (nodeValue?.trim() && !(parentElement instanceof SVGElement)) texts.push(walker.currentNode as Text);
    }
    return texts;
  });
}

/** Puts two nested `<font>` elements in the place of each text, as Google's translator in Chrome does. */
function translate(element: Element): void {
  for (const text of textsOf(element)) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text.data);
  }
}

const [first = "", second = "", third = ""] = atlas.centres.map(({ id }) => id);

const words = (element: Element) => textsOf(element).map(({ data }) => data.trim());

const given = (state: Partial<State>) => {
  const view = viewOf(state);
  return { atlas, view, highlight: deriveHighlight(view, noAttention) };
};

test.each([
  ["atlas-title", { metric: "staff-shortage" }, { metric: "job-info-route" }],
  ["atlas-legend", { metric: "staff-shortage" }, { metric: "employment-subcommittee" }],
  ["atlas-panel", { municipality: codeOf("守口市") }, { municipality: codeOf("枚方市"), metric: "job-info-route" }],
  ["atlas-picker", {}, { metric: "staff-shortage" }],
  ["atlas-cross-table", { with: "job-info-route" }, { metric: "staff-shortage", with: "office-internship" }],
  ["atlas-split", { with: "job-info-route" }, { metric: "staff-shortage", with: "office-internship" }],
  ["atlas-compare", { compare: [first, second] }, { compare: [second, third], metric: "staff-shortage" }],
  ["atlas-topics", {}, { topic: atlas.topics.at(-1)?.id ?? null, municipality: codeOf("守口市") }],
  ["atlas-table", { view: "table" }, { view: "table", focus: first, municipality: codeOf("八尾市") }],
] as const)("%s says in a translated page what it says in another, after a change", async (tag, before, after) => {
  const { element: fresh } = await mount(tag, given(after));
  const { element } = await mount(tag, given(before));
  translate(element);
  await change(element, given(after));
  expect(words(element)).toEqual(words(fresh));
});
