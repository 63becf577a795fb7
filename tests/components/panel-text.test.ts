import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/panel/atlas-panel.ts";
import type { AtlasPanel } from "../../src/panel/atlas-panel.ts";
import type { State } from "../../src/state/state.ts";
import { columnIds } from "../../src/model/survey.ts";
import { atlas, change, codeOf, drawn, firstAtlas, mount, only, squeezed, viewOf, within } from "./support.ts";

const box = { width: 520, height: 900 };
const moriguchi = codeOf("守口市");

async function mounted(state: Partial<State>) {
  const { element } = await mount("atlas-panel", { view: viewOf(state) }, box);
  return { element, text: only(element, "atlas-findings") };
}

/** Whether an element is in sight in the panel's lower part. */
function inSight(panel: AtlasPanel, mark: Element | undefined): boolean {
  const window = only(panel, ".lower").getBoundingClientRect();
  const box = mark?.getBoundingClientRect();
  return box !== undefined && box.top >= window.top && box.bottom <= window.bottom;
}

test.each(atlas.centres.map(({ id, name }) => [name, id]))(
  "%s: the full row, four columns, every item",
  async (_, id) => {
    const centre = atlas.centres.find((candidate) => candidate.id === id);
    const { text } = await mounted({ municipality: centre?.municipalities[0] ?? "" });
    const sections = within(text, "section");
    expect(sections.map((section) => section.querySelector("h3")?.textContent)).toEqual(
      columnIds.map((column) => atlas.survey.columns[column]),
    );
    for (const [index, column] of columnIds.entries()) {
      const items = atlas.findings?.centres[id ?? ""]?.[column] ?? [];
      const shown = [...(sections[index]?.querySelectorAll("p:not(.empty)") ?? [])];
      // To the character: no white space comes in between the pieces that a mark cuts an item into.
      expect(shown.map(({ textContent }) => textContent)).toEqual(items.map((item) => item.marker + item.text));
    }
  },
);

test("an empty cell says so, in just the seven rows that have one", async () => {
  const empty: string[] = [];
  for (const centre of atlas.centres) {
    const { element, text } = await mounted({ municipality: centre.municipalities[0] ?? "" });
    const notes = within(text, ".empty");
    if (notes.length > 0) empty.push(centre.name);
    expect(notes.map((note) => note.textContent)).toEqual(notes.map(() => "この欄は、報告書では空欄です。"));
    element.remove();
  }
  expect(empty).toHaveLength(7);
});

test("the quotes of every coding are marked in place, whole", async () => {
  const { element, text } = await mounted({ municipality: moriguchi });
  for (const metric of atlas.metrics) {
    for (const centre of atlas.centres) {
      const municipality = centre.municipalities[0] ?? "";
      await change(element, { view: viewOf({ municipality, metric: metric.id }) });
      const quotes = atlas.findings?.evidence[metric.id]?.[municipality]?.quotes ?? [];
      const marks = within(text.isConnected ? text : only(element, "atlas-findings"), "mark");
      for (const [index, quote] of quotes.entries()) {
        const marked = marks.filter(({ dataset }) => dataset["quote"] === String(index));
        expect(squeezed(marked.map(({ textContent }) => textContent).join("")), `${metric.id} ${centre.name}`).toBe(
          squeezed(quote.text),
        );
      }
      expect(new Set(marks.map(({ dataset }) => dataset["quote"])).size).toBe(quotes.length);
    }
  }
});

test("the first quote is in sight at once, the others on demand", async () => {
  const state = { municipality: moriguchi, metric: "employment-subcommittee" };
  const { element, text } = await mounted(state);
  const marks = () => within(text, "mark");
  await expect.poll(() => inSight(element, marks()[0])).toBe(true);
  const buttons = page.getByRole("button", { name: "全文の中で見る" });
  await userEvent.click(buttons.nth(1));
  await expect
    .poll(() =>
      inSight(
        element,
        marks().find(({ dataset }) => dataset["quote"] === "1"),
      ),
    )
    .toBe(true);
});

test("another metric's quote comes into sight when the metric changes", async () => {
  const { element, text } = await mounted({ municipality: moriguchi });
  for (const metric of atlas.metrics) {
    await change(element, { view: viewOf({ municipality: moriguchi, metric: metric.id }) });
    const [first] = within(text, "mark");
    if (first) await expect.poll(() => inSight(element, first), { message: metric.id }).toBe(true);
  }
});

test("the quote comes into sight when the text comes after the choice", async () => {
  const { element } = await mount("atlas-panel", { view: viewOf({ municipality: moriguchi }, firstAtlas) }, box);
  await change(element, { view: viewOf({ municipality: moriguchi }) });
  await drawn(element);
  const text = only(element, "atlas-findings");
  await expect.poll(() => inSight(element, within(text, "mark")[0])).toBe(true);
});

test("pinning a class moves nothing that is being read", async () => {
  const { element } = await mounted({ municipality: moriguchi });
  const lower = only(element, ".lower");
  await expect.poll(() => lower.scrollTop).toBeGreaterThanOrEqual(0);
  lower.scrollTo({ top: 700, behavior: "instant" });
  const before = lower.scrollTop;
  expect(before).toBeGreaterThan(300);
  await change(element, { view: viewOf({ municipality: moriguchi, values: [viewOf().classes[0]?.value ?? ""] }) });
  await drawn(element);
  expect(lower.scrollTop).toBe(before);
});
