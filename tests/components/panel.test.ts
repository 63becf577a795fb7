import { describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/panel/atlas-panel.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, firstAtlas, mount, only, squeezed, viewOf, within, textNotArrived } from "./support.ts";

const moriguchi = codeOf("守口市");
/** So high that all of the text is in sight: axe judges no contrast of what is scrolled out of it. */
const box = { width: 520, height: 6000 };

const complementary = (name: string) => page.getByRole("complementary", { name, exact: true });

test.each([100, 150])("every value is seen whole at %s percent of the text size", async (percent) => {
  document.documentElement.style.fontSize = `${percent}%`;
  onTestFinished(() => void (document.documentElement.style.fontSize = ""));
  const view = viewOf({ municipality: moriguchi });
  const { element } = await mount("atlas-panel", { view }, { ...box, width: 360 });
  const { right } = element.getBoundingClientRect();
  for (const value of within(element, ".answer span")) {
    expect(value.getBoundingClientRect().right, value.textContent).toBeLessThanOrEqual(right);
  }
});

describe("before any choice", () => {
  test("it is named 大阪府, lists what the values rest on and tells how to read the map", async () => {
    const { element } = await mount("atlas-panel", { view: viewOf() }, box);
    await expect.element(complementary("大阪府")).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "根拠の一覧" })).toBeVisible();
    const text = only(element, ".body").textContent;
    expect(text).toContain("43市町村のうち42市町村が、18センター");
    expect(text).toContain("島本町はどの圏域にも含まれません");
    expect(text).toContain("「記載なし」は「いいえ」ではありません");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("the centres stand under their value, in the legend's order, each with its evidence, whole", async () => {
    const view = viewOf({ metric: "staff-shortage" });
    const { element } = await mount("atlas-panel", { view }, { width: 340, height: 6000 });
    const groups = within(element, ".group");
    const own = view.classes.filter(({ municipalities }) => municipalities.length > 0);
    expect(groups.map((group) => group.querySelector("h3")?.textContent.trim())).toEqual(own.map(({ short }) => short));
    for (const [index, { silent, centres }] of own.entries()) {
      const names = [...(groups[index]?.querySelectorAll(".centre-link") ?? [])].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(names).toEqual(centres.map((id) => atlas.centres.find((centre) => centre.id === id)?.name));
      expect(groups[index]?.querySelectorAll(".evidence")).toHaveLength(silent ? 0 : centres.length);
    }
    // What proves a value may be the end of its sentence.
    for (const line of within(element, ".evidence")) expect(line.scrollHeight).toBeLessThanOrEqual(line.clientHeight);
    const quoted = new Set(
      Object.values(atlas.findings?.evidence[view.metric.id] ?? {}).map(({ quotes }) => quotes[0]?.text),
    );
    for (const line of within(element, ".evidence")) expect(quoted).toContain(line.textContent);
  });

  test("every centre and every municipality can be reached", async () => {
    const { element, messages } = await mount("atlas-panel", { view: viewOf() }, box);
    for (const link of within(element, ".group .link")) link.click();
    const reached = messages.flatMap((message) =>
      message.kind === "action" && message.action.type === "select-municipality" ? [message.action.municipality] : [],
    );
    expect(new Set(reached)).toEqual(new Set(atlas.municipalities.map(({ code }) => code)));
    // The first of its area, as the report has it.
    await userEvent.click(page.getByRole("button", { name: "北河内西" }));
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: codeOf("門真市") },
    });
    await userEvent.click(page.getByRole("button", { name: "守口市" }));
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: moriguchi },
    });
  });

  test("a centre that is pointed at is shown on the map", async () => {
    const { messages } = await mount("atlas-panel", { view: viewOf() }, box);
    await userEvent.hover(page.getByRole("button", { name: "北河内西" }));
    expect(messages).toContainEqual({
      kind: "attention",
      attention: { kind: "group", codes: [codeOf("門真市"), moriguchi] },
    });
  });

  test("with a focused area a button leads back to the whole prefecture", async () => {
    const { messages } = await mount("atlas-panel", { view: viewOf({ focus: "suita" }) }, box);
    await userEvent.click(page.getByRole("button", { name: "府全体を表示" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: null } });
  });

  test("before the report's text the centres stand already, without evidence", async () => {
    const { element } = await mount("atlas-panel", { view: viewOf({}, firstAtlas) }, box);
    expect(within(element, ".centre-link").length).toBeGreaterThanOrEqual(atlas.centres.length);
    expect(within(element, ".evidence")).toEqual([]);
  });
});

