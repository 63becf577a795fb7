import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/views/table/atlas-table.ts";
import { plainTable } from "../../src/state/table.ts";
import { situationAfter } from "../../src/state/history/situation.ts";
import type { State } from "../../src/state/state.ts";
import { type Attention, deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, drawn, isTaken, mount, only, squeezed, viewOf, within } from "./support.ts";

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1440, 900);
});

function properties(state: Partial<State> = {}, attention: Attention = noAttention) {
  const view = viewOf(state);
  return { atlas, view, highlight: deriveHighlight(view, attention) };
}

async function mountTable(state: Partial<State> = {}, size = { width: 1160, height: 820 }) {
  const mounted = await mount("atlas-table", properties(state), size);
  mounted.element.style.height = "100%";
  return mounted;
}

/** The same with what is asked for carried out, as the application does it. */
async function mountLive(state: Partial<State> = {}) {
  const mounted = await mountTable({ view: "table", ...state });
  mounted.element.addEventListener("atlas-message", ({ message }) => {
    if (message.kind !== "action" && message.kind !== "gesture") return;
    const changes = message.kind === "action" ? [message.action] : message.changes;
    const { parameters, vocabulary } = mounted.element.view;
    const page = situationAfter({ state: parameters, side: null }, changes, vocabulary);
    Object.assign(mounted.element, properties(page.state));
  });
  return mounted;
}

/** On how many lines a word of an element's text stands. */
function linesOf(element: Element, word: string): number {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const at = walk.currentNode.nodeValue?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = new Range();
    range.setStart(walk.currentNode, at);
    range.setEnd(walk.currentNode, at + word.length);
    return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
  }
  throw new Error(`no ${word}`);
}

describe("above the rows", () => {
  test.each([1334, 1360, 1408])("no word is broken in %s pixels", async (width) => {
    const { element } = await mountTable({ view: "table" }, { width, height: 600 });
    const count = only(element, ".count");
    for (const word of ["選ぶと", "根拠", "出ます"]) expect(linesOf(count, word), word).toBe(1);
  });

  test.each([390, 1000, 1240, 1334])("no metric's name is broken in a word in %s pixels", async (width) => {
    const { element } = await mountTable({ view: "table" }, { width, height: 600 });
    for (const title of within(element, ".title")) {
      const words = /支援学校からの|就労支援部会|移行支援|求人情報の/u.exec(title.textContent ?? "");
      if (words) expect(linesOf(title, words[0]), words[0]).toBe(1);
    }
  });

  test("on a phone nothing moves down when a word is written", async () => {
    await page.viewport(390, 844);
    const { element } = await mountTable({ view: "table" }, { width: 390, height: 844 });
    const before = only(element, ".scroller").getBoundingClientRect().top;
    await change(element, properties({ view: "table", table: { ...plainTable, words: "zzzz" } }));
    expect(only(element, ".count .link").textContent).toContain("やめる");
    expect(Math.abs(only(element, ".scroller").getBoundingClientRect().top - before)).toBeLessThan(1);
  });
});

function rowNames(element: Element): string[] {
  return within(element, "tbody th").map((name) => squeezed(name.textContent));
}

