import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/panel/atlas-panel.ts";
import type { AtlasPanel } from "../../src/panel/atlas-panel.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import { termFinder } from "../../src/text/terms.ts";
import { columnIds } from "../../src/model/survey.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, drawn, mount, only, viewOf, within } from "./support.ts";

const report = await loadReport();
const neyagawa = codeOf("寝屋川市");

async function mounted(properties: Partial<AtlasPanel> = {}, height = 900) {
  const { element, messages } = await mount(
    "atlas-panel",
    { view: viewOf({ municipality: neyagawa, metric: "staff-shortage" }), atlas, report, ...properties },
    { width: 520, height },
  );
  const text = only(element, "atlas-findings");
  const sentence = (words: string): HTMLElement => {
    const found = within(text, ".sentence").find(({ textContent }) => textContent.includes(words));
    if (!found) throw new Error(`no sentence with ${words}`);
    return found;
  };
  return { element, messages, text, sentence };
}

/** An element and all elements within it, through shadow roots. */
function everything(element: Element): Element[] {
  return [element, ...element.children, ...(element.shadowRoot?.children ?? [])].flatMap((each) =>
    each === element ? [each] : everything(each),
  );
}

/** The text as it is composed, without what is added to it. */
function printed(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.hasAttribute("data-added") || node instanceof HTMLStyleElement) return "";
  const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return [...inside].map(printed).join("");
}

/**
 * Words that go on in the next line are, to axe, the rectangle around both lines, and what else stands in it covers
 * them.
 */
async function expectAccessible(element: Element): Promise<void> {
  const wrapped = /(?:\.trigger|\.printed|\.sentence|mark|\.used).*overlapped by another element/su;
  const doubts = await expectAccessibleElement(element);
  expect(doubts.flatMap(({ targets }) => targets.filter((target) => !wrapped.test(target)))).toEqual([]);
}

afterEach(() => localStorage.removeItem("atlas:explain-terms"));

describe("the full text", () => {
  test.each(atlas.centres.map(({ id, name, municipalities }) => [name, id, municipalities[0] ?? ""]))(
    "%s: every item is as printed, to the character, and every misprint has its reading once",
    async (_, id, municipality) => {
      const { element, text } = await mounted({ view: viewOf({ municipality }) });
      await drawn(element);
      const sections = within(text, "section");
      for (const [index, column] of columnIds.entries()) {
        const shown = [...(sections[index]?.querySelectorAll("p:not(.empty)") ?? [])];
        const items = atlas.findings?.centres[id]?.[column] ?? [];
        expect(shown.map(printed)).toEqual(items.map(({ marker, text: own }) => marker + own));
      }
      const readings = within(text, "atlas-misprint").flatMap((misprint) => within(misprint, ".likely"));
      expect(readings.map(({ dataset }) => dataset["reading"])).toEqual(
        columnIds.flatMap((column) =>
          report.misprints.flatMap(({ place, reading }) =>
            place.kind === "finding" && place.centre === id && place.column === column ? [`（${reading}か）`] : [],
          ),
        ),
      );
    },
  );

  test("has the likely reading right after the misprint, and what is copied is the printed text alone", async () => {
    const { sentence } = await mounted();
    const misprint = [...sentence("人道的").querySelectorAll("atlas-misprint")].at(-1);
    expect(misprint?.textContent).toBe("人道的");
    expect(misprint && only(misprint, ".likely").dataset["reading"]).toBe("（人員的か）");
    getSelection()?.selectAllChildren(sentence("人道的"));
    const copied = getSelection()?.toString();
    getSelection()?.removeAllRanges();
    expect(copied).toContain("人道的に厳しく");
    expect(copied).not.toContain("人員的");
  });

  test("explains a term to a pointer that rests on it: each once an item, and none in a heading", async () => {
    const { text } = await mounted();
    const terms = [...(text.shadowRoot?.querySelectorAll("atlas-term") ?? [])];
    expect(terms.length).toBeGreaterThan(10);
    for (const item of within(text, "p")) {
      const headings = [...item.querySelectorAll("atlas-term")].map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
      if (item.matches(".heading, .subheading")) expect(headings).toEqual([]);
    }
    const term = terms[0];
    const explanation = term && only(term, ".explanation");
    if (!explanation) throw new Error("no term");
    expect(explanation.matches(":popover-open")).toBe(false);
    await userEvent.hover(only(term, ".trigger"));
    await expect.poll(() => explanation.matches(":popover-open")).toBe(true);
    expect(explanation.textContent).toContain(report.glossary.find(({ term: name }) => name === term.heading)?.text);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => explanation.matches(":popover-open")).toBe(false);
  });

  test("has nothing in a sentence that takes the focus, and a press on a term chooses its sentence", async () => {
    const { element, text } = await mounted({}, 6000);
    for (const sentence of within(text, ".sentence")) {
      const inner = everything(sentence).slice(1) as HTMLElement[];
      expect(
        inner.filter((each) => each.tabIndex >= 0 || each.hasAttribute("tabindex") || each.role === "button"),
      ).toEqual([]);
    }
    const [term] = within(text, "atlas-term");
    if (!term) throw new Error("no term");
    await userEvent.click(only(term, ".trigger"));
    await drawn(element);
    expect(term.closest(".sentence")?.getAttribute("aria-pressed")).toBe("true");
    expect(within(text, "atlas-sentence")).toHaveLength(1);
    await expectAccessible(element);
  });

  test("stands without readings and terms until the report is there, and says that it could do with it", async () => {
    const { element, messages, text } = await mounted({ report: null });
    expect(within(text, "atlas-term, atlas-misprint")).toEqual([]);
    expect(messages).toContainEqual({ kind: "report-useful" });
    await change(element, { report });
    expect(within(text, "atlas-misprint").length).toBeGreaterThan(1);
  });

  test("asks for no report where no text is shown", async () => {
    const { messages } = await mount("atlas-panel", { view: viewOf(), atlas, report: null });
    expect(messages).toEqual([]);
  });
});

