import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/export-menu/atlas-export-menu.ts";
import { menuEntries } from "../../src/app/controls/export-menu/entries.ts";
import type { State } from "../../src/state/state.ts";
import { definitionOf } from "../../src/views/registry.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, mount, only, viewOf, within } from "./support.ts";

const button = () => page.getByRole("button", { name: "書き出す" });
const item = (name: string) => page.getByRole("menuitem", { name, exact: true });

function nameOf(element: Element | null | undefined): string {
  return element?.ariaLabel ?? element?.textContent.trim() ?? "";
}

async function mounted(state: Partial<State> = {}) {
  const view = viewOf(state);
  const { picture } = definitionOf(view.parameters.view);
  const { element, messages } = await mount("atlas-export-menu", { atlas, view, picture });
  const items = () => within(element, "[role=menuitem]").map(nameOf);
  const focused = () => element.shadowRoot?.activeElement;
  const onButton = () => expect.poll(focused).toBe(only(element, ".open"));
  const on = (label: string) => expect.poll(() => nameOf(focused())).toBe(label);
  return { element, messages, items, on, onButton };
}

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1440, 900);
});

describe("the menu", () => {
  test("names every way out, each with a line on what it gives", async () => {
    const { element, items, on } = await mounted();
    expect(items()).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(button());
    await on("画像");
    await expect.element(button()).toHaveAttribute("aria-expanded", "true");
    expect(items()).toEqual([
      ...["画像", "スライド", "印刷", "配布資料", "センターごとの配布資料", "表"],
      ...["データ（CSV）", "データ（JSON）", "データ一式（ZIP）"],
      ...["埋め込み", "リンクをコピー", "引用の仕方", "発表"],
    ]);
    for (const { label, says } of menuEntries(false)) {
      await expect.element(item(label)).toHaveAccessibleDescription(says);
    }
    expect(await expectAccessibleElement(element)).toEqual([]);
    await page.viewport(1366, 650);
    const menu = only(element, "[role=menu]");
    expect(menu.scrollHeight, "all of it is in sight in a laptop's window").toBeLessThanOrEqual(menu.clientHeight);
  });

  test("is gone through by arrows, Home and End, round its ends", async () => {
    const { on } = await mounted();
    await userEvent.click(button());
    await on("画像");
    for (const [key, label] of [
      ["ArrowDown", "スライド"],
      ["End", "発表"],
      ["ArrowDown", "画像"],
      ["ArrowUp", "発表"],
      ["Home", "画像"],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await on(label);
    }
  });

  test.each([
    ["ArrowDown", "画像"],
    ["ArrowUp", "発表"],
    ["Enter", "画像"],
    [" ", "画像"],
  ])("opens from its button with %s, at %s", async (key, label) => {
    const { element, on } = await mounted();
    only(element, ".open").focus();
    await userEvent.keyboard(key === " " ? " " : `{${key}}`);
    await on(label);
  });

  test("Escape closes it, gives the focus back, and says nothing to the page behind", async () => {
    const { items, on, onButton } = await mounted();
    const outside = vi.fn();
    window.addEventListener("keydown", outside);
    await userEvent.click(button());
    await on("画像");
    await userEvent.keyboard("{Escape}");
    window.removeEventListener("keydown", outside);
    await onButton();
    expect(items()).toEqual([]);
    expect(outside).not.toHaveBeenCalled();
  });

  test("a press elsewhere closes it, and so does one on its button", async () => {
    const { items, on } = await mounted();
    await userEvent.click(button());
    await on("画像");
    await userEvent.click(document.body, { position: { x: 5, y: 700 } });
    await expect.poll(items).toEqual([]);
    await userEvent.click(button());
    await on("画像");
    await userEvent.click(button());
    await expect.poll(items).toEqual([]);
  });
});

describe("an entry", () => {
  test.each([
    ["画像", "画像を保存"],
    ["スライド", "スライドと配布資料"],
    ["埋め込み", "ほかのページへの埋め込み"],
    ["発表", "発表の準備"],
  ])("%s opens %s, and has the focus back at the button when that is closed", async (label, name) => {
    const { element, onButton } = await mounted();
    await userEvent.click(button());
    await userEvent.click(item(label));
    await expect.element(page.getByRole("dialog", { name })).toBeVisible();
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog", { name })).not.toBeInTheDocument();
    await onButton();
  });

  test.each([
    ["配布資料", { type: "choose-mode", mode: "handout" }],
    ["センターごとの配布資料", { type: "choose-sheets", sheets: "all" }],
    ["表", { type: "choose-view", view: "table" }],
  ] as const)("%s asks the page for it", async (label, action) => {
    const { messages } = await mounted();
    await userEvent.click(button());
    await userEvent.click(item(label));
    expect(messages).toEqual([{ kind: "action", action }]);
  });

  test("印刷 prints the page, without the menu", async () => {
    const { items } = await mounted();
    const print = vi.spyOn(window, "print").mockReturnValue();
    await userEvent.click(button());
    await userEvent.click(item("印刷"));
    expect(print).toHaveBeenCalledOnce();
    await expect.poll(items).toEqual([]);
  });

  test.each([
    ["データ（CSV）", "./data/codings.csv"],
    ["データ（JSON）", "./data/atlas.json"],
    ["データ一式（ZIP）", "./data/datapackage.zip"],
  ])("%s is a link to the file, followed by the space bar too", async (label, address) => {
    const { element } = await mounted();
    await userEvent.click(button());
    const link = item(label).element() as HTMLAnchorElement;
    expect(link.getAttribute("href")).toBe(address);
    const followed = vi.fn((event: Event) => event.preventDefault());
    element.addEventListener("click", followed);
    link.focus();
    await userEvent.keyboard(" ");
    expect(followed).toHaveBeenCalledOnce();
  });

  test.each([
    ["report", "画像", "報告書は、画像ではなく印刷（Ctrl+P）でお使いください。"],
    ["codebook", "画像", "コードブックは、画像ではなく印刷（Ctrl+P）でお使いください。"],
    [
      "table",
      "表",
      "いま表を開いています。表の上の「表をコピー」「Excelで保存」「CSVをダウンロード」をお使いください。",
    ],
  ])("that %s cannot give says why: %s", async (view, label, why) => {
    const { items, messages } = await mounted({ view });
    await userEvent.click(button());
    await expect.element(item(label)).toHaveAccessibleDescription(why);
    await expect.element(item(label)).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(item(label), { force: true });
    expect(items()).not.toEqual([]);
    expect(messages).toEqual([]);
  });
});

describe("the link", () => {
  const state = { metric: "staff-shortage", municipality: "27209" };

  test("is copied as the address has it, and that is said", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { element } = await mounted(state);
    await userEvent.click(button());
    await userEvent.click(item("リンクをコピー"));
    const { origin, pathname } = window.location;
    expect(copied).toHaveBeenCalledWith(`${origin}${pathname}?metric=staff-shortage&municipality=27209`);
    await expect.element(page.getByText("リンクをコピーしました。")).toBeVisible();
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByText("リンクをコピーしました。")).not.toBeInTheDocument();
  });

  test("stands there selected, for the user's own hand, where the clipboard is closed", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("closed", "NotAllowedError"));
    const { element, on, onButton } = await mounted(state);
    await userEvent.click(button());
    await userEvent.click(item("リンクをコピー"));
    const field = page.getByRole("textbox", { name: "いまの表示のアドレス" });
    await on("いまの表示のアドレス");
    const { value, selectionStart, selectionEnd } = field.element() as HTMLInputElement;
    expect(value).toContain("?metric=staff-shortage&municipality=27209");
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await onButton();
    await expect.element(field).not.toBeInTheDocument();
  });
});

