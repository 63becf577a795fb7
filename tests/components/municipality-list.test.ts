import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/figure/map/atlas-municipality-list.ts";
import type { AtlasMunicipalityList } from "../../src/figure/map/atlas-municipality-list.ts";
import type { State } from "../../src/state/state.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, drawn, mount, viewOf, within } from "./support.ts";

/** A map of 2000 × 2000 CSS pixels, roughly Osaka's, so that no two options meet. */
function project([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  return [(longitude - 135.05) * 2800, (35.06 - latitude) * 2400];
}

const mounted = (state: Partial<State> = {}) =>
  mount("atlas-municipality-list", { view: viewOf(state), project }, { width: 2000, height: 2000 });
const options = (list: AtlasMunicipalityList) => within(list, "[role=option]");
const tabStops = (list: AtlasMunicipalityList) =>
  options(list)
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ dataset }) => dataset["code"]);
const focused = (list: AtlasMunicipalityList) =>
  (list.shadowRoot?.activeElement as HTMLElement | null)?.dataset["code"];

/** Puts the focus on a municipality's option, as the arrow keys would. */
async function focus(list: AtlasMunicipalityList, name: string): Promise<void> {
  options(list)
    .find(({ dataset }) => dataset["code"] === codeOf(name))
    ?.focus();
  await drawn(list);
}

test("it is a listbox of the municipalities, each option's name starting with the municipality's", async () => {
  const { element } = await mounted();
  await expect.element(page.getByRole("listbox", { name: "市町村" })).toBeInTheDocument();
  expect(options(element)).toHaveLength(atlas.municipalities.length);
  for (const [index, { code, name }] of atlas.municipalities.entries()) {
    const option = options(element)[index];
    expect(option?.dataset["code"]).toBe(code);
    expect(option?.ariaLabel?.startsWith(`${name}、`)).toBe(true);
  }
  const named = page.getByRole("option", { name: "守口市、北河内西の圏域、" });
  await expect.element(named).toHaveAttribute("data-code", codeOf("守口市"));
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("an option's name tells both metrics' values where the map shows two", async () => {
  const view = viewOf({ with: "staff-shortage" });
  await mount("atlas-municipality-list", { view, project }, { width: 2000, height: 2000 });
  const [first, second] = [
    view.municipalities.find(({ name }) => name === "守口市")?.class.label,
    view.second?.classOf[codeOf("守口市")]?.label,
  ];
  await expect
    .element(page.getByRole("option", { name: /^守口市/u }))
    .toHaveAttribute("aria-label", `守口市、北河内西の圏域、庁舎実習：${first}、人員不足：${second}`);
});

test("an option stands on its label point, at least 24 CSS pixels in either direction", async () => {
  const { element } = await mounted();
  const home = element.getBoundingClientRect();
  for (const [index, { labelPoint }] of atlas.municipalities.entries()) {
    const box = (options(element)[index] as Element).getBoundingClientRect();
    const [x, y] = project(labelPoint);
    expect(box.left - home.left + box.width / 2).toBeCloseTo(x, 0);
    expect(box.top - home.top + box.height / 2).toBeCloseTo(y, 0);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
});

describe("roving tabindex", () => {
  test("exactly one option is a tab stop: the selected municipality's, or else the first", async () => {
    const { element } = await mounted();
    expect(tabStops(element)).toEqual([atlas.municipalities[0]?.code]);
    await change(element, { view: viewOf({ municipality: codeOf("守口市") }) });
    expect(tabStops(element)).toEqual([codeOf("守口市")]);
  });

  test("a focused area has its first municipality as the tab stop", async () => {
    const { element } = await mounted();
    await change(element, { view: viewOf({ focus: "kitakawachi-nishi" }) });
    const [stop, ...others] = tabStops(element);
    expect(others).toEqual([]);
    expect(atlas.centres.find(({ id }) => id === "kitakawachi-nishi")?.municipalities).toContain(stop);
  });

  test("it goes with the focus, and stays where the focus left", async () => {
    const { element } = await mounted();
    await focus(element, "堺市");
    expect(tabStops(element)).toEqual([codeOf("堺市")]);
    await userEvent.tab();
    expect(focused(element)).toBeUndefined();
    expect(tabStops(element)).toEqual([codeOf("堺市")]);
  });
});

describe("keys", () => {
  test.each(["up", "down", "left", "right"] as const)("the arrow key %s leads to the neighbour there", async (way) => {
    const { element } = await mounted();
    const key = `Arrow${way[0]?.toUpperCase() ?? ""}${way.slice(1)}`;
    for (const { code, name, directions } of atlas.municipalities) {
      await focus(element, name);
      await userEvent.keyboard(`{${key}}`);
      expect(focused(element), `${name} ${way}`).toBe(directions[way] ?? code);
    }
  });

  test("Home and End lead to the first and the last", async () => {
    const { element } = await mounted();
    await focus(element, "守口市");
    await userEvent.keyboard("{End}");
    expect(focused(element)).toBe(atlas.municipalities.at(-1)?.code);
    await userEvent.keyboard("{Home}");
    expect(focused(element)).toBe(atlas.municipalities[0]?.code);
  });

  test.each(["{Enter}", " "])("%s selects", async (key) => {
    const { element, messages } = await mounted();
    await focus(element, "島本町");
    await userEvent.keyboard(key);
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: codeOf("島本町") },
    });
  });

  test.each(["{Enter}", " "])("%s on the selected one lets it go", async (key) => {
    const { element, messages } = await mounted({ municipality: codeOf("島本町") });
    await focus(element, "島本町");
    await userEvent.keyboard(key);
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "select-municipality", municipality: null } });
  });

  test("other keys and shortcuts are left to the page", async () => {
    const { element, messages } = await mounted();
    await focus(element, "守口市");
    const before = messages.length;
    const left: string[] = [];
    element.parentElement?.addEventListener("keydown", (event) => {
      if (!event.defaultPrevented) left.push(event.key);
      event.preventDefault();
    });
    await userEvent.keyboard("{Escape}{PageDown}{Control>}f{/Control}");
    expect(left).toEqual(["Escape", "PageDown", "Control", "f"]);
    expect(focused(element)).toBe(codeOf("守口市"));
    expect(messages).toHaveLength(before);
  });
});

