import fc from "fast-check";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Atlas } from "../../src/model/atlas.ts";
import "../../src/search/atlas-search.ts";
import "../../src/search/atlas-value-evidence.ts";
import { SearchSession } from "../../src/search/session.ts";
import { loadReport } from "../../src/app/loads/load.ts";
import { boundedQuery } from "../../src/state/bounded-query.ts";
import { type Change, escapeChange } from "../../src/state/history/situation.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, drawn, mount, only, squeezed, viewOf, within } from "./support.ts";

if (!atlas.findings) throw new Error("no findings");
const session = new SearchSession(await loadReport(), atlas.findings, atlas.survey);

function searched(typed: string, state: Parameters<typeof viewOf>[0] = {}) {
  const query = boundedQuery(typed);
  const of: Atlas = session.atlasWith(atlas, query);
  return { atlas: of, session, query, view: viewOf({ ...state, query }, of) };
}

/** Axe judges no contrast of what is scrolled out of sight: for it, all is in sight. */
const mounted = (typed: string, state: Parameters<typeof viewOf>[0] = {}, height = 860) =>
  mount("atlas-search", searched(typed, state), { width: 420, height });

// Where the last test left the pointer is no part of this one.
beforeEach(() => userEvent.unhover(document.body));

test("at rest on a phone it is one line, however long the query", async () => {
  await page.viewport(390, 844);
  const view = { metric: "search" };
  const { element } = await mount("atlas-search", searched("就労移行支援事業所 ".repeat(12).trim(), view), {
    width: 390,
  });
  expect(only(element, "aside").dataset["height"]).toBe("peek");
  await expect.poll(() => only(element, "aside").offsetHeight).toBe(64);
  expect(only(element, ".close").getBoundingClientRect().bottom).toBeLessThanOrEqual(844);
  await page.viewport(1440, 900);
});