function rowOf(element: Element, name: string): HTMLElement {
  const row = within(element, "tbody tr").find((candidate) => squeezed(candidate.children[0]?.textContent) === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

/** The column of a metric, counted from 0 with the two that say what a row is. */
function columnOf(metric: string): number {
  return atlas.metrics.findIndex(({ id }) => id === metric) + 2;
}

describe("the table", () => {
  test("says all that the map says: a row a municipality, and in each cell swatch, word and scope", async () => {
    const { element } = await mountTable();
    await expect.element(page.getByRole("heading", { level: 2, name: "8指標の値の一覧" })).toBeVisible();
    await expect.element(page.getByText("平成24年（2012年）8月ヒアリング時点")).toBeVisible();
    expect(rowNames(element)).toEqual(atlas.municipalities.map(({ name }) => name));
    expect(within(element, "tbody td .swatch")).toHaveLength(atlas.municipalities.length * atlas.metrics.length);
    const row = rowOf(element, "守口市");
    expect(squeezed(row.children[1]?.textContent)).toBe("北河内西");
    expect(squeezed(row.children[columnOf("office-internship")]?.textContent)).toBe("実施（この市町村についての記述）");
    expect(squeezed(row.children[columnOf("employer-development")]?.textContent)).toBe(
      "行っていない（圏域全体（センター）についての記述）",
    );
    expect(squeezed(row.children[columnOf("staff-shortage")]?.textContent)).toBe("記載なし");
    const shimamoto = rowOf(element, "島本町");
    for (const cell of [...shimamoto.children].slice(1)) {
      expect(squeezed(cell.textContent)).toBe("圏域外（どのセンターの圏域にも含まれない）");
    }
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("the swatch is hatched as the map is: for what was said of a whole area, where municipalities are counted", async () => {
    const { element } = await mountTable();
    const textured = (name: string, metric: string) =>
      (rowOf(element, name).children[columnOf(metric)]?.querySelectorAll(".swatch path") ?? []).length;
    expect(textured("守口市", "employment-subcommittee")).toBe(0);
    expect(textured("富田林市", "employment-subcommittee")).toBe(1);
    expect(textured("守口市", "employer-development")).toBe(0);
  });

  test("the active metric's column and the selected municipality's row stand out", async () => {
    const { element } = await mountTable({ metric: "staff-shortage", municipality: codeOf("守口市") });
    expect(only(element, "thead th.active").textContent).toContain("人員不足");
    expect(within(element, "tbody td.active")).toHaveLength(atlas.municipalities.length);
    expect(rowOf(element, "門真市").querySelector("td.active")).toBe(
      rowOf(element, "門真市").children[columnOf("staff-shortage")],
    );
    expect(squeezed(only(element, "tr[data-selected] th").textContent)).toBe("守口市");
    expect(within(element, "tr[data-area]")).toHaveLength(2);
    await expect.element(page.getByRole("button", { name: "守口市" })).toHaveAttribute("aria-pressed", "true");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("headers and names stay put while it scrolls both ways", async () => {
    const { element } = await mountTable({}, { width: 700, height: 600 });
    const scroller = only(element, ".scroller");
    const [head, name] = [only(element, "thead"), only(element, "thead tr:first-child th:first-child")];
    const before = [head.getBoundingClientRect().top, name.getBoundingClientRect().left];
    const cell = rowOf(element, "堺市");
    const start = cell.children[2]?.getBoundingClientRect();
    scroller.scrollTo(300, 200);
    const end = cell.children[2]?.getBoundingClientRect();
    expect([(start?.left ?? 0) - (end?.left ?? 0), (start?.top ?? 0) - (end?.top ?? 0)]).toEqual([300, 200]);
    expect([head.getBoundingClientRect().top, name.getBoundingClientRect().left]).toEqual(before);
    expect(cell.children[0]?.getBoundingClientRect().left).toBe(before[1]);
  });

  test("a municipality chosen elsewhere is brought into sight below the header", async () => {
    const { element } = await mountTable();
    await expect.poll(() => only(element, ".scroller").style.scrollPaddingTop, { timeout: 8000 }).not.toBe("");
    const [head, scroller] = [only(element, "thead"), only(element, ".scroller")];
    for (const name of ["島本町", "大阪市"]) {
      await change(element, properties({ municipality: codeOf(name) }));
      const row = rowOf(element, name).getBoundingClientRect();
      expect(row.top).toBeGreaterThanOrEqual(head.getBoundingClientRect().bottom - 1);
      expect(row.bottom).toBeLessThanOrEqual(scroller.getBoundingClientRect().bottom + 1);
    }
  });

  test("shows 12 rows and more on 1440 × 900, and its head stays where it is", async () => {
    const { element } = await mountTable({ view: "table" }, { width: 1440, height: 798 });
    const frame = only(element, ".scroller").getBoundingClientRect();
    const head = only(element, "thead").getBoundingClientRect();
    const whole = within(element, "tbody tr").filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= head.bottom - 1 && bottom <= frame.bottom + 1;
    });
    expect(whole.length).toBeGreaterThanOrEqual(12);
  });

  test("does not move for what is said above it, and keeps its columns whatever rows are shown", async () => {
    const { element } = await mountLive({ municipality: codeOf("堺市") });
    const places = () => [
      only(element, ".scroller").getBoundingClientRect().top,
      ...within(element, "thead th").map((cell) => cell.getBoundingClientRect().left),
    ];
    const before = places();
    await userEvent.fill(page.getByRole("searchbox", { name: "文字で絞り込む" }), "きたかわちにし");
    expect(rowNames(element)).toHaveLength(2);
    expect(places()).toEqual(before);
    await userEvent.fill(page.getByRole("searchbox", { name: "文字で絞り込む" }), "どこにもない");
    expect(rowNames(element)).toEqual([]);
    expect(places()).toEqual(before);
  });

  test("hovering a row is attention, once a row, and ends with it", async () => {
    const { element, messages } = await mountTable();
    await userEvent.hover(rowOf(element, "堺市").children[3] as Element);
    expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "municipality", code: codeOf("堺市") } });
    await change(element, properties({}, { kind: "municipality", code: codeOf("堺市") }));
    expect(squeezed(only(element, "tr[data-hovered] th").textContent)).toBe("堺市");
    const count = messages.length;
    await userEvent.hover(rowOf(element, "堺市").children[4] as Element);
    expect(messages).toHaveLength(count);
    await userEvent.hover(only(element, "h2"));
    expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "none" } });
  });

  test("a row's name selects, pressed again it lets go; a column's title chooses the metric", async () => {
    const { element, messages } = await mountTable();
    await userEvent.click(page.getByRole("button", { name: "堺市" }));
    const code = codeOf("堺市");
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "select-municipality", municipality: code } });
    await change(element, properties({ municipality: code }));
    await userEvent.click(page.getByRole("button", { name: "堺市" }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "select-municipality", municipality: null } });
    await userEvent.click(page.getByRole("button", { name: "人員不足", exact: true }));
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "choose-metric", metric: "staff-shortage" } });
  });
});