describe("the system's sheet to share by", () => {
  /** A system that has one, which takes what it is given or refuses it. */
  function withSheet(share: (data: ShareData) => Promise<void>): void {
    Object.defineProperty(navigator, "share", { configurable: true, value: share });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, "share");
    });
  }

  test("is given the link with its title and what it shows", async () => {
    const given: ShareData[] = [];
    withSheet((data) => Promise.resolve(void given.push(data)));
    await mounted({ metric: "staff-shortage" });
    await userEvent.click(button());
    await userEvent.click(item("共有"));
    expect(given).toEqual([
      {
        title: document.title,
        text: expect.stringContaining("今すでに不足") as string,
        url: `${window.location.origin}${window.location.pathname}?metric=staff-shortage`,
      },
    ]);
  });

  test("copies the link where it fails, and nothing where the reader closes it", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    withSheet(() => Promise.reject(new DOMException("closed", "AbortError")));
    await mounted();
    await userEvent.click(button());
    await userEvent.click(item("共有"));
    expect(copied).not.toHaveBeenCalled();
    withSheet(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    await userEvent.click(button());
    await userEvent.click(item("共有"));
    await expect.poll(() => copied.mock.calls.length).toBe(1);
  });
});

test("the button has the focus when a presentation has ended", async () => {
  const { element, onButton } = await mounted({ mode: "present" });
  await change(element, { view: viewOf() });
  await onButton();
});
