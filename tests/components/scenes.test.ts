import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import "../../src/present/atlas-scenes.ts";
import { sharedScenes } from "../../src/present/scene-store.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { AtlasEvent } from "../../src/ui/atlas-event.ts";
import { parseScenes, writeScenes } from "../../src/state/scene-file.ts";
import { vocabularyOf } from "../../src/state/vocabulary.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, mount, only, viewOf, within } from "./support.ts";
import { definitionOf, views } from "../../src/views/registry.ts";

const vocabulary = vocabularyOf(atlas, views);
const store = sharedScenes(vocabulary);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const titles = () => store.list.scenes.map(({ title }) => title);
const three = ["庁舎実習の広がり", "就労支援部会の有無", "人員不足"];
const editor = () =>
  mount("atlas-scenes", {
    atlas,
    view: viewOf({ metric: "job-info-route" }),
    pictureOf: (view) => definitionOf(view).picture,
    now: () => new Date(2026, 10, 3),
  });
const file = (text: string, name = "場面.json") => new File([text], name, { type: "application/json" });
const status = (element: Element) => only(element, ".told [role=status]").textContent.trim();

/** Drops a file on the dialog, as a hand would. */
function drop(element: Element, dropped: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(dropped);
  const init = { dataTransfer, bubbles: true, cancelable: true };
  const dialog = only(element, "atlas-dialog");
  expect(dialog.dispatchEvent(new DragEvent("dragover", init)), "the browser is not to open the file").toBe(false);
  expect(dialog.dispatchEvent(new DragEvent("drop", init))).toBe(false);
}

beforeEach(() => store.apply({ type: "replace", scenes: store.builtIn }));
afterEach(() => {
  // The page, which other files' cases have too, is left as it was.
  store.apply({ type: "replace", scenes: store.builtIn });
  localStorage.clear();
  vi.restoreAllMocks();
});

describe("the editor of scenes", () => {
  test("is a dialog that lists them, and closes with Escape without a word to the page behind it", async () => {
    const { element } = await editor();
    const dialog = only(only(element, "atlas-dialog"), "dialog");
    expect(dialog.matches(":modal")).toBe(true);
    expect(within(element, "li .what").map(({ textContent }) => textContent)).toEqual([
      "場面1地図・庁舎実習",
      "場面2地図・就労支援部会",
      "場面3地図・人員不足",
    ]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    const outside = vi.fn();
    const closed = vi.fn();
    window.addEventListener("keydown", outside);
    element.addEventListener("close", closed);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => closed.mock.calls.length).toBe(1);
    window.removeEventListener("keydown", outside);
    expect(outside).not.toHaveBeenCalled();
  });

  test("adds what is shown, and asks for its words", async () => {
    const { element } = await editor();
    await userEvent.click(button("いまの表示を追加"));
    expect(store.list.scenes.at(-1)).toMatchObject({
      title: "求人情報の経路",
      caption: "",
      address: "metric=job-info-route",
    });
    expect(status(element)).toBe("いまの表示を場面4に加えました。");
    await userEvent.keyboard("{Control>}a{/Control}経路");
    await userEvent.fill(page.getByRole("group", { name: "場面4" }).getByLabelText("説明"), "二つの経路");
    expect(store.list.scenes.at(-1)).toMatchObject({ title: "経路", caption: "二つの経路" });
  });

  test("changes their order, the focus with them", async () => {
    const { element } = await editor();
    await userEvent.click(button("場面1を下へ"));
    expect(titles()).toEqual([three[1], three[0], three[2]]);
    expect(element.shadowRoot?.activeElement?.ariaLabel).toBe("場面2を下へ");
    await userEvent.keyboard("{Enter}");
    expect(titles()).toEqual([three[1], three[2], three[0]]);
    expect(element.shadowRoot?.activeElement?.ariaLabel).toBe("場面3を上へ");
    expect(status(element)).toBe("場面2を場面3にしました。");
  });

  test("removes one, and gives it back", async () => {
    const { element } = await editor();
    await userEvent.click(button("場面2を削除"));
    expect(titles()).toEqual([three[0], three[2]]);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("元に戻す");
    await userEvent.keyboard("{Enter}");
    expect(titles()).toEqual(three);
    expect(within(element, ".told .button")).toEqual([]);
  });

  test("without any scene says so, and goes back to the first ones", async () => {
    const { element } = await editor();
    for (const _scene of three) await userEvent.click(button("場面1を削除"));
    expect(only(element, ".none").textContent).toContain("場面はまだありません");
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(button("はじめの3場面に戻す"));
    expect(titles()).toEqual(three);
  });

  test("starts the presentation, from the first or from any", async () => {
    const { messages } = await editor();
    await userEvent.click(button("場面3：ここから発表"));
    expect(messages).toEqual([
      {
        kind: "gesture",
        changes: [
          { type: "choose-mode", mode: "present" },
          { type: "show-scene", state: { ...vocabulary.initial, metric: "staff-shortage" } },
        ],
      },
    ]);
    expect(store.list.index).toBe(2);
  });
});

