import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/find/atlas-find.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import { SearchSession } from "../../src/search/session.ts";
import type { AtlasMessage } from "../../src/ui/atlas-event.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, drawn, mount, only, squeezed, viewOf, within } from "./support.ts";

if (!atlas.findings) throw new Error("no findings");
const session = new SearchSession(await loadReport(), atlas.findings, atlas.survey);

const field = () => page.getByRole("combobox", { name: "市町村・センター・報告書をさがす" });

/** What is asked for, without what only loads ahead. */
const asked = (messages: readonly AtlasMessage[]) => messages.filter(({ kind }) => kind !== "search-useful");

const searchFor = (query: string) => [
  {
    kind: "gesture",
    changes: [
      { type: "search", query },
      { type: "show-side", side: { kind: "search" } },
    ],
  },
  { kind: "results-wanted" },
];

/** Axe judges no contrast of what is out of sight: the box is as wide as its list. */
async function mounted(properties: Partial<HTMLElementTagNameMap["atlas-find"]> = {}, width = 400) {
  const { element, messages } = await mount("atlas-find", { view: viewOf(), ...properties }, { width });
  const type = async (text: string) => {
    await userEvent.fill(field(), text);
    await drawn(element);
  };
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
    await drawn(element);
  };
  const options = (group = "") => within(element, `${group && `[data-group=${group}] `}[role=option]`);
  const names = () => within(element, "[role=option].place .name").map(({ textContent }) => textContent);
  const active = () => within(element, "[role=option][aria-selected=true]").map(({ id }) => id);
  const option = async (name: string | RegExp) => {
    await userEvent.click(page.getByRole("option", { name }).first());
    await drawn(element);
  };
  const focused = () => element.shadowRoot?.activeElement;
  return { element, messages, type, press, options, names, active, option, focused };
}

