import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/views/topics/atlas-topics.ts";
import type { State } from "../../src/state/state.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, firstAtlas, mount, only, squeezed, viewOf, within, textNotArrived } from "./support.ts";

/** So high that all of the text is in sight: axe judges no contrast of what is scrolled out of it. */
const wide = { width: 1180, height: 12000 };

const given = (state: Partial<State> = {}, of = atlas) => ({
  atlas: of,
  view: viewOf({ view: "topics", ...state }, of),
});
const names = (element: Element, selector: string) =>
  within(element, selector).map(({ textContent }) => textContent.trim());
const article = (element: Element, centre: string) => {
  const found = within(element, "article").find((each) => each.querySelector(`#centre-${centre}`));
  if (!found) throw new Error(`no article of ${centre}`);
  return found;
};

afterEach(() => page.viewport(1440, 900));

describe("the topics", () => {
  test("are a navigation; the first is read where none is chosen", async () => {
    const { element, messages } = await mount("atlas-topics", given(), wide);
    await expect.element(page.getByRole("navigation", { name: "話題" })).toBeVisible();
    expect(names(element, "nav button span:first-child")).toEqual(atlas.topics.map(({ label }) => label));
    expect(only(element, "h3").textContent).toBe("企業開拓");
    expect(only(element, 'nav [aria-current="true"]').textContent).toContain("企業開拓");
    await userEvent.click(page.getByRole("button", { name: "定着支援" }));
    expect(messages).toEqual([{ kind: "action", action: { type: "choose-topic", topic: "retention" } }]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("another topic is read from its beginning", async () => {
    const { element } = await mount("atlas-topics", given(), { width: 1180, height: 600 });
    element.style.height = "600px";
    element.scrollTo(0, 1500);
    expect(element.scrollTop).toBe(1500);
    await change(element, given({ topic: "staffing" }));
    expect(only(element, "h3").textContent).toBe("人員・体制");
    expect(element.scrollTop).toBe(0);
  });

  test("on a narrow screen they are a select element, and nothing is wider than the page", async () => {
    await page.viewport(390, 844);
    const { element, messages } = await mount("atlas-topics", given({ topic: "staffing" }), {
      width: 390,
      height: 844,
    });
    const select = page.getByRole("combobox", { name: "話題" });
    await expect.element(select).toHaveValue("staffing");
    await userEvent.selectOptions(select, "ハローワークとの連携");
    expect(messages).toEqual([{ kind: "action", action: { type: "choose-topic", topic: "hello-work" } }]);
    expect(element.scrollWidth).toBeLessThanOrEqual(390);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

describe("the passages", () => {
  test("of all centres stand one after the other, each with municipalities and mini-map", async () => {
    const { element } = await mount("atlas-topics", given(), wide);
    expect(names(element, "article h4")).toEqual(atlas.centres.map(({ name }) => name));
    expect(names(element, "article .member")).toHaveLength(42);
    const areas = within(element, "article .mini-map path").map((path) => path.getAttribute("d"));
    expect(new Set(areas).size).toBe(atlas.centres.length);
    expect(areas.every((path) => (path?.length ?? 0) > 20)).toBe(true);
    // The prefecture's land is written once, whatever the number of maps.
    expect(within(element, "symbol")).toHaveLength(1);
    expect(within(element, "use").every((use) => use.getAttribute("href") === "#prefecture")).toBe(true);
    expect(within(element, "use")[0]?.getBoundingClientRect().height).toBeGreaterThan(40);
  });

  test("are the report's items, set as they are there, in lines that can be read", async () => {
    const { element } = await mount("atlas-topics", given({ topic: "retention" }), wide);
    const passage = article(element, "kitakawachi-nishi").querySelector("atlas-passage");
    const items = [...(passage?.shadowRoot?.querySelectorAll<HTMLElement>("p:not(.source)") ?? [])];
    const printed = atlas.findings?.centres["kitakawachi-nishi"]?.development.slice(2, 4) ?? [];
    expect(items.map(({ className, textContent }) => [className, textContent])).toEqual(
      printed.map(({ kind, marker, text }) => [kind, marker + text]),
    );
    for (const each of within(element, "atlas-passage")) {
      const size = Number.parseFloat(getComputedStyle(each).fontSize);
      expect(each.offsetWidth).toBeLessThanOrEqual(size * 40);
    }
  });

  test("in passing are set apart, and centres that say nothing are listed at the end", async () => {
    const { element } = await mount("atlas-topics", given({ topic: "staffing" }), wide);
    const passing = article(element, "kitakawachi-nishi");
    expect(passing.querySelectorAll(".text > atlas-passage")).toHaveLength(0);
    expect(squeezed(passing.querySelector(".passing > p")?.textContent)).toBe(
      "この話題の項目はなく、別の項目で触れている",
    );
    const both = article(element, "minamikawachi-minami");
    expect(both.querySelectorAll(".text > atlas-passage").length).toBeGreaterThan(0);
    expect(squeezed(both.querySelector(".passing > p")?.textContent)).toBe("別の項目でも触れている");
    expect(within(element, "article")).toHaveLength(15);
    await expect.element(page.getByRole("heading", { name: "この話題の項目がないセンター" })).toBeVisible();
    expect(names(element, ".silent h5")).toEqual(["堺市", "泉州中", "八尾・柏原"]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("no list of silent centres where there are none", async () => {
    const { element } = await mount("atlas-topics", given(), wide);
    expect(within(element, ".silent")).toEqual([]);
  });
});

describe("from a centre", () => {
  test("its name focuses its area, and takes the focus back", async () => {
    const { element, messages } = await mount("atlas-topics", given(), wide);
    await userEvent.click(page.getByRole("button", { name: "すいた", exact: true, pressed: false }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: "suita" } });
    await change(element, given({ focus: "suita" }));
    expect(article(element, "suita").hasAttribute("data-selected")).toBe(true);
    await userEvent.click(page.getByRole("button", { name: "すいた", exact: true, pressed: true }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: null } });
  });

  test("the map is one step away, with the area focused", async () => {
    const { messages } = await mount("atlas-topics", given(), wide);
    await userEvent.click(page.getByRole("button", { name: "すいたを地図で見る" }));
    expect(messages.filter(({ kind }) => kind === "gesture")).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "focus", centre: "suita" },
          { type: "choose-view", view: "map" },
        ],
      },
    ]);
  });

  test("a municipality is selected, and its centre marked while it is", async () => {
    const { element, messages } = await mount("atlas-topics", given(), wide);
    await userEvent.click(page.getByRole("button", { name: "守口市", pressed: false }));
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: codeOf("守口市") },
    });
    await change(element, given({ municipality: codeOf("守口市") }));
    const marked = within(element, "article[data-selected]");
    expect(marked.map((each) => each.querySelector("h4")?.textContent.trim())).toEqual(["北河内西"]);
    await userEvent.click(page.getByRole("button", { name: "守口市", pressed: true }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "select-municipality", municipality: null } });
  });
});

