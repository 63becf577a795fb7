import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/views/compare/atlas-compare.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, firstAtlas, mount, only, squeezed, viewOf, within, textNotArrived } from "./support.ts";

/** So high that all of the text is in sight: axe judges no contrast of what is scrolled out of it. */
const wide = { width: 1180, height: 9000 };
const narrow = { width: 390, height: 20000 };
const three = ["kitakawachi-nishi", "suita", "osaka-shi"];

const given = (compare: readonly string[], of = atlas) => ({
  atlas: of,
  view: viewOf({ view: "compare", compare }, of),
});
const visible = (element: Element, selector: string) =>
  within(element, selector).filter((found) => found.checkVisibility());
const headings = (element: Element) => visible(element, ".metrics thead strong").map(({ textContent }) => textContent);

afterEach(() => page.viewport(1440, 900));

describe("choosing centres", () => {
  test("without any, all centres are there to be chosen, with their municipalities, and nothing is compared", async () => {
    const { element, messages } = await mount("atlas-compare", given([]), wide);
    const buttons = within(element, ".candidates button");
    expect(buttons).toHaveLength(atlas.centres.length);
    expect(squeezed(buttons[0]?.textContent)).toBe("北河内西門真市、守口市");
    expect(only(element, "[role=status]").textContent).toBe("0センターを選択中");
    expect(within(element, "table, .chooser > .button, .switch")).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "北河内西" }));
    expect(messages).toEqual([{ kind: "action", action: { type: "toggle-comparison", centre: "kitakawachi-nishi" } }]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("paper says why nothing is compared, and leaves it out once something is", async () => {
    const { element } = await mount("atlas-compare", given(["suita"]), wide);
    const lead = () => only(element, "[role=status]").closest("p");
    expect(lead()?.classList).not.toContain("screen-only");
    await change(element, given(["suita", "osaka-shi"]));
    expect(lead()?.classList).toContain("screen-only");
  });

  test("the list folds once the second is chosen, the focus moves to what unfolds it, and it stays open for a third", async () => {
    const { element } = await mount("atlas-compare", given(["suita"]), wide);
    expect(only(element, "[role=status]").textContent).toBe("1センターを選択中");
    await change(element, given(["suita", "osaka-shi"]));
    expect(visible(element, ".candidates button")).toEqual([]);
    expect(within(element, "table")).toHaveLength(2);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("センターを選び直す");
    await userEvent.click(page.getByRole("button", { name: "センターを選び直す", expanded: false }));
    expect(visible(element, ".candidates button")).toHaveLength(atlas.centres.length);
    await change(element, given(["suita", "osaka-shi", "toyonaka"]));
    expect(visible(element, ".candidates button")).toHaveLength(atlas.centres.length);
  });

  test("an address with two shows the comparison, the list closed", async () => {
    const { element } = await mount("atlas-compare", given(["suita", "osaka-shi"]), wide);
    expect(visible(element, ".candidates button")).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "センターを選び直す", expanded: false }));
    expect(visible(element, ".candidates button")).toHaveLength(atlas.centres.length);
    const pressed = within(element, ".candidates button").filter(({ ariaPressed }) => ariaPressed === "true");
    expect(pressed.map((button) => button.querySelector("strong")?.textContent)).toEqual(["大阪市", "すいた"]);
  });

  test("with four no further one can be added, and that is said", async () => {
    const { element, messages } = await mount("atlas-compare", given([...three, "toyonaka"]), wide);
    expect(only(element, "[role=status]").textContent).toBe(
      "4センターを選択中。4センターまでです。ほかを加えるには、どれかを外してください。",
    );
    await userEvent.click(page.getByRole("button", { name: "センターを選び直す" }));
    const barred = within(element, ".candidates button").filter(({ ariaDisabled }) => ariaDisabled === "true");
    expect(barred).toHaveLength(14);
    barred[0]?.click();
    expect(messages).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "すいた 吹田市" }));
    expect(messages).toEqual([{ kind: "action", action: { type: "toggle-comparison", centre: "suita" } }]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("a centre is taken out in its column, and the focus stays in the view", async () => {
    const { element, messages } = await mount("atlas-compare", given(three), wide);
    await userEvent.click(page.getByRole("button", { name: "すいたを外す" }));
    expect(messages).toEqual([{ kind: "action", action: { type: "toggle-comparison", centre: "suita" } }]);
    await change(element, given(["kitakawachi-nishi", "osaka-shi"]));
    expect(headings(element)).toEqual(["北河内西", "大阪市"]);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("センターを選び直す");
  });
});

