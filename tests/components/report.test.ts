import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import source from "../../seeds/hearing-h24/source.txt?raw";
import "../../src/views/report/atlas-report.ts";
import { coverageOfText } from "../../src/derive/coverage-of-text.ts";
import { quotesOf } from "../../src/views/report/derive/document-text.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import type { State } from "../../src/state/state.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { bareSource, readShownText } from "../support/shown-text.ts";
import { atlas, change, drawn, firstAtlas, mount, only, squeezed, viewOf, within, textNotArrived } from "./support.ts";

const wide = { width: 1180, height: 800 };
const report = await loadReport();

const given = (state: Partial<State> = {}, of = atlas) => ({
  atlas: of,
  report,
  view: viewOf({ view: "report", ...state }, of),
});

async function shown(state: Partial<State> = {}, size = wide) {
  const mounted = await mount("atlas-report", given(state), size);
  await expect.poll(() => within(mounted.element, ".document").length).toBe(1);
  await drawn(mounted.element);
  return mounted;
}

/**
 * Words that go on in the next line are, to axe, the rectangle around both lines, and what else stands in it covers them.
 * Terms and misprints are judged by tests of their own.
 */
async function expectAccessible(element: Element, besides = /^$/u): Promise<void> {
  const wrapped = /(?:\.trigger|\.printed|\.counted|mark|atlas-term|atlas-misprint).*overlapped by another element/su;
  const doubts = await expectAccessibleElement(element);
  expect(
    doubts.flatMap(({ targets }) => targets.filter((target) => !wrapped.test(target) && !besides.test(target))),
  ).toEqual([]);
}

afterEach(async () => {
  localStorage.removeItem("atlas:explain-terms");
  await page.viewport(1440, 900);
});

test("each part of the text is one stop of the Tab key for its explained words; arrow keys go on from word to word", async () => {
  const { element } = await shown();
  const words = within(element, ".document :is(atlas-term, atlas-misprint)").filter(
    (word) => word.localName === "atlas-term" || within(word, "atlas-term").length > 0,
  );
  const trigger = (word: Element) =>
    only(word.localName === "atlas-term" ? word : only(word, "atlas-term"), ".trigger");
  const parts = within(element, ".document > *").filter((part) => part.querySelector("atlas-term, atlas-misprint"));
  const stops = words.filter((word) => trigger(word).tabIndex === 0);
  expect(stops).toEqual(parts.map((part) => words.find((word) => part.contains(word))));
  expect(words.length).toBeGreaterThan(10 * stops.length);

  const [first, second] = parts;
  const inFirst = words.filter((word) => first?.contains(word));
  const visited: unknown[] = [];
  inFirst[0]?.focus();
  for (let step = 0; step <= inFirst.length; step += 1) {
    visited.push(element.shadowRoot?.activeElement);
    await userEvent.keyboard("{ArrowRight}");
  }
  expect(visited).toEqual([...inFirst, words.find((word) => second?.contains(word))]);
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(element.shadowRoot?.activeElement).toBe(inFirst.at(-1));
  expect(trigger(inFirst.at(-1) ?? element).tabIndex).toBe(0);
  expect(words.filter((word) => trigger(word).tabIndex === 0)).toHaveLength(parts.length);
});

