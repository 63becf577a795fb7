import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-find.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { codeOf, drawn, mount, viewOf, within } from "./support.ts";

const field = () => page.getByRole("searchbox", { name: "市町村・センターをさがす" });

async function mounted() {
  const { element, messages } = await mount("atlas-find", { view: viewOf() }, { width: 264 });
  const type = async (text: string) => {
    await userEvent.fill(field(), text);
    await drawn(element);
  };
  const results = () =>
    within(element, ".results button").map((button) =>
      (button.textContent ?? "").replace(button.querySelector(".detail")?.textContent ?? "", "").trim(),
    );
  const focused = () => element.shadowRoot?.activeElement;
  return { element, messages, type, results, focused };
}

describe("what is found", () => {
  test.each([
    ["守口", "守口市"],
    ["もりぐち", "守口市"],
    ["モリグチ", "守口市"],
    ["Moriguchi", "守口市"],
    ["ﾓﾘｸﾞﾁ", "守口市"],
    ["とよの", "豊能町"],
    ["　島本 ", "島本町"],
  ])("%s leads to %s first", async (text, name) => {
    const { type, results, messages } = await mounted();
    await type(text);
    expect(results()[0]).toBe(name);
    await userEvent.keyboard("{Enter}");
    expect(messages).toEqual([{ kind: "action", action: { type: "select-municipality", municipality: codeOf(name) } }]);
  });

  test.each([["北河内西"], ["きたかわちにし"]])("%s leads to the centre's area", async (text) => {
    const { type, results, messages } = await mounted();
    await type(text);
    expect(results()[0]).toContain("（センター）");
    await userEvent.keyboard("{Enter}");
    expect(messages).toEqual([{ kind: "action", action: { type: "focus", centre: "kitakawachi-nishi" } }]);
  });

  test("nothing found is said, with the text as text", async () => {
    const { element, type, results, messages } = await mounted();
    await type("<b>京都</b>");
    expect(results()).toEqual([]);
    expect(within(element, ".results")[0]?.textContent).toContain("「<b>京都</b>」");
    expect(within(element, "[role=status]")[0]?.textContent).toBe("0件");
    await userEvent.keyboard("{Enter}");
    expect(messages).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

test("it is a search, closed and open", async () => {
  const { element, type } = await mounted();
  await expect.element(page.getByRole("search")).toBeVisible();
  expect(await expectAccessibleElement(element)).toEqual([]);
  await type("市");
  expect(within(element, "[role=status]")[0]?.textContent).toMatch(/^\d\d件$/u);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("arrow keys walk through the results and back to the field", async () => {
  const { element, type, results, focused } = await mounted();
  await type("河内");
  expect(results().length).toBeGreaterThan(2);
  const buttons = within(element, ".results button");
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe(buttons[0]);
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe(buttons[1]);
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(focused()).toBe(field().element());
});

test("Enter on a result takes it, empties the field and keeps the focus there", async () => {
  const { element, type, results, messages, focused } = await mounted();
  await type("河内長野");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await drawn(element);
  expect(messages).toEqual([
    { kind: "action", action: { type: "select-municipality", municipality: codeOf("河内長野市") } },
  ]);
  await expect.element(field()).toHaveValue("");
  expect(focused()).toBe(field().element());
  expect(results()).toEqual([]);
});

test("Esc closes the results and stops there; the next one is the page's", async () => {
  const { element, type, results, focused } = await mounted();
  let escapes = 0;
  element.parentElement?.addEventListener("keydown", ({ key }) => (escapes += key === "Escape" ? 1 : 0));
  await type("守口");
  await userEvent.keyboard("{ArrowDown}{Escape}");
  await drawn(element);
  expect(results()).toEqual([]);
  await expect.element(field()).toHaveValue("");
  expect(focused()).toBe(field().element());
  expect(escapes).toBe(0);
  await userEvent.keyboard("{Escape}");
  expect(escapes).toBe(1);
});

test("the results close when the focus goes elsewhere", async () => {
  const { element, type, results } = await mounted();
  const other = document.createElement("button");
  element.after(other);
  await type("守口");
  other.focus();
  await drawn(element);
  expect(results()).toEqual([]);
});