describe("type-ahead", () => {
  test.each([
    ["mori", "守口市"],
    ["MORI", "守口市"],
    ["もり", "守口市"],
    ["守", "守口市"],
    ["田尻", "田尻町"],
    ["minoh", "箕面市"],
  ])("%s leads to %s", async (text, name) => {
    const { element } = await mounted();
    await focus(element, "大阪市");
    for (const key of text) pressKey(element, key);
    expect(focused(element)).toBe(codeOf(name));
  });

  test("one letter goes on to the next match after a pause", async () => {
    const { element } = await mounted();
    await focus(element, "大阪市");
    const seen: (string | undefined)[] = [];
    for (let press = 0; press < 3; press += 1) {
      pressKey(element, "k");
      seen.push(focused(element));
      await new Promise((resolve) => setTimeout(resolve, 750));
    }
    const inOrder = atlas.municipalities.filter(({ roman }) => roman.startsWith("K")).map(({ code }) => code);
    expect(seen).toEqual(inOrder.slice(0, 3));
  });

  test("what fits nothing moves nothing", async () => {
    const { element } = await mounted();
    await focus(element, "大阪市");
    pressKey(element, "x");
    expect(focused(element)).toBe(codeOf("大阪市"));
  });
});

test("focus draws attention to the municipality, and leaving ends it", async () => {
  const { element, messages } = await mounted();
  await focus(element, "堺市");
  expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "municipality", code: codeOf("堺市") } });
  await userEvent.tab();
  expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "none" } });
});

test("exactly the selected municipality is aria-selected", async () => {
  const { element } = await mounted();
  expect(page.getByRole("option", { selected: true }).elements()).toHaveLength(0);
  await change(element, { view: viewOf({ municipality: codeOf("守口市") }) });
  const selected = page.getByRole("option", { selected: true }).elements();
  expect(selected.map((option) => (option as HTMLElement).dataset["code"])).toEqual([codeOf("守口市")]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("it gives the focus back after it has been moved in the document", async () => {
  const { element } = await mounted();
  await focus(element, "堺市");
  element.parentElement?.append(element);
  element.restoreFocus();
  expect(focused(element)).toBe(codeOf("堺市"));
});

/** A key as an input method or any keyboard sends it: kana and kanji have no key of their own to press. */
function pressKey(list: AtlasMunicipalityList, key: string): void {
  list.shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
  );
}