describe("places", () => {
  test.each([
    ["守口", "守口市"],
    ["もりぐち", "守口市"],
    ["モリグチ", "守口市"],
    ["Moriguchi", "守口市"],
    ["ﾓﾘｸﾞﾁ", "守口市"],
    ["とよの", "豊能町"],
    ["　島本 ", "島本町"],
    ["いずみ", "和泉市"],
    ["四条畷", "四條畷市"],
    ["美原町", "堺市"],
  ])("%s leads to %s first", async (text, name) => {
    const { type, names, messages, press } = await mounted({ session });
    await type(text);
    expect(names()[0]).toBe(name);
    await press("{Enter}");
    expect(asked(messages)).toEqual([
      { kind: "action", action: { type: "select-municipality", municipality: codeOf(name) } },
    ]);
  });

  test.each([["北河内西"], ["きたかわちにし"]])("%s leads to the centre's area", async (text) => {
    const { type, names, messages, press } = await mounted();
    await type(text);
    expect(names()[0]).toContain("（センター）");
    await press("{Enter}");
    expect(asked(messages)).toEqual([{ kind: "action", action: { type: "focus", centre: "kitakawachi-nishi" } }]);
  });

  test("of many some are shown at once, the others on demand, and all are counted", async () => {
    const { element, type, options, option } = await mounted({ session });
    await type("市");
    expect(only(element, "[role=status]").textContent.trim()).toMatch(/^市町村・センター\d\d件/u);
    expect(options("municipality")).toHaveLength(6);
    expect(options("report").length).toBeGreaterThan(0);
    await option(/^ほか\d+件も表示$/u);
    expect(options("municipality").length).toBeGreaterThan(30);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

describe("nothing found", () => {
  test("is said, with the text as text, and the report is where else to look", async () => {
    const { element, type, names, messages, press } = await mounted();
    await type("<b>京都</b>");
    expect(names()).toEqual([]);
    expect(only(element, ".none").textContent).toContain("「<b>京都</b>」");
    expect(only(element, "[role=status]").textContent).toContain("0件");
    expect(within(element, "[role=option]").map(({ textContent }) => textContent.trim())).toEqual([
      "報告書で「<b>京都</b>」を探す",
    ]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await press("{Enter}");
    expect(asked(messages)).toEqual(searchFor("<b>京都</b>"));
  });

  test("in the report either: the nearest words are offered, and find something", async () => {
    const { element, type, options, messages } = await mounted({ session });
    await type("ジョブコウチ");
    expect(only(element, ".help").textContent).toContain("見つかりませんでした。");
    expect(options("instead").length).toBeGreaterThan(0);
    expect(await expectAccessibleElement(element)).toEqual([]);
    options("instead")[0]?.click();
    const gesture = messages.find(({ kind }) => kind === "gesture");
    const [search] = gesture?.kind === "gesture" ? gesture.changes : [];
    if (search?.type !== "search") throw new Error("nothing asked");
    expect(session.resultOf(search.query).kind).toBe("found");
  });

  test("words that are never together are offered one by one", async () => {
    const { type, options } = await mounted({ session });
    await type("店員空き 人道的");
    expect(options("instead").map(({ textContent }) => squeezed(textContent))).toEqual([
      expect.stringMatching(/^店員空き（\d+か所）$/u),
      expect.stringMatching(/^人道的（\d+か所）$/u),
    ]);
  });
});

describe("the report's words", () => {
  test("before the search has come there is one line for them, and the first focus asks for it", async () => {
    const { element, type, options, messages, focused } = await mounted();
    field().element().focus();
    expect(messages).toEqual([{ kind: "search-useful" }]);
    await type("職員");
    expect(options().map(({ textContent }) => textContent.trim())).toEqual(["報告書で「職員」を探す"]);
    await change(element, { session });
    expect(options("report")).toHaveLength(4);
    expect(focused()).toBe(field().element());
  });

  test("are found with centre, column and the hit marked, then all of them, counted", async () => {
    const { element, type, options } = await mounted({ session });
    await type("就労支援");
    const result = session.resultOf("就労支援");
    if (result.kind !== "found") throw new Error("nothing found");
    const passages = options("report").slice(0, 3);
    const centres = passages.map((passage) => passage.querySelector(".where .name")?.textContent);
    expect(new Set(centres).size).toBe(3);
    for (const passage of passages) {
      const mark = passage.querySelector("mark");
      expect(squeezed(mark?.textContent)).toBe("就労支援");
      expect(passage.querySelector(".excerpt")?.textContent.length).toBeLessThan(60);
    }
    expect(options("report").at(-1)?.textContent.trim()).toBe(
      `報告書で「就労支援」を探す（${result.passages.length}か所）`,
    );
    expect(only(element, "[role=status]").textContent).toContain("概要");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("Enter opens the list, and nothing is asked while one types", async () => {
    const { type, press, messages } = await mounted({ session });
    await type("職員");
    expect(asked(messages)).toEqual([]);
    await press("{Enter}");
    expect(asked(messages)).toEqual(searchFor("職員"));
    await expect.element(field()).toHaveValue("職員");
  });

  test("a passage leads to its place, with the search that found it", async () => {
    const { type, options, messages } = await mounted({ session, view: viewOf({ municipality: codeOf("門真市") }) });
    await type("HW");
    const of = options("report").map((option) => option.querySelector(".where")?.textContent.trim() ?? "");
    const index = of.findIndex((where) => where.startsWith("北河内西"));
    options("report")[index]?.click();
    expect(asked(messages)).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "search", query: "HW" },
          { type: "show-side", side: { kind: "search" } },
          { type: "select-municipality", municipality: codeOf("門真市") },
          { type: "open-panel" },
        ],
      },
      expect.objectContaining({ kind: "place", municipality: codeOf("門真市") }),
    ]);
    await expect.element(field()).toHaveValue("");
  });

  test("words to leave out alone are told to be no search", async () => {
    const { element, type } = await mounted({ session });
    await type("-HW");
    expect(only(element, ".help").textContent).toContain("除くことばだけでは探せません");
    expect(only(element, ".help").textContent).toContain("空白で区切ると");
  });

  test("a text that is longer than an address has room for is told to be cut", async () => {
    const { element, type } = await mounted({ session });
    await type("あ".repeat(1200));
    expect(only(element, ".help").textContent).toContain("はじめの1000字まで");
  });

  test("with nothing typed the frequent terms are offered, and each finds something", async () => {
    const { element, options, messages, press } = await mounted({ session });
    await userEvent.click(field());
    await drawn(element);
    const count = options("terms").length;
    expect(count).toBeGreaterThan(9);
    expect(await expectAccessibleElement(element)).toEqual([]);
    for (let index = 0; index < count; index += 1) {
      messages.length = 0;
      options("terms")[index]?.click();
      const [gesture] = asked(messages);
      const [search] = gesture?.kind === "gesture" ? gesture.changes : [];
      if (search?.type !== "search") throw new Error("nothing asked");
      expect(session.resultOf(search.query).kind, search.query).toBe("found");
      await drawn(element);
      await userEvent.clear(field());
      await press("{Escape}");
      await userEvent.click(field());
      await drawn(element);
    }
  });
});

describe("while the list is open beside the view", () => {
  const listed = { session, listed: "堺", view: viewOf({ query: "堺" }) };

  test("the box shows what was asked for, and Enter asks for it again, not for a place of that name", async () => {
    const { messages, press } = await mounted(listed);
    await expect.element(field()).toHaveValue("堺");
    await userEvent.click(field());
    await press("{Enter}");
    expect(asked(messages)).toEqual(searchFor("堺"));
  });

  test("what is typed and left goes back to that, and goes with the list", async () => {
    const { element, type } = await mounted(listed);
    const other = document.createElement("button");
    element.after(other);
    await type("職員");
    other.focus();
    await drawn(element);
    await expect.element(field()).toHaveValue("堺");
    await change(element, { listed: "" });
    await expect.element(field()).toHaveValue("");
  });

  test("emptied, it offers to end the search; closed, to open its list again", async () => {
    const { element, messages, press, option } = await mounted(listed);
    await userEvent.click(page.getByRole("button", { name: "入力を消す" }));
    await press("{Enter}");
    expect(asked(messages)).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "search", query: "" },
          { type: "show-side", side: null },
        ],
      },
    ]);
    messages.length = 0;
    await change(element, { listed: "" });
    await userEvent.click(field());
    await drawn(element);
    await option("「堺」の検索結果を開く");
    expect(asked(messages)).toEqual([{ kind: "side", side: { kind: "search" } }, { kind: "results-wanted" }]);
  });
});

