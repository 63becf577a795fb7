import { describe, expect, onTestFinished, test, vi } from "vitest";
import "../../src/app/find/atlas-find.ts";
import "../../src/present/atlas-present.ts";
import "../../src/present/atlas-scenes.ts";
import "../../src/search/atlas-search.ts";
import "../../src/views/table/atlas-table.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { SearchSession } from "../../src/search/session.ts";
import { type Mounted, atlas, codeOf, drawn, mount, only, viewOf, within } from "./support.ts";

if (!atlas.findings) throw new Error("no findings");
const session = new SearchSession(await loadReport(), atlas.findings, atlas.survey);
const view = viewOf({ municipality: codeOf("堺市") });
const now = () => new Date(2026, 10, 3);

const users: readonly [string, () => Promise<Mounted<keyof HTMLElementTagNameMap>>, string][] = [
  ["the search box", () => mount("atlas-find", { view, session }), "input"],
  [
    "the table's filter",
    () => mount("atlas-table", { atlas, view, highlight: deriveHighlight(view, noAttention) }),
    "#text",
  ],
  ["the list of hits", () => mount("atlas-search", { view, session, query: "職員" }), ".body"],
  ["a dialog with fields", () => mount("atlas-scenes", { atlas, view, now }), "button"],
  ["a presentation", () => mount("atlas-present", { atlas, view: viewOf({ mode: "present" }) }), "button"],
];

describe.each([
  ["while a word is composed", { isComposing: true }],
  ["with which a composition ends", { keyCode: 229 }],
])("keys %s", (_, composing) => {
  test.each(users)("are the input method's in %s, and not the page's", async (__, mounted, target) => {
    const { element, messages } = await mounted();
    const field = within(element, target)[0] ?? element;
    // Chromium's search fields empty themselves at Escape, also where it only takes back what is composed.
    if (field instanceof HTMLInputElement) expect(field.type).not.toBe("search");
    if (field instanceof HTMLInputElement) {
      field.value = "すい";
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      await drawn(element);
    }
    const heard = vi.fn();
    window.addEventListener("keydown", heard);
    onTestFinished(() => window.removeEventListener("keydown", heard));
    const before = [messages.length, element.shadowRoot?.innerHTML];
    for (const key of ["Enter", "ArrowDown", "ArrowRight", " ", "Escape"]) {
      const init = { key, bubbles: true, composed: true, cancelable: true, ...composing };
      // Its default is the input method's own.
      expect(field.dispatchEvent(new KeyboardEvent("keydown", init))).toBe(true);
    }
    await drawn(element);
    expect(heard).not.toHaveBeenCalled();
    expect([messages.length, element.shadowRoot?.innerHTML]).toEqual(before);
    if (field instanceof HTMLInputElement) expect(field.value).toBe("すい");
  });
});

test("every other key is the page's", async () => {
  const { element } = await mount("atlas-find", { view });
  const heard = vi.fn();
  window.addEventListener("keydown", heard);
  onTestFinished(() => window.removeEventListener("keydown", heard));
  only(element, "input").dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", keyCode: 27, bubbles: true, composed: true }),
  );
  expect(heard).toHaveBeenCalledOnce();
});
