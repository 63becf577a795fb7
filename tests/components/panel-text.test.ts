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

/** Whether an element is in sight in the panel, below the full text's heading. */
function inSight(panel: AtlasPanel, mark: Element | undefined): boolean {
  const window = only(panel, ".body").getBoundingClientRect();
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

/** The buttons that lead from the quotes to their places. */
const buttons = page.getByRole("button", { name: "全文で読む" });

test("the quotes are in sight at once, their places in the full text on demand", async () => {
  const state = { municipality: moriguchi, metric: "employment-subcommittee" };
  const { element, text } = await mounted(state);
  const marks = () => within(text, "mark");
  const quotes = within(only(element, "atlas-coding"), "blockquote");
  expect(quotes.map((quote) => inSight(element, quote))).toEqual(quotes.map(() => true));
  for (const index of ["0", "1"]) {
    await userEvent.click(buttons.nth(Number(index)));
    await expect
      .poll(() =>
        inSight(
          element,
          marks().find(({ dataset }) => dataset["quote"] === index),
        ),
      )
      .toBe(true);
  }
});

test("a button leads back from the full text to the value", async () => {
  const { element } = await mounted({ municipality: moriguchi });
  await userEvent.click(buttons.first());
  await expect.poll(() => only(element, ".body").scrollTop).toBeGreaterThan(100);
  await userEvent.click(page.getByRole("button", { name: "値に戻る" }));
  await expect.poll(() => only(element, ".body").scrollTop).toBe(0);
  expect(element.shadowRoot?.activeElement).toBe(only(element, "h3.metric"));
});

test("another metric's quote has its place in the full text, too", async () => {
  const { element, text } = await mounted({ municipality: moriguchi });
  for (const metric of atlas.metrics) {
    await change(element, { view: viewOf({ municipality: moriguchi, metric: metric.id }) });
    const [first] = within(text, "mark");
    if (!first) continue;
    await userEvent.click(buttons.first());
    await expect.poll(() => inSight(element, first), { message: metric.id }).toBe(true);
  }
});

test("the quote can be read in its place when the text comes after the choice", async () => {
  const { element } = await mount("atlas-panel", { view: viewOf({ municipality: moriguchi }, firstAtlas) }, box);
  await change(element, { view: viewOf({ municipality: moriguchi }) });
  await drawn(element);
  const text = only(element, "atlas-findings");
  await userEvent.click(buttons.first());
  await expect.poll(() => inSight(element, within(text, "mark")[0])).toBe(true);
});

test("pinning a class moves nothing that is being read", async () => {
  const { element } = await mounted({ municipality: moriguchi });
  const body = only(element, ".body");
  body.scrollTo({ top: 700, behavior: "instant" });
  const before = body.scrollTop;
  expect(before).toBeGreaterThan(300);
  await change(element, { view: viewOf({ municipality: moriguchi, values: [viewOf().classes[0]?.value ?? ""] }) });
  await drawn(element);
  expect(body.scrollTop).toBe(before);
});