describe("what is found", () => {
  test("is counted, listed by centre with column and heading, and marked", async () => {
    const { element } = await mounted("生活支援", {}, 9000);
    const result = session.resultOf("生活支援");
    if (result.kind !== "found") throw new Error("nothing found");
    const rows = Object.values(result.centres);
    expect(result.overview).toBeGreaterThan(0);
    expect(only(element, ".status").textContent).toBe(
      `${rows.length}センターの${rows.reduce((sum, count) => sum + count, 0)}か所と概要の${result.overview}か所`,
    );
    const sections = within(element, "section");
    expect(sections.map(({ dataset }) => dataset["centre"])).toEqual([...Object.keys(result.centres), "overview"]);
    expect(within(element, ".passage")).toHaveLength(result.passages.length);
    const marks = within(element, "mark").map(({ textContent }) => squeezed(textContent));
    expect(marks).toContain("生活支援");
    expect(marks.length).toBeGreaterThanOrEqual(result.passages.length);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("says why a passage is there that reads otherwise", async () => {
    const { element } = await mounted("ハローワーク");
    expect(within(element, ".why").map(({ textContent }) => textContent)).toContain(
      "「HW」は「ハローワーク」と同じことばです。",
    );
    await change(element, searched("定員空き"));
    const why = within(element, ".why").map(({ textContent }) => textContent);
    expect(why.some((text) => /「店員」は「定員」の誤りとみられ/u.test(text))).toBe(true);
    expect(within(element, "mark").map(({ textContent }) => squeezed(textContent))).toContain("店員空き");
  });

  test("leads to its place in the full text, of the selected municipality where that is of the centre", async () => {
    const { element, messages } = await mounted("HW", { municipality: codeOf("門真市") });
    within(element, "[data-centre=kitakawachi-nishi] button")[0]?.click();
    expect(messages.slice(-2)).toEqual([
      {
        kind: "gesture",
        changes: [{ type: "select-municipality", municipality: codeOf("門真市") }, { type: "open-panel" }],
      },
      {
        kind: "place",
        municipality: codeOf("門真市"),
        place: expect.objectContaining({ centre: "kitakawachi-nishi" }) as unknown,
      },
    ]);
    within(element, "[data-centre=osaka-shi] button")[0]?.click();
    expect(messages.at(-1)).toMatchObject({ kind: "place", municipality: codeOf("大阪市") });
  });

  test("of many passages some are set at once, the others on demand", async () => {
    const { element } = await mounted("就労");
    const result = session.resultOf("就労");
    if (result.kind !== "found") throw new Error("nothing found");
    expect(result.passages.length).toBeGreaterThan(120);
    expect(within(element, ".passage")).toHaveLength(40);
    for (let press = 0; press < 20 && within(element, ".more").length > 0; press += 1) {
      only(element, ".more").click();
      await drawn(element);
    }
    expect(within(element, ".passage")).toHaveLength(result.passages.length);
  });

  test("the selected centre's passages are there and come into sight", async () => {
    const { element } = await mounted("就労");
    const last = atlas.centres.at(-1);
    await change(element, searched("就労", { municipality: last?.municipalities[0] ?? null }));
    expect(within(element, "section.selected").map(({ dataset }) => dataset["centre"])).toEqual([last?.id]);
    const top = only(element, "section.selected").getBoundingClientRect().top;
    const body = only(element, ".body").getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(body.top - 1);
    expect(top).toBeLessThan(body.bottom);
  });

  test("a selected municipality whose row has nothing is told so", async () => {
    const { element } = await mounted("ハローワーク", { municipality: codeOf("東大阪市") });
    expect(only(element, ".here").textContent).toContain("東大阪市");
  });
});

describe("the list", () => {
  test("says the words that were searched, and has no field of its own", async () => {
    const { element } = await mounted("職員");
    expect(only(element, "h2").textContent).toBe("検索：職員");
    expect(within(element, "input")).toEqual([]);
  });

  test("takes the focus where the reader asked for it, and not where it came by the address", async () => {
    const { element } = await mounted("職員");
    expect(element.shadowRoot?.activeElement).toBeNull();
    await change(element, { wanted: {} });
    expect(element.shadowRoot?.activeElement).toBe(only(element, "h2"));
  });

  test("Esc is the page's, which closes the list and leaves the selection; on a phone it folds the sheet first", async () => {
    const municipality = codeOf("守口市");
    const { element } = await mounted("職員", { municipality }, 860);
    const side = { kind: "search" } as const;
    const heard: (Change | null)[] = [];
    const hear = () => heard.push(escapeChange({ state: element.view.parameters, side }));
    window.addEventListener("keydown", hear);
    onTestFinished(() => window.removeEventListener("keydown", hear));
    only(element, ".body").focus();
    await userEvent.keyboard("{Escape}");
    expect(heard).toEqual([{ type: "show-side", side: null }]);

    const wide = { width: window.innerWidth, height: window.innerHeight };
    await page.viewport(390, 844);
    onTestFinished(() => page.viewport(wide.width, wide.height));
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveLength(1);
    await expect.poll(() => only(element, "aside").dataset["height"]).toBe("peek");
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveLength(2);
  });

  test("colours the map by the counts, and goes back to the metric before", async () => {
    const { element, messages } = await mounted("HW", { metric: "staff-shortage" });
    await userEvent.click(page.getByRole("button", { name: "地図を件数で色分け" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "choose-metric", metric: "search" } });
    await change(element, searched("HW", { metric: "search" }));
    await userEvent.click(page.getByRole("button", { name: "地図を元の指標に戻す" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "choose-metric", metric: "staff-shortage" } });
  });
});

describe("nothing found", () => {
  test("says so and offers the report's nearest terms, which find something", async () => {
    const { element, messages } = await mounted("ジョブコウチ");
    expect(only(element, ".status").textContent).toBe("見つかりませんでした。");
    const offers = within(element, ".offer button");
    expect(offers.length).toBeGreaterThan(0);
    offers[0]?.click();
    const asked = messages.findLast(({ kind }) => kind === "action");
    if (asked?.kind !== "action" || asked.action.type !== "search") throw new Error("nothing asked");
    expect(session.resultOf(asked.action.query).kind).toBe("found");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("a place of that name is offered, and shown", async () => {
    const { element, messages } = await mounted("四条畷");
    expect(only(element, ".status").textContent).toBe("見つかりませんでした。");
    const [offer] = within(element, ".offer button");
    expect(offer?.textContent.trim()).toBe("四條畷市（北河内東の圏域）");
    offer?.click();
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "select-municipality", municipality: codeOf("四條畷市") },
    });
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("words that are never together are offered one by one", async () => {
    const { element } = await mounted("店員空き 人道的");
    expect(only(element, ".none").textContent).toContain("すべて含む項目はありません");
  });

  test("words to leave out alone are told to be no search, and nothing asked tells what the search does", async () => {
    const { element } = await mounted("-HW", {}, 4000);
    expect(only(element, ".status").textContent).toContain("除くことばだけでは探せません");
    await change(element, searched(""));
    expect(only(element, ".status").textContent).toBe("");
    expect(only(element, ".note").textContent).toContain("略語");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

describe("whatever is typed", () => {
  const nasty = [
    "あ".repeat(10_000),
    '"'.repeat(10_000),
    "-".repeat(10_000),
    '"就ポツ',
    '就ポツ" "HW',
    "<img src=x onerror=alert(1)>",
    "</mark><script>alert(1)</script>",
    "${alert(1)} {{x}} <!--",
    "😀",
    "\ud83d",
    "\ude00就",
    "HW\u0000\u202e\u200d",
    ".*+?^${}()|[]\\",
    "(?<=就)",
    "%E5%B0 %",
  ];

  async function expectLiteral(element: HTMLElementTagNameMap["atlas-search"], typed: string): Promise<void> {
    await change(element, searched(typed));
    const root = element.shadowRoot;
    expect(root?.querySelectorAll("script, img, iframe, [onerror]")).toHaveLength(0);
    for (const mark of root?.querySelectorAll("mark") ?? []) expect(mark.children).toHaveLength(0);
    expect((root?.querySelector(".status")?.textContent ?? "").length).toBeLessThan(200);
  }

  test.each(nasty.map((typed) => [typed.slice(0, 20), typed]))("%j… is taken literally", async (_, typed) => {
    const { element } = await mounted("");
    await expectLiteral(element, typed);
  });

  test("is taken literally, never an error and never markup", async () => {
    const { element } = await mounted("");
    const piece = fc.constantFrom(
      "就ポツ",
      "HW",
      '"',
      "-",
      " ",
      "　",
      "<b>",
      "&lt;",
      "😀",
      "\ud83d",
      ".*",
      "[",
      "(",
      "\\",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (typed) => expectLiteral(element, typed)),
      { numRuns: 120 },
    );
  });
});

describe("what a value rests on", () => {
  test("is every quote of every centre that has it, each with the way to its place", async () => {
    const { element, messages } = await mount(
      "atlas-value-evidence",
      { atlas, metric: "office-internship", value: "held" },
      { height: 4000 },
    );
    const held = viewOf().classes.find(({ value }) => value === "held");
    expect(within(element, "section h3 .name").map(({ textContent }) => textContent)).toEqual(
      held?.centres.map((id) => atlas.centres.find((centre) => centre.id === id)?.name),
    );
    const quotes = new Set(
      (held?.municipalities ?? []).flatMap((code) =>
        (atlas.findings?.evidence["office-internship"]?.[code]?.quotes ?? []).map(({ text }) => text),
      ),
    );
    expect(new Set(within(element, ".text > span").map(({ textContent }) => textContent))).toEqual(quotes);
    within(element, ".text button")[0]?.click();
    expect(messages.at(-1)?.kind).toBe("place");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

test("no two ways to a place have one name, and each begins with the words that are seen", async () => {
  const { element: found } = await mounted("職員");
  const { element: quoted } = await mount("atlas-value-evidence", {
    atlas,
    metric: "office-internship",
    value: "held",
  });
  for (const element of [found, quoted]) {
    const ways = within(element, ".passage button");
    const names = ways.map((way) => way.getAttribute("aria-label") ?? "");
    expect(ways.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, way] of ways.entries())
      expect(names[index]).toMatch(new RegExp(`^${way.innerText.trim()}：.+「.+」$`, "u"));
  }
});
