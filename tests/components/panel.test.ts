import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/panel/atlas-panel.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, firstAtlas, mount, squeezed, viewOf, within, textNotArrived } from "./support.ts";

const moriguchi = codeOf("守口市");
/** So high that all of the text is in sight: axe judges no contrast of what is scrolled out of it. */
const box = { width: 520, height: 6000 };

const complementary = (name: string) => page.getByRole("complementary", { name, exact: true });

describe("before any choice", () => {
  test("it is named 大阪府, sums up the prefecture and tells how to read the map", async () => {
    const { element } = await mount("atlas-panel", { view: viewOf() }, box);
    await expect.element(complementary("大阪府")).toBeVisible();
    const text = within(element, ".upper")[0]?.textContent ?? "";
    expect(text).toContain("43市町村のうち42市町村が、18センター");
    expect(text).toContain("島本町はどの圏域にも含まれません");
    expect(text).toContain("「記載なし」は「いいえ」ではありません");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("every centre and every municipality that one covers can be reached", async () => {
    const { element, messages } = await mount("atlas-panel", { view: viewOf() }, box);
    const centres = within(element, ".centres .link:not(.member)").map(({ textContent }) => textContent.trim());
    expect(centres).toEqual(atlas.centres.map(({ name }) => name));
    expect(within(element, ".centres .member")).toHaveLength(42);
    await userEvent.click(page.getByRole("button", { name: "北河内西" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: "kitakawachi-nishi" } });
    await userEvent.click(page.getByRole("button", { name: "守口市" }));
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: moriguchi },
    });
  });

  test("a focused area is pressed, and pressing it again leads back to the whole prefecture", async () => {
    const { messages } = await mount("atlas-panel", { view: viewOf({ focus: "suita" }) }, box);
    await userEvent.click(page.getByRole("button", { name: "すいた", pressed: true }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: null } });
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

  test("it shows all eight values and marks the active one; each leads to its metric", async () => {
    const view = viewOf({ municipality: moriguchi, metric: "staff-shortage" });
    const { element, messages } = await mount("atlas-panel", { view }, box);
    const codings = within(element, ".coding");
    expect(codings.map((coding) => coding.querySelector(".name")?.textContent)).toEqual(
      atlas.metrics.map(({ label }) => label),
    );
    if (view.panel.kind !== "municipality") throw new Error("expected a municipality's panel");
    expect(codings.map((coding) => squeezed(coding.lastElementChild?.textContent))).toEqual(
      view.panel.codings.map((coding) => squeezed(coding.class.label)),
    );
    const current = codings.filter((coding) => coding.ariaCurrent === "true");
    expect(current.map((coding) => coding.querySelector(".name")?.textContent)).toEqual([view.metric.label]);
    await userEvent.click(codings[1] as Element);
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "choose-metric", metric: "employment-subcommittee" },
    });
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
      "報告書本文だけを二度独立に読んで付した解釈であり、大阪府・各センターの確認は受けていない",
    );
  });
});

test("島本町's panel says that no row covers it, and shows no one's findings", async () => {
  const { element } = await mount("atlas-panel", { view: viewOf({ municipality: codeOf("島本町") }) }, box);
  await expect.element(complementary("島本町")).toBeVisible();
  expect(within(element, ".upper")[0]?.textContent).toContain(
    "島本町はどのセンターの圏域にも記載されていません。支援がないという意味ではありません",
  );
  expect(within(element, ".lower")).toEqual([]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

describe("before the report's text", () => {
  const view = viewOf({ municipality: moriguchi }, firstAtlas);

  test("the value stands already, and the text is said to be on its way", async () => {
    const { element } = await mount("atlas-panel", { view }, box);
    expect(within(element, ".coding")).toHaveLength(8);
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
