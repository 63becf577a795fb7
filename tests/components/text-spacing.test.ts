import { expect, test } from "vitest";
import "../../src/app/controls/atlas-picker.ts";
import "../../src/figure/atlas-figure.ts";
import "../../src/panel/atlas-panel.ts";
import "../../src/views/compare/atlas-compare.ts";
import "../../src/views/multiples/atlas-multiples.ts";
import "../../src/views/split/atlas-split.ts";
import "../../src/views/topics/atlas-topics.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { atlas, codeOf, mount, viewOf } from "./support.ts";

/** What readers may set for themselves (WCAG 1.4.12). */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  :not(svg *) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  p { margin-bottom: 2em !important; }
`);

const allIn = (root: Element | ShadowRoot): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>("*")].flatMap((one) => [
    one,
    ...(one.shadowRoot ? allIn(one.shadowRoot) : []),
  ]);

/** Boxes that cut words off, or from which they run on over what stands beside or below. */
function overfull(element: HTMLElement): readonly string[] {
  return allIn(element.shadowRoot ?? element).flatMap((one) => {
    const { overflowX, overflowY, position, width } = getComputedStyle(one);
    const forEyes = one.checkVisibility({ visibilityProperty: true }) && !(position === "absolute" && width === "1px");
    const words = forEyes && !one.closest("svg") ? one.innerText : "";
    if (!words || one.clientHeight === 0) return [];
    const wide = one.scrollWidth > one.clientWidth + 1 && !/auto|scroll/u.test(overflowX);
    const high = one.scrollHeight > one.clientHeight + 1 && !/auto|scroll/u.test(overflowY);
    return wide || high ? [`${one.localName}.${one.className}: ${words.slice(0, 20)}`] : [];
  });
}

const view = viewOf({
  municipality: codeOf("守口市"),
  with: "staff-shortage",
  compare: atlas.centres.slice(0, 3).map(({ id }) => id),
});
const given = { atlas, view, highlight: deriveHighlight(view, noAttention), sight: { camera: null, moving: false } };

test.each([
  ["atlas-figure", 1100],
  ["atlas-multiples", 1180],
  ["atlas-split", 1180],
  ["atlas-compare", 1180],
  ["atlas-topics", 1180],
  ["atlas-panel", 420],
  ["atlas-picker", 240],
] as const)("%s loses no words where letters, lines and paragraphs are spaced", async (tag, width) => {
  const { element } = await mount(tag, given, { width, height: 800 });
  const before = overfull(element);
  for (const one of [element, ...allIn(element.shadowRoot ?? element)]) one.shadowRoot?.adoptedStyleSheets.push(spaced);
  expect(overfull(element).filter((one) => !before.includes(one))).toEqual([]);
});