test("a header's button sorts: rising, falling, and as before", async () => {
  const { element, messages } = await mountLive();
  const button = page.getByRole("button", { name: "庁舎実習で並べ替え" });
  const header = only(element, "thead th.active");
  const order = () => [header.getAttribute("aria-sort"), rowNames(element)[0]];
  expect(order()).toEqual(["none", "大阪市"]);
  await userEvent.click(button);
  expect(order()).toEqual(["ascending", "泉佐野市"]);
  await userEvent.click(button);
  expect(order()).toEqual(["descending", "和泉市"]);
  expect(within(element, "th[aria-sort]:not([aria-sort=none])")).toHaveLength(1);
  await userEvent.click(button);
  expect(order()).toEqual(["none", "大阪市"]);
  const column = { kind: "metric", id: "office-internship" };
  const sorts = [{ column, descending: false }, { column, descending: true }, null];
  expect(messages.filter(({ kind }) => kind === "action")).toEqual(
    sorts.map((sort) => ({ kind: "action", action: { type: "sort-rows", sort } })),
  );
});

describe("filters", () => {
  test("by text, with the count said; Esc empties the field and nothing else", async () => {
    const { element, messages } = await mountLive({ municipality: codeOf("堺市") });
    const outside = vi.fn();
    element.parentElement?.addEventListener("keydown", outside);
    await userEvent.click(page.getByRole("searchbox", { name: "文字で絞り込む" }));
    await userEvent.keyboard("きたかわちにし");
    expect(rowNames(element)).toEqual(["守口市", "門真市"]);
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "filter-by-words", words: "きたかわちにし", committed: false },
    });
    const status = only(element, ".count [role=status]");
    expect(squeezed(status.textContent)).toBe("43市町村中2市町村を表示（選択中の堺市は絞り込みの外）");
    outside.mockClear();
    await userEvent.keyboard("{Escape}");
    expect(outside).not.toHaveBeenCalled();
    expect(rowNames(element)).toHaveLength(atlas.municipalities.length);
    await userEvent.keyboard("{Escape}");
    expect(outside).toHaveBeenCalledOnce();
  });

  test("by the active metric's value is a pin, which the address keeps", async () => {
    const { element, messages } = await mountTable();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "庁舎実習で絞り込む" }), "予定・協議中（2）");
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "pin", values: ["planned"], withValues: [] } });
    await change(element, properties({ values: ["planned"] }));
    expect(rowNames(element)).toEqual(["高槻市", "貝塚市"]);
    await userEvent.click(page.getByRole("button", { name: "絞り込みをやめる" }));
    expect(messages.at(-1)).toEqual({ kind: "gesture", changes: [{ type: "clear-values" }] });
  });

  test("by another metric's value is kept beside the pins, and goes with all others", async () => {
    const { element, messages } = await mountLive({ values: ["planned"] });
    const select = page.getByRole("combobox", { name: "企業開拓で絞り込む" });
    const active = within(element, ".filters td:nth-child(5) option").find((option) =>
      option.textContent.startsWith("行っている（"),
    );
    await userEvent.selectOptions(select, active?.textContent ?? "");
    expect(messages.filter(({ kind }) => kind === "action")).toEqual([
      { kind: "action", action: { type: "filter-rows", metric: "employer-development", values: ["active"] } },
    ]);
    expect(rowNames(element)).toEqual(["高槻市"]);
    // Looking at another column does not change the rows, though it takes the pin away.
    await userEvent.click(page.getByRole("button", { name: "人員不足", exact: true }));
    expect(element.view.parameters.values).toEqual([]);
    expect(rowNames(element)).toEqual(["高槻市"]);
    await userEvent.click(page.getByRole("button", { name: "絞り込みをやめる" }));
    expect(rowNames(element)).toHaveLength(atlas.municipalities.length);
    await expect.element(select).toHaveValue("");
  });

  test("several pins are one entry of the filter, and the second metric's count too", async () => {
    const { element, messages } = await mountTable({
      values: ["held", "planned"],
      with: "staff-shortage",
      withValues: ["foreseen"],
    });
    const shown = viewOf().municipalities.filter(({ code, class: { value } }) => {
      const staff = atlas.metrics.find(({ id }) => id === "staff-shortage")?.codings[code];
      return (value === "held" || value === "planned") && staff?.kind === "coded" && staff.value === "foreseen";
    });
    expect(shown.length).toBeGreaterThan(0);
    expect(rowNames(element)).toEqual(shown.map(({ name }) => name));
    const select = page.getByRole("combobox", { name: "庁舎実習で絞り込む" });
    await expect.element(select).toHaveDisplayValue("2つの値");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "人員不足で絞り込む" }), "すべて");
    expect(messages.at(-1)).toEqual({
      kind: "action",
      action: { type: "pin", values: ["held", "planned"], withValues: [] },
    });
  });

  test("by centre is the area that the maps show large", async () => {
    const { element, messages } = await mountTable();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "センターで絞り込む" }), "北河内西");
    const focus = "kitakawachi-nishi";
    expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "focus", centre: focus } });
    await change(element, properties({ focus }));
    expect(rowNames(element)).toEqual(["守口市", "門真市"]);
  });

  test("that leave nothing say so, and nothing can be copied", async () => {
    const { element } = await mountTable({ values: ["uncovered"], focus: "suita" });
    await expect.element(page.getByText("条件に合う市町村はありません。")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "表をコピー" })).toBeDisabled();
    expect(await expectAccessibleElement(element)).toEqual([]);
  });
});

