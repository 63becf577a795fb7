import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/panel/atlas-panel.ts";
import "../../src/reading/atlas-sentence.ts";
import { coverageOfText, useInWords } from "../../src/derive/coverage-of-text.ts";
import { codingsOnSentence } from "../../src/derive/sentence-codings.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, drawn, mount, only, viewOf, within } from "./support.ts";

const report = await loadReport();
const moriguchi = codeOf("守口市");

async function mounted(height = 900, properties: object = {}) {
  const { element, messages } = await mount(
    "atlas-panel",
    { view: viewOf({ municipality: moriguchi }), atlas, report, ...properties },
    { width: 520, height },
  );
  const text = only(element, "atlas-findings");
  const sentences = () => within(text, ".sentence");
  return { element, messages, text, sentences };
}

/** Chooses a sentence as a pointer does. */
async function choose(element: Element, sentence: HTMLElement | undefined): Promise<void> {
  sentence?.click();
  await drawn(element);
  await drawn(element);
}

describe("choosing a sentence", () => {
  test("shows every coding that rests on it, and has the map mark what they colour", async () => {
    const { element, messages, text, sentences } = await mounted();
    let resting = 0;
    for (const sentence of sentences()) {
      const [column = "", item = "", start = "", end = ""] = sentence.dataset["place"]?.split("/") ?? [];
      const place = { centre: "kitakawachi-nishi", item: Number(item), start: Number(start), end: Number(end) };
      const codings = codingsOnSentence(atlas, report, { ...place, column: column as "network" });
      if (codings.length === 0) continue;
      resting += 1;
      await choose(element, sentence);
      const card = only(text, "atlas-sentence");
      expect(within(card, ".value").map(({ textContent }) => textContent.replace(/\s/gu, ""))).toEqual(
        codings.map(({ metric, value }) => `${metric.label}：${value.label}`.replace(/\s/gu, "")),
      );
      expect(within(card, "svg")).toHaveLength(codings.length);
      const marked = messages.findLast(({ kind }) => kind === "standing");
      expect(marked).toEqual({
        kind: "standing",
        attention: {
          kind: "group",
          codes: [...new Set(codings.flatMap(({ municipalities }) => municipalities.map(({ id }) => id)))],
        },
      });
      for (const { metric } of codings) {
        within(card, "button.link")
          .find(({ textContent }) => textContent.includes(metric.label))
          ?.click();
        expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "choose-metric", metric: metric.id } });
      }
    }
    expect(resting).toBeGreaterThan(5);
  });

  test("that nothing rests on says so, and chosen once more it is left", async () => {
    const { element, messages, text, sentences } = await mounted();
    const idle = sentences().find(({ textContent }) => textContent.includes("就ポツは幹事をしている"));
    await choose(element, idle);
    expect(within(only(text, "atlas-sentence"), "h4")[0]?.textContent).toContain("この文に基づく値はありません");
    expect(idle?.getAttribute("aria-pressed")).toBe("true");
    await choose(element, idle);
    expect(within(text, "atlas-sentence")).toEqual([]);
    expect(messages.filter(({ kind }) => kind === "standing").at(-1)).toEqual({
      kind: "standing",
      attention: { kind: "none" },
    });
  });

  test("asks for the report's text where it is not there, and shows what rests on it when it comes", async () => {
    const { element, messages, text, sentences } = await mounted(900, { report: null });
    await choose(element, sentences()[0]);
    expect(messages).toContainEqual({ kind: "report-wanted" });
    expect(only(text, ".waiting").textContent).toContain("読み込んでいます");
    await change(element, { report });
    await drawn(element);
    expect(within(text, "atlas-sentence")).toHaveLength(1);
  });

  test("another centre's text has nothing chosen", async () => {
    const { element, messages, text, sentences } = await mounted();
    await choose(
      element,
      sentences().find((sentence) => sentence.querySelector("mark")),
    );
    await change(element, { view: viewOf({ municipality: codeOf("吹田市") }) });
    await drawn(element);
    expect(within(text, "atlas-sentence")).toEqual([]);
    expect(messages.at(-1)).toEqual({ kind: "standing", attention: { kind: "none" } });
  });
});

describe("with the keyboard", () => {
  test("Tab finds one sentence, arrows go from one to the next, Enter chooses, Esc leaves it", async () => {
    const { element, text, sentences } = await mounted();
    expect(sentences().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    sentences()[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}{ArrowUp}{ArrowDown}");
    await drawn(element);
    expect(text.shadowRoot?.activeElement).toBe(sentences()[2]);
    expect(sentences().filter(({ tabIndex }) => tabIndex === 0)).toEqual([sentences()[2]]);
    expect(sentences()[2]?.role).toBe("button");
    await userEvent.keyboard("{Enter}");
    await drawn(element);
    expect(within(text, "atlas-sentence")).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    await drawn(element);
    expect(within(text, "atlas-sentence")).toEqual([]);
  });

  test("a place that is asked for has the focus, and the panel is drawn up", async () => {
    const { element, text } = await mounted();
    const mark = within(text, "mark")[0]?.closest<HTMLElement>(".sentence");
    const [column = "", item = "", start = "", end = ""] = mark?.dataset["place"]?.split("/") ?? [];
    const place = { centre: "kitakawachi-nishi", column: column as "network", item: Number(item) };
    await change(element, { place: { place: { ...place, start: Number(start), end: Number(end) } } });
    await expect.poll(() => text.shadowRoot?.activeElement).toBe(mark);
    expect(only(element, "aside").dataset["height"]).not.toBe("peek");
  });
});

describe("what is not coded", () => {
  test("is set apart from what is, with the shares in words", async () => {
    const { element, text } = await mounted(6000);
    const coverage = coverageOfText(atlas);
    expect(within(text, ".used, .unused")).toEqual([]);
    only(element, ".text-tools button").click();
    await drawn(element);
    const unused = within(text, ".unused").map(({ textContent }) => textContent);
    const expected = Object.entries(coverage?.items["kitakawachi-nishi"] ?? {}).flatMap(([column, items]) =>
      items.flatMap((spans, item) => {
        const whole = atlas.findings?.centres["kitakawachi-nishi"]?.[column as "network"][item]?.text ?? "";
        return spans.flatMap(({ start, end, metrics }) => (metrics.length === 0 ? [whole.slice(start, end)] : []));
      }),
    );
    // A marker is no part of an item's text, wherever it stands.
    const bare = (texts: readonly string[]) => texts.join("").replace(/[・○]/gu, "");
    expect(bare(unused)).toBe(bare(expected));
    const words = only(element, ".text-tools").textContent;
    const use = coverage?.centres["kitakawachi-nishi"];
    expect(words).toContain(use && useInWords(use));
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

test("what the search found in the row is marked beside the quotes", async () => {
  const item = atlas.findings?.centres["kitakawachi-nishi"]?.network[0];
  const { text } = await mounted(900, { hits: { network: [{ item: 0, start: 0, end: 2 }] } });
  expect(within(text, "mark.hit").map(({ textContent }) => textContent)).toEqual([item?.text.slice(0, 2)]);
});