describe("the slides of scenes", () => {
  const save = button("PowerPointで保存");
  /** Answers, as the application does, once the report's text has come. */
  const answering = (element: HTMLElement, text: () => Promise<Atlas>) =>
    element.addEventListener("atlas-message", ({ message }: AtlasEvent) => {
      if (message.kind === "atlas-wanted") message.take(text());
    });
  const saved = () => vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);

  test("tell how far they are, wait for the text, and can be stopped", async () => {
    const click = saved();
    const { element } = await editor();
    const asked: string[] = [];
    element.addEventListener("atlas-message", ({ message }: AtlasEvent) => {
      if (message.kind === "atlas-wanted") asked.push(message.query);
    });
    await userEvent.click(save);
    await expect.element(page.getByRole("progressbar", { name: "進み具合" })).toBeVisible();
    expect(status(element)).toBe("スライドを作っています…");
    await expect.poll(() => asked).toEqual([""]);
    for (const name of ["PowerPointで保存", "ファイルに保存"])
      await expect.element(button(name)).toHaveAttribute("aria-disabled", "true");
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(button("中止"));
    await expect.poll(() => status(element)).toBe("中止しました。");
    expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe("PowerPointで保存");
    expect(within(element, "progress")).toEqual([]);
    expect(click).not.toHaveBeenCalled();
  });

  test("are offered, and tell of the scene that could not be drawn", { timeout: 30_000 }, async () => {
    const click = saved();
    const [first] = store.builtIn;
    if (!first) throw new Error("no scene");
    store.apply({ type: "replace", scenes: [first, { ...first, id: "b", address: "view=compare" }] });
    const { element } = await editor();
    answering(element, () => Promise.resolve(atlas));
    await userEvent.click(save);
    await expect
      .poll(() => status(element), { timeout: 20_000 })
      .toContain("「場面_H24_2026-11-03.pptx」に保存します。");
    expect(status(element)).toContain("場面2：");
    expect(click).toHaveBeenCalledOnce();
  });

  test("that can't be made say so, and the scenes stay", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { element } = await editor();
    answering(element, () => Promise.reject(new Error("no text")));
    await userEvent.click(save);
    await expect.poll(() => status(element)).toContain("PowerPointのファイルを作れませんでした。");
    expect(titles()).toEqual(three);
  });
});

describe("the file of scenes", () => {
  test("is saved under its day's name, and holds the scenes", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { element } = await editor();
    await userEvent.click(button("ファイルに保存"));
    // What writes the file is fetched when it is asked for.
    await expect.poll(() => names).toEqual(["場面_H24_2026-11-03.json"]);
    expect(parseScenes((await saved[0]?.text()) ?? "", vocabulary)).toMatchObject({
      scenes: store.builtIn,
      note: null,
    });
    await expect.poll(() => status(element)).toContain("場面_H24_2026-11-03.json");
  });

  test("is opened by a drop, and the scenes before can be had back", async () => {
    const { element } = await editor();
    drop(
      element,
      file(writeScenes([{ id: "a", title: "別の題", caption: "<b>説明</b>", address: "view=table&shape=hexagons" }])),
    );
    await expect
      .poll(() => status(element))
      .toBe(
        "「場面.json」の1場面を開きました。場面1の「shape=hexagons」は使えないため、使えるところだけで表示します。",
      );
    expect(store.list.scenes).toEqual([{ id: "a", title: "別の題", caption: "<b>説明</b>", address: "view=table" }]);
    expect((only(element, "textarea") as HTMLTextAreaElement).value).toBe("<b>説明</b>");
    await userEvent.click(button("元に戻す"));
    expect(titles()).toEqual(three);
  });

  test.each([
    ["no scene file", file("<html></html>"), "場面のファイルではありません（JSONとして読めません）"],
    ["too large", file(" ".repeat(1_000_001)), "ファイルが大きすぎます（1.1 MB。場面のファイルは1 MBまで）"],
  ])("that is %s is refused in one sentence, and the list stays", async (_what, bad, reason) => {
    const { element } = await editor();
    store.apply({ type: "edit", index: 0, change: { title: "書きかえた題" } });
    drop(element, bad);
    await expect.poll(() => status(element)).toBe(`「場面.json」：${reason}。いまの場面はそのままです。`);
    expect(titles()[0]).toBe("書きかえた題");
    expect(within(element, ".told .button")).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("of 50 MB is not even read", async () => {
    const { element } = await editor();
    const huge = file("{}");
    const read = vi.spyOn(huge, "text");
    Object.defineProperty(huge, "size", { value: 50_000_000 });
    const input = only(element, "input[type=file]") as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [huge] });
    input.dispatchEvent(new Event("change"));
    await expect.poll(() => status(element)).toContain("ファイルが大きすぎます（50 MB。");
    expect(read).not.toHaveBeenCalled();
  });

  test("that cannot be read any more is refused, and the list stays", async () => {
    const { element } = await editor();
    const gone = file("{}");
    vi.spyOn(gone, "text").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    const input = only(element, "input[type=file]") as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [gone] });
    input.dispatchEvent(new Event("change"));
    await expect.poll(() => status(element)).toContain("ファイルを読めませんでした。いまの場面はそのままです。");
    expect(titles()).toEqual(three);
  });
});

/** Chromium's own line, of which the library's types say nothing. */
const devtools = cdp() as { send(method: string, params: object): Promise<unknown> };

test.each([
  ["fits once it is kanji, though its kana did not", 58, "しえんしゃ", "支援", "支援"],
  ["does not fit gives up its own end, and nothing that stood there", 58, "しゅうろうしえん", "就労支援", "就労"],
])("a composition that %s", async (_, typed, kana, kanji, kept) => {
  await editor();
  const field = page.getByRole("textbox", { name: "題" }).first();
  await field.fill("あ".repeat(typed));
  const input = field.element() as HTMLInputElement;
  // Amid the text, so that what stands behind it could be lost.
  input.setSelectionRange(1, 1);
  const end = { selectionStart: kana.length, selectionEnd: kana.length };
  await devtools.send("Input.imeSetComposition", { text: kana, ...end });
  expect(input.value).toContain(kana);
  await devtools.send("Input.insertText", { text: kanji });
  const expected = `あ${kept}${"あ".repeat(typed - 1)}`;
  await expect.poll(() => input.value).toBe(expected);
  expect(titles()[0]).toBe(expected);
});