describe("the metrics", () => {
  test("are rows, the centres columns, in the order in which they were added; differences stand first", async () => {
    const { element } = await mount("atlas-compare", given(three), wide);
    expect(headings(element)).toEqual(["北河内西", "すいた", "大阪市"]);
    expect(within(element, ".metrics .metric")).toHaveLength(atlas.metrics.length);
    expect(squeezed(only(element, ".metrics caption").textContent)).toBe(
      "指標8指標のうち8で異なります（うち2は、記載の有無だけの違い）。",
    );
    expect(within(element, ".group").map(({ textContent }) => squeezed(textContent))).toEqual([
      "答えが異なる指標（6）",
      "記載の有無だけが異なる指標（2）",
    ]);
    const first = within(element, ".metrics tbody tr")[1];
    expect([...(first?.children ?? [])].map(({ textContent }) => squeezed(textContent))).toEqual([
      "就労支援部会自立支援協議会に就労支援部会があるか",
      "あり門真市、守口市についての記述",
      "記載なし",
      "なし大阪市についての記述",
    ]);
    expect(first?.querySelectorAll("td .swatch")).toHaveLength(3);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("stand in few words, in full where they are pointed at, and lead to the sentences that they rest on", async () => {
    const { element, messages } = await mount("atlas-compare", given(three), wide);
    const answer = within(element, ".metrics .answer").find(({ title }) => title.startsWith("今の体制では難しい"));
    expect(within(element, ".metrics td .answer").length).toBeGreaterThanOrEqual(24);
    answer?.click();
    expect(messages).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "select-municipality", municipality: codeOf("門真市") },
          { type: "choose-metric", metric: "universal-support-goal" },
          { type: "show-side", side: { kind: "panel", back: null } },
        ],
      },
    ]);
  });

  test("the heads of both tables stay in sight while their rows are read", async () => {
    const { element } = await mount("atlas-compare", given(three), { width: 1180, height: 500 });
    element.style.height = "500px";
    for (const table of within(element, "table")) {
      const rows = table.querySelectorAll("tbody tr");
      rows[rows.length - 1]?.scrollIntoView({ block: "center" });
      const head = table.querySelector("thead th:last-child")?.getBoundingClientRect();
      expect(head?.top).toBeCloseTo(element.getBoundingClientRect().top, 0);
    }
  });

  test("several answers within an area stand with the municipalities that have them", async () => {
    const metric = atlas.metrics.find(({ codings }) =>
      atlas.centres.some(({ municipalities }) => new Set(municipalities.map((code) => codings[code]?.kind)).size > 1),
    );
    const centre = atlas.centres.find(
      ({ municipalities }) => new Set(municipalities.map((code) => metric?.codings[code]?.kind)).size > 1,
    );
    if (!metric || !centre) throw new Error("no area with several answers");
    const { element } = await mount("atlas-compare", given([centre.id, "suita"]), wide);
    const row = within(element, ".metrics tr").find((tr) => tr.querySelector(".metric")?.textContent === metric.label);
    const named = [...(row?.querySelector("td")?.querySelectorAll(".whose") ?? [])].flatMap(({ textContent }) =>
      textContent.split("、"),
    );
    expect(named.map(codeOf).sort()).toEqual([...centre.municipalities].sort());
  });

  test("a municipality in the heading is selected from there, and pressed while it is", async () => {
    const { element, messages } = await mount("atlas-compare", given(three), wide);
    await userEvent.click(page.getByRole("button", { name: "守口市", exact: true, pressed: false }));
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: codeOf("守口市") },
    });
    await change(element, { view: viewOf({ view: "compare", compare: three, municipality: codeOf("守口市") }) });
    await userEvent.click(page.getByRole("button", { name: "守口市", exact: true, pressed: true }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "select-municipality", municipality: null } });
  });
});