describe("the source", () => {
  test.each([true, false])("is shown whole, each character once, terms explained: %s", async (explain) => {
    if (!explain) localStorage.setItem("atlas:explain-terms", "off");
    const { element } = await shown({ metric: "staff-shortage" });
    const text = readShownText(only(element, ".document"));
    expect(text.stray).toEqual([]);
    expect(text.twice).toEqual([]);
    expect(text.unseen).toEqual([]);
    const printed = bareSource(source);
    expect(text.source.length).toBe(printed.length);
    const differs = [...printed].findIndex((character, index) => text.source[index] !== character);
    expect(differs, `shown: ${text.source.slice(differs - 10, differs + 10)}`).toBe(-1);
    expect(within(element, "atlas-term").length > 250).toBe(explain);
  });

  test.each(atlas.metrics.map(({ id }) => id))("each quote of %s highlights its own passage", async (metric) => {
    const { element } = await shown({ metric });
    let marks = 0;
    for (const { id } of atlas.centres) {
      const section = only(element, `#centre-${id}`).closest("section");
      quotesOf(atlas, [metric], id).forEach((quote, index) => {
        const own = [...(section?.querySelectorAll<HTMLElement>(`mark[data-quotes~="${index}"]`) ?? [])];
        expect(own.map(({ textContent }) => textContent).join("")).toBe(quote.text);
        marks += own.length;
      });
    }
    expect(marks).toBeGreaterThan(0);
    const pairs = within(element, "mark[data-quotes]").map((mark) => mark.dataset["quotes"]?.split(" ").length ?? 0);
    expect(pairs.reduce((sum, count) => sum + count, 0)).toBe(marks);
  });
});

describe("the mode that tells what is coded from what is not", () => {
  test("underlines what any metric quotes, and has the share of each centre and column", async () => {
    const { element } = await shown({ metric: "staff-shortage" });
    const quoted = () =>
      squeezed(
        within(element, ".item mark")
          .map(({ textContent }) => textContent)
          .join(""),
      ).length;
    const alone = quoted();
    const [, shade] = within(element, "[role=switch]");
    shade?.click();
    await drawn(element);
    const coverage = coverageOfText(atlas);
    expect(quoted()).toBe(coverage?.whole.quoted);
    expect(quoted()).toBeGreaterThan(alone);
    const [item] = within(element, ".item");
    const [mark] = within(element, ".item mark");
    if (!item || !mark) throw new Error("no text");
    expect(getComputedStyle(mark).textDecorationLine).toBe("underline");
    expect(getComputedStyle(item).backgroundColor).not.toBe(getComputedStyle(mark).backgroundColor);
    only(element, ".shares summary").click();
    await drawn(element);
    const table = only(element, "atlas-text-use");
    await drawn(table);
    const rows = within(table, "tbody tr").map(({ children }) =>
      Array.from(children, ({ textContent }) => squeezed(textContent)),
    );
    expect(rows).toHaveLength(19);
    for (const { id, name } of atlas.centres) {
      const { characters = 1, quoted: used = 0 } = coverage?.centres[id] ?? {};
      const row = rows.find(([centre]) => centre === name);
      expect(row?.at(-1)).toBe(`${Math.round((used / characters) * 100)}％`);
      expect(row).toHaveLength(6);
    }
    // A passage on paper within a shaded line: axe does not tell the two grounds apart. Both are light, the text is not.
    await expectAccessible(element, / #centre-\S+-\d+ .*partially obscured/su);
    shade?.click();
    await drawn(element);
    expect(quoted()).toBe(alone);
  });
});

describe("the document", () => {
  test("has a table of contents that leads to every chapter and centre, and to the glossary", async () => {
    const { element } = await shown();
    const links = within(element, ".contents a");
    expect(links).toHaveLength(13 + 18 + 1);
    const places = within(element, "[id]");
    for (const link of links) {
      const [place, ...others] = places.filter(({ id }) => `#${id}` === link.getAttribute("href"));
      expect(others).toEqual([]);
      expect(squeezed(place?.textContent)).toContain(squeezed(link.textContent).replace(/^○/u, ""));
    }
  });

  test("sets lines that can be read: none wider than 40 characters", async () => {
    const { element } = await shown();
    for (const line of within(element, "p[data-source]")) {
      const size = Number.parseFloat(getComputedStyle(line).fontSize);
      expect(line.offsetWidth).toBeLessThanOrEqual(size * 40 + 1);
    }
  });

  test("on a narrow screen draws the contents out, and nothing is wider than the page", async () => {
    await page.viewport(390, 844);
    const { element } = await shown({}, { width: 390, height: 844 });
    expect(only(element, ".contents").checkVisibility()).toBe(false);
    await userEvent.click(page.getByText("目次", { exact: true }));
    await expect.element(page.getByRole("link", { name: "すいた" })).toBeVisible();
    expect(element.scrollWidth).toBeLessThanOrEqual(390);
    await expectAccessible(element);
  });

  test("says that an empty cell is empty in the report, as an addition", async () => {
    const { element } = await shown();
    const empty = within(element, ".empty");
    expect(empty).toHaveLength(7);
    expect(empty.every((each) => each.hasAttribute("data-added"))).toBe(true);
  });

  test("says where the rows bear the overview out, why, and leads to the metric that shows how many", async () => {
    const { element, messages } = await shown();
    expect(within(element, ".margin li")).toHaveLength(report.links.length);
    const all = report.links.findIndex(({ metric }) => metric === "employment-subcommittee") + 1;
    const button = within(element, ".verdict").find((each) => each.textContent.includes(`注${all}`));
    expect(squeezed(button?.textContent)).toBe(`注${all}センター別の記載が一部だけ裏づける`);
    const note = only(element, `#note-${all}`);
    expect(note.checkVisibility()).toBe(false);
    button?.click();
    expect(note.checkVisibility()).toBe(true);
    expect(note.textContent).toContain(report.links[all - 1]?.note);
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    button?.closest("li")?.querySelector<HTMLElement>(".link")?.click();
    expect(messages.slice(-1)).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "choose-metric", metric: "employment-subcommittee" },
          { type: "choose-view", view: "map" },
        ],
      },
    ]);
    button?.click();
    expect(note.checkVisibility()).toBe(false);
  });

  test("leaves no metric to look at where none shows how many", async () => {
    const { element } = await shown();
    const without = report.links.findIndex(({ metric }) => metric === null);
    const entry = within(element, ".margin li").find((each) => each.textContent.includes(`注${without + 1} `));
    expect(entry?.querySelector(".link")).toBeNull();
  });
});