test("it is a search with a combobox, closed and open", async () => {
  const { element, type } = await mounted({ session });
  await expect.element(page.getByRole("search")).toBeVisible();
  await expect.element(field()).toHaveAttribute("aria-expanded", "false");
  expect(await expectAccessibleElement(element)).toEqual([]);
  await type("河内");
  await expect.element(field()).toHaveAttribute("aria-expanded", "true");
  await expect.element(page.getByRole("listbox")).toBeVisible();
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("the placeholder is not cut where the bar is narrowest", async () => {
  const { element } = await mounted({}, 290);
  const input = only(element, "input") as HTMLInputElement;
  const style = getComputedStyle(input);
  const words = document.createElement("span");
  words.textContent = input.placeholder;
  const { fontSize, fontFamily } = style;
  Object.assign(words.style, { position: "absolute", whiteSpace: "nowrap", fontSize, fontFamily });
  element.after(words);
  expect(words.getBoundingClientRect().width).toBeGreaterThan(150);
  const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  expect(words.getBoundingClientRect().width).toBeLessThanOrEqual(room);
});

test("arrow keys walk through the options and back to the field, which keeps the focus", async () => {
  const { type, press, options, active, focused } = await mounted({ session });
  await type("河内");
  expect(options().length).toBeGreaterThan(6);
  const last = options().length - 1;
  await press("{ArrowDown}");
  expect(active()).toEqual(["option-0"]);
  await expect.element(field()).toHaveAttribute("aria-activedescendant", "option-0");
  await press("{ArrowDown}");
  expect(active()).toEqual(["option-1"]);
  await press("{ArrowUp}{ArrowUp}");
  expect(active()).toEqual([]);
  await press("{ArrowUp}");
  expect(active()).toEqual([`option-${last}`]);
  expect([...(options()[last]?.classList ?? [])]).toContain("report");
  expect(focused()).toBe(field().element());
});

test("Home and End stay the text's", async () => {
  const { type, press, active } = await mounted();
  await type("河内");
  const input = field().element() as HTMLInputElement;
  await press("{Home}");
  expect(input.selectionStart).toBe(0);
  await press("{End}");
  expect(input.selectionStart).toBe(2);
  expect(active()).toEqual([]);
});

test("Enter on an option takes it, empties the field and keeps the focus there", async () => {
  const { type, press, options, messages, focused } = await mounted();
  await type("河内長野");
  await press("{ArrowDown}{Enter}");
  expect(asked(messages)).toEqual([
    { kind: "action", action: { type: "select-municipality", municipality: codeOf("河内長野市") } },
  ]);
  await expect.element(field()).toHaveValue("");
  expect(focused()).toBe(field().element());
  expect(options()).toEqual([]);
});

test("Esc closes the list, then empties the field; the next one is the page's", async () => {
  const { element, type, press, options, focused } = await mounted();
  let escapes = 0;
  element.parentElement?.addEventListener("keydown", ({ key }) => (escapes += key === "Escape" ? 1 : 0));
  await type("守口");
  await press("{ArrowDown}{Escape}");
  expect(options()).toEqual([]);
  await expect.element(field()).toHaveValue("守口");
  await press("{Escape}");
  await expect.element(field()).toHaveValue("");
  expect(focused()).toBe(field().element());
  expect(escapes).toBe(0);
  await press("{Escape}");
  expect(escapes).toBe(1);
});

test("the list closes when the focus goes elsewhere, and stays when a phone's keyboard is put away", async () => {
  const { element, type, options } = await mounted();
  const other = document.createElement("button");
  element.before(other);
  await type("守口");
  (field().element() as HTMLElement).blur();
  await drawn(element);
  expect(options().length).toBeGreaterThan(0);
  (field().element() as HTMLElement).focus();
  other.focus();
  await drawn(element);
  expect(options()).toEqual([]);
  await type("守口");
  await userEvent.click(other);
  await drawn(element);
  expect(options()).toEqual([]);
});