describe("the findings", () => {
  test("stand topic by topic; a silent cell says that it is, and one that touches on it in passing says that", async () => {
    const { element } = await mount("atlas-compare", given(["kitakawachi-nishi", "sakai-shi"]), wide);
    const topics = within(element, ".findings .topic strong").map(({ textContent }) => textContent);
    expect(topics).toEqual(atlas.topics.map(({ label }) => label));
    const cells = within(element, ".findings tbody")[topics.indexOf("人員・体制")]?.querySelectorAll("td");
    expect(squeezed(cells?.[0]?.querySelector(".passing > p")?.textContent)).toBe("別の項目で触れている");
    const passage = cells?.[0]?.querySelector("atlas-passage")?.shadowRoot?.textContent;
    expect(squeezed(passage)).toContain("「目標への認識」の項目から：");
    expect(squeezed(passage)).toContain("現実には体制的に難しい");
    expect(squeezed(cells?.[1]?.textContent)).toBe("この話題の項目なし");
  });

  test("keep each item's kind and marker", async () => {
    const { element } = await mount("atlas-compare", given(["kitakawachi-nishi", "suita"]), wide);
    const items = within(element, ".findings atlas-passage")[0]?.shadowRoot?.querySelectorAll("p:not(.source)");
    expect([...(items ?? [])].map(({ className, textContent }) => [className, textContent.slice(0, 6)])).toEqual([
      ["heading", "○企業開拓等"],
      ["bullet", "・就ポツとし"],
    ]);
  });

  test("a topic leads to what all centres say on it", async () => {
    const { messages } = await mount("atlas-compare", given(three), wide);
    await userEvent.click(page.getByRole("button", { name: "定着支援を全センターで読む" }));
    expect(messages.filter(({ kind }) => kind === "gesture")).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "choose-topic", topic: "retention" },
          { type: "choose-view", view: "topics" },
        ],
      },
    ]);
  });

  test("are on their way, or did not come, while the metrics stand already", async () => {
    const { element, messages } = await mount("atlas-compare", given(three, firstAtlas), wide);
    expect(within(element, ".metric")).toHaveLength(atlas.metrics.length);
    await expect.element(page.getByText("報告書の本文を読み込んでいます")).toBeVisible();
    await change(element, { failure: textNotArrived });
    await expect.element(page.getByRole("alert")).toHaveTextContent("読み込めませんでした");
    await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }));
    expect(messages).toEqual([{ kind: "retry" }]);
    await change(element, given(three));
    expect(within(element, ".findings")).toHaveLength(1);
  });
});

describe("where there is room for one centre", () => {
  test("one is shown at a time, with a switch, and nothing is wider than the page", async () => {
    await page.viewport(390, 844);
    const { element, messages } = await mount("atlas-compare", given(three), narrow);
    expect(headings(element)).toEqual(["北河内西"]);
    expect(visible(element, ".metrics td[data-centre]")).toHaveLength(atlas.metrics.length);
    expect(visible(element, ".metrics td[data-centre]").every((cell) => cell.offsetWidth > 190)).toBe(true);
    expect(element.scrollWidth).toBeLessThanOrEqual(390);
    const group = page.getByRole("group", { name: "表示するセンター" });
    await userEvent.click(group.getByRole("button", { name: "大阪市", pressed: false }));
    expect(headings(element)).toEqual(["大阪市"]);
    expect(visible(element, ".findings td").every(({ dataset }) => dataset["centre"] === "osaka-shi")).toBe(true);
    expect(messages).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("where the one that is shown is taken out, the first of the others is shown", async () => {
    await page.viewport(390, 844);
    const { element } = await mount("atlas-compare", given(three), narrow);
    await change(element, given(["suita", "osaka-shi"]));
    expect(headings(element)).toEqual(["すいた"]);
  });

  test("where there is just room for four, each has its name in one line", async () => {
    const four = [...three, "toyonaka"];
    const { element } = await mount("atlas-compare", given(four), { width: 800, height: 800 });
    const names = visible(element, ".metrics th strong.text-body");
    expect(names).toHaveLength(four.length);
    for (const { offsetHeight } of names) expect(offsetHeight).toBeLessThan(30);
  });

  test("where there is room for all, there is no switch", async () => {
    const { element } = await mount("atlas-compare", given(three), wide);
    expect(visible(element, ".switch")).toEqual([]);
  });
});

test("the centres' mini-maps have the shape that is asked for", async () => {
  const compare = ["toyono-kita", "senshu-minami"];
  const { element } = await mount("atlas-compare", given(compare), wide);
  const codes = atlas.centres.find(({ id }) => id === "toyono-kita")?.municipalities ?? [];
  element.view = viewOf({ view: "compare", compare, shape: "tiles" });
  await element.updateComplete;
  const area = only(element, "th[data-centre=toyono-kita] .mini-map > path").getAttribute("d") ?? "";
  expect(area.match(/M/gu)).toHaveLength(codes.length);
});