test("a switch makes a row a centre; several answers stand with their municipalities", async () => {
  const { element, messages } = await mountLive({ municipality: codeOf("忠岡町") });
  await userEvent.click(page.getByText("18センター"));
  await drawn(element);
  expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "choose-rows", unit: "centre" } });
  messages.length = 0;
  expect(rowNames(element)).toEqual(atlas.centres.map(({ name }) => name));
  const row = rowOf(element, "泉州北");
  expect(row.hasAttribute("data-selected")).toBe(true);
  const answers = [...(row.children[2]?.querySelectorAll(".answer") ?? [])].map((answer) =>
    squeezed(answer.textContent),
  );
  expect(answers).toEqual(["働きかけたが未実現（市町村についての記述）和泉市", "記載なし高石市・泉大津市・忠岡町"]);
  await userEvent.hover(row.children[3] as Element);
  const codes = atlas.centres.find(({ name }) => name === "泉州北")?.municipalities;
  expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "group", codes } });
  await userEvent.click(page.getByRole("button", { name: "和泉市", exact: true }));
  expect(messages.filter(({ kind }) => kind === "action")).toEqual([
    { kind: "action", action: { type: "select-municipality", municipality: codeOf("和泉市") } },
  ]);
  // A name that is half below the header would count as half as large.
  only(element, ".scroller").scrollTo(0, 0);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