describe("the explanations", () => {
  test("can be turned off for good, and on again", async () => {
    const { element } = await shown();
    const terms = within(element, ".document atlas-term").length;
    expect(terms).toBeGreaterThan(250);
    await userEvent.click(page.getByRole("switch", { name: /用語の説明/u }));
    await expect.poll(() => within(element, ".document atlas-term").length).toBe(0);
    const again = await shown();
    expect(within(again.element, ".document atlas-term")).toEqual([]);
    expect(within(again.element, "#glossary")).toHaveLength(1);
    await userEvent.click(within(again.element, "input[role=switch]")[0] as HTMLInputElement);
    await expect.poll(() => within(again.element, ".document atlas-term").length).toBe(terms);
    expect(localStorage.getItem("atlas:explain-terms")).toBeNull();
  });

  test("stay on where the browser keeps nothing", async () => {
    const get = Object.getOwnPropertyDescriptor(window, "localStorage");
    Object.defineProperty(window, "localStorage", {
      configurable: true,
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    let flip = (): void => {};
    try {
      const { element } = await shown();
      expect(within(element, "atlas-term").length).toBeGreaterThan(250);
      flip = () => within(element, "input[role=switch]")[0]?.click();
      flip();
      await expect.poll(() => within(element, ".document atlas-term").length).toBe(0);
    } finally {
      if (get) Object.defineProperty(window, "localStorage", get);
      // A choice that is kept ends what held as long as the page, which is the next test's too.
      flip();
    }
  });
});

test("the text is on its way, or did not come", async () => {
  const { element, messages } = await mount("atlas-report", given({}, firstAtlas), wide);
  await expect.element(page.getByText("報告書の本文を読み込んでいます")).toBeVisible();
  await change(element, { failure: textNotArrived });
  await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }));
  expect(messages.filter(({ kind }) => kind !== "reader")).toEqual([{ kind: "retry" }]);
  await change(element, given());
  await expect.poll(() => within(element, ".document").length).toBe(1);
});
