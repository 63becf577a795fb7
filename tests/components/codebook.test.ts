import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/views/codebook/atlas-codebook.ts";
import { codebookOf } from "../../src/views/codebook/derive/codebook.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import type { State } from "../../src/state/state.ts";
import { classesOf } from "../../src/derive/legend-classes.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import {
  atlas,
  change,
  codeOf,
  drawn,
  firstAtlas,
  mount,
  only,
  squeezed,
  viewOf,
  within,
  textNotArrived,
} from "./support.ts";

/** So high that all of the text is in sight: axe judges no contrast of what is scrolled out of it. */
const wide = { width: 1180, height: 6000 };
const report = await loadReport();
const codebook = codebookOf(atlas, report);

const given = (state: Partial<State> = {}, of = atlas) => ({
  atlas: of,
  report,
  view: viewOf({ view: "codebook", ...state }, of),
});

async function shown(state: Partial<State> = {}, size = wide) {
  const mounted = await mount("atlas-codebook", given(state), size);
  await expect.poll(() => within(mounted.element, ".metric").length).toBeGreaterThan(0);
  await drawn(mounted.element);
  return mounted;
}
const codings = (element: Element) => within(element, ".coding");
const of = (metric: string) => {
  const found = codebook.metrics.find(({ id }) => id === metric);
  if (!found) throw new Error(`no metric ${metric}`);
  return found;
};

afterEach(() => page.viewport(1440, 900));

describe("a metric", () => {
  test("has question, rule, unit, and values with their swatches and counts", async () => {
    const { element } = await shown({ metric: "staff-shortage" });
    const metric = of("staff-shortage");
    expect(only(element, "h3").textContent).toBe(metric.label);
    expect(only(element, ".question").textContent).toBe(metric.question);
    expect(squeezed(only(element, ".headline").textContent)).toBe(metric.headline.join(""));
    expect(squeezed(only(element, ".facts").textContent)).toContain(squeezed(metric.rule));
    const rows = within(element, ".values tbody tr");
    const classes = classesOf(atlas, atlas.metrics.find(({ id }) => id === "staff-shortage") ?? atlas.metrics[0]!, []);
    expect(rows.map((row) => squeezed(row.textContent))).toEqual(
      classes.map(({ label, count }) => squeezed(label + count)),
    );
    expect(rows.map((row) => row.querySelector(".swatch rect")?.getAttribute("fill"))).toEqual(
      classes.map(({ paint }) => paint.fill),
    );
    // Textures as in the legend: silence has one, and no fill of its own.
    expect(rows.map((row) => row.querySelector(".swatch path") !== null)).toEqual(
      classes.map(({ paint }) => paint.pattern !== null),
    );
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("says how far two readings agree, over how many units, and what that does not show", async () => {
    const { element } = await shown({ metric: "employer-development" });
    const facts = squeezed(only(element, ".facts").textContent);
    expect(facts).toContain("18センターのうち18で二度の読みが一致しました（100％）");
    expect(facts).toContain("コーエンのκ）は1.00");
    expect(facts).toContain("値が正しいこと、実際の状況がそうであったことを示すものではありません");
    expect(only(element, ".lead").textContent).toContain(atlas.survey.provenance);
    await change(element, given({ metric: "office-internship" }));
    expect(squeezed(only(element, ".facts").textContent)).toContain("42市町村のうち42で");
  });

  test("has every coding with its quotes, scope and note", async () => {
    const { element } = await shown({ metric: "employment-subcommittee" });
    const metric = of("employment-subcommittee");
    expect(codings(element)).toHaveLength(metric.codings.length);
    expect(
      within(element, "blockquote p")
        .map(({ textContent }) => textContent)
        .sort(),
    ).toEqual(metric.codings.flatMap(({ evidence }) => evidence.quotes.map(({ text }) => text)).sort());
    const notes = within(element, ".note").map(({ textContent }) => squeezed(textContent));
    for (const { evidence } of metric.codings) {
      if (evidence.note) expect(notes).toContain(squeezed(`注記${evidence.note}`));
    }
    expect(within(element, ".scope").length).toBe(metric.codings.filter(({ scope }) => scope !== null).length);
    for (const section of within(element, ".codings")) {
      const value = section.dataset["value"];
      expect(section.querySelectorAll(".coding").length).toBe(
        metric.codings.filter((coding) => coding.value.id === value).length,
      );
    }
  });

  test("says that silence is no answer", async () => {
    const { element } = await shown({ metric: "staff-shortage" });
    const silent = only(element, ".codings[data-value=not-mentioned]");
    expect(silent.querySelectorAll(".coding").length).toBe(9);
    expect(silent.textContent).toContain("「記載なし」は「いいえ」ではありません");
    expect(silent.querySelectorAll("blockquote").length).toBe(0);
  });

  test("says where a coding rests on a likely reading", async () => {
    const { element } = await shown({ metric: "staff-shortage", focus: "neyagawa-shi" });
    const [coding] = codings(element);
    expect(codings(element)).toHaveLength(1);
    expect(squeezed(coding?.textContent)).toContain("引用の「人道的」は、「人員的」の誤りとみられます");
    expect(squeezed(coding?.textContent)).toContain("注記「人道的」は「人員的」の読み取り誤りとみられる");
  });
});

describe("the filters", () => {
  test("list the active metric, or all; another that is picked is listed alone again", async () => {
    const { element, messages } = await shown();
    expect(within(element, ".metric")).toHaveLength(1);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "指標" }), "すべての指標");
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "go-to-place", place: "all-metrics" } });
    await change(element, given({ place: "all-metrics" }));
    expect(within(element, ".metric")).toHaveLength(atlas.metrics.length);
    expect(codings(element)).toHaveLength(codebook.all);
    expect(squeezed(only(element, ".count").textContent)).toBe(`${codebook.all}件の読み取りすべて`);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "指標" }), "人員不足");
    expect(messages.at(-1)).toEqual({
      kind: "gesture",
      changes: [
        { type: "choose-metric", metric: "staff-shortage" },
        { type: "go-to-place", place: null },
      ],
    });
    await change(element, given({ metric: "staff-shortage" }));
    expect(within(element, "h3").map(({ textContent }) => textContent)).toEqual(["人員不足"]);
  });

  test("all metrics, by the address alone, in parts that axe finds no fault with", async () => {
    const { element } = await shown({ place: "all-metrics" }, { width: 1180, height: 30_000 });
    expect(within(element, ".metric")).toHaveLength(atlas.metrics.length);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("list one centre, which is the focused one", async () => {
    const { element, messages } = await shown({ metric: "employment-subcommittee" });
    await userEvent.selectOptions(page.getByRole("combobox", { name: "センター" }), "泉州中");
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: "senshu-naka" } });
    await change(element, given({ metric: "employment-subcommittee", focus: "senshu-naka" }));
    expect(codings(element).map((each) => each.querySelector("strong")?.textContent)).toEqual(["泉州中", "泉州中"]);
    expect(squeezed(only(element, ".count").textContent)).toBe(`${codebook.all}件の読み取りのうち2件`);
    expect(within(element, ".codings").map((each) => each.dataset["value"])).toEqual(["planned", "not-mentioned"]);
    expect(within(element, ".values tbody tr").length).toBe(of("employment-subcommittee").values.length);
  });

  test("say so where they let nothing through", async () => {
    const { element } = await shown({ metric: "staff-shortage", focus: "senshu-naka", values: ["current"] });
    expect(codings(element)).toEqual([]);
    expect(only(element, ".none").textContent).toContain("この条件に合う読み取りはありません");
  });

  test("list one value, which is the pinned one, and take it back", async () => {
    const { element, messages } = await shown({ metric: "staff-shortage" });
    await userEvent.click(page.getByRole("button", { name: "今すでに不足" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "toggle-value", value: "current" } });
    await change(element, given({ metric: "staff-shortage", values: ["current"] }));
    expect(within(element, ".codings").map((each) => each.dataset["value"])).toEqual(["current"]);
    expect(codings(element)).toHaveLength(7);
    await expect.element(page.getByRole("button", { name: "今すでに不足", pressed: true })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "すべての値に戻す" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "clear-values" } });
  });
});