test("the text is on its way, or did not come, while the topics stand already", async () => {
  const { element, messages } = await mount("atlas-topics", given({ topic: "staffing" }, firstAtlas), wide);
  expect(only(element, "h3").textContent).toBe("人員・体制");
  await expect.element(page.getByText("報告書の本文を読み込んでいます")).toBeVisible();
  await change(element, { failure: textNotArrived });
  await expect.element(page.getByRole("alert")).toHaveTextContent("読み込めませんでした");
  await userEvent.click(page.getByRole("button", { name: "もう一度読み込む" }));
  expect(messages).toEqual([{ kind: "retry" }]);
  await change(element, given({ topic: "staffing" }));
  expect(within(element, "article")).toHaveLength(15);
});

test("the mini-maps have the shape that is asked for, and the switch asks for it", async () => {
  const { element, messages } = await mount("atlas-topics", given(), wide);
  const ground = () => only(element, "#prefecture path").getAttribute("d") ?? "";
  const land = ground();
  await userEvent.click(page.getByRole("button", { name: "同じ大きさのタイル" }));
  expect(messages).toEqual([{ kind: "action", action: { type: "choose-shape", shape: "tiles" } }]);
  element.view = viewOf({ view: "topics", shape: "tiles" });
  await element.updateComplete;
  // 43 squares take far fewer points than the coast.
  expect(ground().length).toBeLessThan(land.length / 3);
  expect(ground().match(/M/gu)).toHaveLength(atlas.municipalities.length);
});