describe("the chosen sentence", () => {
  test("tells why its misprints are suspected", async () => {
    const { element, text, sentence } = await mounted({}, 6000);
    sentence("人道的").click();
    await drawn(element);
    const card = only(text, "atlas-sentence");
    expect(within(card, "h4").map(({ textContent }) => textContent)).toContain("誤りとみられる字");
    const why = (part: string) => report.misprints.find((misprint) => misprint.part === part)?.why;
    expect(within(card, ".misprints > *").map(({ textContent }) => textContent)).toEqual([
      "「是对应」→「は対応」",
      why("是对应"),
      "「人道的」→「人員的」",
      why("人道的"),
    ]);
    await expectAccessible(element);
  });

  test("is less sure of a misprint whose reading is only possible", async () => {
    const possible = report.misprints.find(
      ({ confidence, place }) => confidence === "possible" && place.kind === "finding" && place.centre === "sakai-shi",
    );
    const { element, text, sentence } = await mounted({ view: viewOf({ municipality: codeOf("堺市") }) });
    sentence("在学中に内々定時に").click();
    await drawn(element);
    const card = only(text, "atlas-sentence");
    expect(within(card, "h4").map(({ textContent }) => textContent)).toContain("誤りかもしれない字");
    expect(only(card, ".misprints dd").textContent).toBe(possible?.why);
  });

  test("lists all terms in it, those too that are explained in an earlier sentence", async () => {
    const { element, text } = await mounted({ view: viewOf({ municipality: codeOf("守口市") }) }, 6000);
    const find = termFinder(report.glossary);
    const termsOf = (each: Element) => [...new Set(find(printed(each)).map(({ term }) => report.glossary[term]))];
    const again = within(text, "p:not(.heading, .subheading) > .sentence").find(
      (each) => termsOf(each).length > each.querySelectorAll("atlas-term").length,
    );
    if (!again) throw new Error("no term comes twice in an item");
    again.click();
    await drawn(element);
    const card = only(text, "atlas-sentence");
    expect(within(card, ".terms > *").map(({ textContent }) => textContent)).toEqual(
      termsOf(again).flatMap((term) => [term?.term, term?.text]),
    );
    expect(within(card, "h4").at(-1)?.textContent).toBe("用語");
    await expectAccessible(element);
  });
});

describe("the switch", () => {
  const flip = () => userEvent.click(page.getByRole("switch", { name: "用語の説明" }));

  test("turns terms off in text and box, for the next time too, and on again; misprints stay", async () => {
    const { element, text, sentence } = await mounted();
    sentence("人道的").click();
    await drawn(element);
    const terms = within(text, "atlas-term").length;
    await flip();
    await expect.poll(() => within(text, "atlas-term").length).toBe(0);
    expect(within(only(text, "atlas-sentence"), ".terms")).toEqual([]);
    expect(within(text, "atlas-misprint").length).toBeGreaterThan(1);
    const again = await mounted();
    expect(within(again.text, "atlas-term")).toEqual([]);
    again.element.remove();
    await flip();
    await expect.poll(() => within(text, "atlas-term").length).toBe(terms);
  });

  test("holds for all that is on the page", async () => {
    const [first, second] = [await mounted(), await mounted()];
    within(first.element, "input[role=switch]")[0]?.click();
    await expect.poll(() => within(second.text, "atlas-term").length).toBe(0);
    await drawn(second.element);
    expect((within(second.element, "input[role=switch]")[0] as HTMLInputElement).checked).toBe(false);
  });
});