describe("a quote", () => {
  test("leads to its place in the report", async () => {
    const { element, messages } = await shown({ metric: "staff-shortage", focus: "neyagawa-shi" });
    const link = page.getByRole("link", { name: /人道的.*を報告書の中で見る/u });
    const href = (link.element() as HTMLAnchorElement).getAttribute("href");
    expect(href).toBe("?view=report&metric=staff-shortage&focus=neyagawa-shi#centre-neyagawa-shi-issues-1");
    await userEvent.click(link);
    expect(messages.filter(({ kind }) => kind === "gesture")).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "choose-metric", metric: "staff-shortage" },
          { type: "choose-view", view: "report" },
          { type: "go-to-place", place: "centre-neyagawa-shi-issues-1" },
        ],
      },
    ]);
    expect(element.isConnected).toBe(true);
  });

  test("a municipality leads to its panel on the map", async () => {
    const { messages } = await shown({ metric: "staff-shortage" });
    await userEvent.click(page.getByRole("button", { name: "寝屋川市" }));
    expect(messages.filter(({ kind }) => kind === "gesture")).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "choose-metric", metric: "staff-shortage" },
          { type: "select-municipality", municipality: codeOf("寝屋川市") },
          { type: "choose-view", view: "map" },
        ],
      },
    ]);
  });
});

test("on a narrow screen nothing is wider than the page", async () => {
  await page.viewport(390, 844);
  const { element } = await shown({ metric: "employment-subcommittee" }, { width: 390, height: 9000 });
  expect(element.scrollWidth).toBeLessThanOrEqual(390);
  for (const control of within(element, "select, button")) {
    expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("the text is on its way, or did not come", async () => {
  const { element, messages } = await mount("atlas-codebook", given({}, firstAtlas), wide);
  await expect.element(page.getByText("報告書の本文を読み込んでいます")).toBeVisible();
  await change(element, { failure: textNotArrived });
  await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }));
  expect(messages.filter(({ kind }) => kind !== "reader")).toEqual([{ kind: "retry" }]);
  await change(element, given());
  await expect.poll(() => within(element, ".metric").length).toBe(1);
});