describe("of a municipality", () => {
  test("it is named after it, with its centre and the others of the area", async () => {
    const { element, messages } = await mount("atlas-panel", { view: viewOf({ municipality: moriguchi }) }, box);
    await expect.element(complementary("守口市")).toBeVisible();
    expect(squeezed(within(element, ".centre")[0]?.textContent)).toContain("北河内西の圏域。ほかに門真市");
    expect(await expectAccessibleElement(element)).toEqual([]);

    await userEvent.hover(page.getByRole("button", { name: "門真市" }));
    expect(messages.at(-1)).toEqual({
      kind: "attention",
      attention: { kind: "municipality", code: codeOf("門真市") },
    });
    await userEvent.click(page.getByRole("button", { name: "門真市" }));
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: codeOf("門真市") },
    });
  });

  test("an area of one says so", async () => {
    const { element } = await mount("atlas-panel", { view: viewOf({ municipality: codeOf("大阪市") }) }, box);
    expect(squeezed(within(element, ".centre")[0]?.textContent)).toContain("大阪市の圏域（この市町村のみ）");
  });

  test("it shows the values of all metrics, the active one first; each of the others leads to its metric", async () => {
    const view = viewOf({ municipality: moriguchi, metric: "staff-shortage" });
    const { element, messages } = await mount("atlas-panel", { view }, box);
    expect(only(element, "h3.metric").textContent).toBe(view.metric.label);
    const codings = within(element, ".coding");
    const labels = atlas.metrics.map(({ label }) => label).filter((label) => label !== view.metric.label);
    expect(codings.map((coding) => coding.querySelector(".name")?.textContent)).toEqual(labels);
    if (view.panel.kind !== "municipality") throw new Error("expected a municipality's panel");
    const { codings: all, active } = view.panel;
    expect(squeezed(only(only(element, "atlas-coding"), ".value").textContent)).toBe(squeezed(active.class.label));
    expect(codings.map((coding) => squeezed(coding.querySelector(".answer")?.textContent))).toEqual(
      all.filter((coding) => coding !== active).map((coding) => squeezed(coding.class.label)),
    );
    await userEvent.click(page.getByRole("button", { name: "就労支援部会", exact: true }));
    expect(messages).toContainEqual({
      kind: "action",
      action: { type: "choose-metric", metric: "employment-subcommittee" },
    });
    expect(element.shadowRoot?.activeElement).toBe(only(element, "h3.metric"));
  });

  test("each value of another metric leads to its sentence in the full text; silence leads nowhere", async () => {
    const view = viewOf({ municipality: moriguchi });
    const { element } = await mount("atlas-panel", { view, atlas }, { width: 380, height: 600 });
    if (view.panel.kind !== "municipality") throw new Error("expected a municipality's panel");
    const others = view.panel.codings.slice(1);
    const rows = within(element, ".coding");
    expect(rows.map((row) => row.querySelector("button.answer") !== null)).toEqual(
      others.map(({ class: { silent } }) => !silent),
    );
    const text = only(element, "atlas-findings");
    for (const [index, { place }] of others.entries()) {
      if (!place) continue;
      rows[index]?.querySelector<HTMLElement>("button.answer")?.click();
      const chosen = () => within(text, ".sentence[aria-pressed=true]")[0];
      await expect.poll(() => chosen()?.dataset["place"]).toMatch(new RegExp(`^${place.column}/${place.item}/`, "u"));
      expect(text.shadowRoot?.activeElement).toBe(chosen());
      const body = only(element, ".body").getBoundingClientRect();
      await expect.poll(() => (chosen()?.getBoundingClientRect().top ?? 0) - body.top).toBeLessThan(body.height);
    }
  });

  test("it is one column that scrolls as a whole, and back to its beginning with another metric", async () => {
    const view = viewOf({ municipality: moriguchi });
    const { element } = await mount("atlas-panel", { view, atlas }, { width: 380, height: 600 });
    const scrolling = within(element, "*").filter(
      (each) => each.scrollHeight > each.clientHeight && /auto|scroll/u.test(getComputedStyle(each).overflowY),
    );
    expect(scrolling).toEqual([only(element, ".body")]);
    scrolling[0]?.scrollTo({ top: 700, behavior: "instant" });
    await change(element, { view: viewOf({ municipality: moriguchi, metric: "staff-shortage" }) });
    expect(scrolling[0]?.scrollTop).toBe(0);
  });

  test("its area can be shown large and its selection taken back", async () => {
    const { element, messages } = await mount("atlas-panel", { view: viewOf({ municipality: moriguchi }) }, box);
    await userEvent.click(page.getByRole("button", { name: "圏域を拡大" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: "kitakawachi-nishi" } });
    await change(element, { view: viewOf({ municipality: moriguchi, focus: "kitakawachi-nishi" }) });
    await userEvent.click(page.getByRole("button", { name: "府全体を表示" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: null } });
    await userEvent.click(page.getByRole("button", { name: "選択を解除" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "select-municipality", municipality: null } });
  });

  test("its centre can be put beside others, and taken out again; a fifth takes the fourth's place", async () => {
    const { element, messages } = await mount("atlas-panel", { view: viewOf({ municipality: moriguchi }) }, box);
    const action = { kind: "action", action: { type: "toggle-comparison", centre: "kitakawachi-nishi" } };
    await userEvent.click(page.getByRole("button", { name: "比較に加える" }));
    expect(messages.at(-1)).toEqual(action);
    await change(element, { view: viewOf({ municipality: moriguchi, compare: ["suita", "kitakawachi-nishi"] }) });
    await userEvent.click(page.getByRole("button", { name: "比較から外す" }));
    expect(messages).toEqual([action, action]);
    const compare = ["suita", "toyonaka", "osaka-shi", "sakai-shi"];
    await change(element, { view: viewOf({ municipality: moriguchi, compare }) });
    await expect.element(page.getByRole("button", { name: "比較の4つ目と入れ替える" })).toBeVisible();
  });

  test("it says that the values are a reading, confirmed by nobody", async () => {
    const { element } = await mount("atlas-panel", { view: viewOf({ municipality: moriguchi }) }, box);
    expect(within(element, ".hint").at(-1)?.textContent).toContain(
      "報告書本文だけを二度独立に読んで付した解釈であり、大阪府・各センターの確認は受けていません",
    );
  });
});