describe("taking the rows out", () => {
  async function shownOnly() {
    const { element } = await mountLive({ values: ["planned"] });
    await userEvent.click(page.getByRole("button", { name: "市町村で並べ替え" }));
    expect(rowNames(element)).toEqual(["貝塚市", "高槻市"]);
    return element;
  }
  const firstCells = (text: string, separator: string) => text.split("\n").map((line) => line.split(separator)[0]);
  /** Copied rows without what stands below them. */
  const rowsAlone = (text: string) => text.split("\n\n")[0] ?? "";

  test("copies the shown rows, as a table and as text", async () => {
    const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    await shownOnly();
    await userEvent.click(page.getByRole("button", { name: "表をコピー" }));
    await expect.element(page.getByText("2行をコピーしました")).toBeVisible();
    const item = write.mock.calls[0]?.[0][0];
    const copied = (await (await item?.getType("text/plain"))?.text()) ?? "";
    const text = rowsAlone(copied);
    expect(firstCells(text, "\t")).toEqual(["市町村", "貝塚市", "高槻市"]);
    const table = await (await item?.getType("text/html"))?.text();
    const read = new DOMParser().parseFromString(table ?? "", "text/html");
    const cells = [...read.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual(text.split("\n").map((line) => line.split("\t")));
    expect(cells[1]?.slice(0, 3)).toEqual(["貝塚市", "泉州中", "予定・協議中"]);
    const below = [...read.querySelectorAll("p")].map((note) => note.textContent);
    expect(below).toHaveLength(4);
    expect(below).toEqual(copied.split("\n\n")[1]?.split("\n"));
  });

  test("copies plain text where no table can be written", async () => {
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await shownOnly();
    await userEvent.click(page.getByRole("button", { name: "表をコピー" }));
    await expect.element(page.getByText("2行をコピーしました")).toBeVisible();
    expect(firstCells(rowsAlone(write.mock.calls[0]?.[0] ?? ""), "\t")).toEqual(["市町村", "貝塚市", "高槻市"]);
  });

  test("offers the text to copy by hand where the clipboard is out of reach, until the rows change", async () => {
    for (const method of ["write", "writeText"] as const) {
      vi.spyOn(navigator.clipboard, method).mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    }
    const element = await shownOnly();
    await userEvent.click(page.getByRole("button", { name: "表をコピー" }));
    await expect.element(page.getByText("コピーできませんでした")).toBeVisible();
    const field = page.getByRole("textbox", { name: /すべて選んでコピー/u });
    await expect.element(field).toHaveAttribute("readonly");
    expect(isTaken(field.element())).toBe(true);
    expect(firstCells(rowsAlone((field.element() as HTMLTextAreaElement).value), "\t")).toEqual([
      "市町村",
      "貝塚市",
      "高槻市",
    ]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    // A hover changes nothing that was said.
    await change(element, { highlight: properties({}, { kind: "municipality", code: codeOf("堺市") }).highlight });
    await expect.element(field).toBeVisible();
    await change(element, properties());
    await expect.element(field).not.toBeInTheDocument();
  });

  test("downloads the shown rows as a file for Excel", async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:table";
    });
    const links: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      links.push(`${this.href} ${this.download}`);
    });
    await shownOnly();
    await userEvent.click(page.getByRole("button", { name: "CSVをダウンロード" }));
    expect(links).toEqual(["blob:table 全指標の値_大阪府_H24_抜粋.csv"]);
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split("\r\n")).toHaveLength(4);
    expect(firstCells(text, ",")).toEqual(["市町村", "貝塚市", "高槻市", ""]);
  });
});