test("島本町's selection can be taken back", async () => {
  const { messages } = await mount("atlas-panel", { view: viewOf({ municipality: codeOf("島本町") }) }, box);
  await userEvent.click(page.getByRole("button", { name: "選択を解除" }));
  expect(messages).toEqual([{ kind: "action", action: { type: "select-municipality", municipality: null } }]);
});

test("島本町's panel says that no row covers it, and shows no one's findings", async () => {
  const { element } = await mount("atlas-panel", { view: viewOf({ municipality: codeOf("島本町") }) }, box);
  await expect.element(complementary("島本町")).toBeVisible();
  expect(only(element, ".body").textContent).toContain(
    "島本町はどのセンターの圏域にも記載されていません。支援がないという意味ではありません",
  );
  expect(within(element, ".full-text")).toEqual([]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

describe("before the report's text", () => {
  const view = viewOf({ municipality: moriguchi }, firstAtlas);

  test("the value stands already, and the text is said to be on its way", async () => {
    const { element } = await mount("atlas-panel", { view }, box);
    expect(within(element, ".coding")).toHaveLength(7);
    await expect.element(page.getByText("全文を読み込んでいます")).toBeVisible();
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("a failure is an alert, and can be tried again", async () => {
    const { element, messages } = await mount("atlas-panel", { view, failure: textNotArrived }, box);
    await expect.element(page.getByRole("alert").first()).toHaveTextContent("報告書の本文を読み込めませんでした");
    await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }).first());
    expect(messages).toEqual([{ kind: "retry" }]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});
