import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/present/atlas-present.ts";
import { sharedScenes } from "../../src/present/scene-store.ts";
import { byId } from "../../src/model/atlas.ts";
import { sceneOf } from "../../src/state/scene.ts";
import type { State } from "../../src/state/state.ts";
import { vocabularyOf } from "../../src/state/vocabulary.ts";
import { deriveViewModel } from "../../src/derive/view-model.ts";
import type { AtlasMessage } from "../../src/ui/atlas-event.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, codeOf, mount, only, viewOf, within } from "./support.ts";
import { views } from "../../src/views/registry.ts";

const vocabulary = vocabularyOf(atlas, views);
const store = sharedScenes(vocabulary);
const size = { width: 860, height: 1060 };
const present = (state: Partial<State> = {}) =>
  mount("atlas-present", { atlas, view: viewOf({ mode: "present", ...state }) }, size);
const shown = (metric: string) => ({
  kind: "action",
  action: { type: "show-scene", state: { ...vocabulary.initial, metric } },
});
/** What was asked for. The pointer stands where another test left it, perhaps over the legend: that is none of it. */
const asked = (messages: readonly AtlasMessage[]) => messages.filter(({ kind }) => kind !== "attention");
const leaving = { kind: "action", action: { type: "choose-mode", mode: "explore" } };

beforeEach(() => store.apply({ type: "replace", scenes: store.builtIn }));
afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe("a presentation", () => {
  test("shows the scene's words, its place, the legend and the report's date", async () => {
    const { element } = await present({ metric: "staff-shortage" });
    expect(only(element, "h1").textContent).toBe("人員不足");
    expect(only(element, ".headline").textContent).toBe(viewOf({ metric: "staff-shortage" }).headline.join(""));
    expect(only(element, ".caption").textContent).toBe(store.builtIn[2]?.caption);
    expect(only(element, ".counter").textContent).toBe("3 / 3");
    expect(only(element, ".as-of").textContent).toBe("平成24年（2012年）8月ヒアリング時点");
    expect(only(element, ".question").textContent).toContain("人員・体制の不足を訴えているか");
    expect(within(only(element, "atlas-legend"), ".entry")).toHaveLength(4);
    expect(only(element, "[role=status]").textContent).toContain("場面 3 / 3：人員不足。18センターのうち");
    expect(element.shadowRoot?.activeElement?.localName).toBe("h1");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("is at its scene while what that shows is on its way, and says its words when it has come", async () => {
    const counted = { ...vocabulary.initial, mode: "present" as const, metric: "search", query: "連携" };
    store.apply({ type: "add", scene: sceneOf(counted, vocabulary, { id: "a", title: "連携とは", caption: "説明" }) });
    const { element } = await present({ query: "連携" });
    await change(element, { asked: counted });
    expect(only(element, ".counter").textContent).toBe("4 / 4");
    // Another metric's map stands there yet.
    expect(only(element, "h1").textContent).toBe("庁舎実習");
    expect(within(element, ".caption")).toEqual([]);
    const search = { ...byId(atlas.metrics, "office-internship"), id: "search" };
    const searched = { ...atlas, metrics: [...atlas.metrics, search] };
    await change(element, { atlas: searched, view: deriveViewModel(searched, counted, vocabulary) });
    expect(only(element, "h1").textContent).toBe("連携とは");
  });

  test("of two metrics has both legends, and how they meet", async () => {
    const { element } = await present({ metric: "staff-shortage", with: "office-internship" });
    expect(within(element, ".legend > div > atlas-legend, atlas-symbol-legend, atlas-cross-table")).toHaveLength(3);
  });

  test("leads to no passages, for which there is no place", async () => {
    const { element } = await present();
    expect(within(only(element, "atlas-legend"), ".entry").length).toBeGreaterThan(3);
    expect(within(only(element, "atlas-legend"), ".evidence")).toEqual([]);
  });

  test("has type for the back of a room, and targets for a thumb", async () => {
    await page.viewport(1920, 1080);
    // As the page has it in a presentation.
    document.documentElement.style.fontSize = "var(--text-base-present)";
    const { element } = await present();
    expect(parseFloat(getComputedStyle(only(element, ".caption")).fontSize)).toBeGreaterThanOrEqual(24);
    expect(parseFloat(getComputedStyle(only(element, ".headline")).fontSize)).toBeGreaterThanOrEqual(32);
    expect(parseFloat(getComputedStyle(only(element, "h1")).fontSize)).toBeGreaterThanOrEqual(48);
    for (const button of within(element, ".bar button")) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    document.documentElement.style.fontSize = "";
    await page.viewport(1440, 900);
  });

  test("of a view that is no scene has its name, and the way to the scenes", async () => {
    const { element, messages } = await present({ view: "compare" });
    expect(only(element, "h1").textContent).toBe("センター比較");
    expect(only(element, ".counter").textContent).toBe("– / 3");
    expect(within(element, ".caption, atlas-legend")).toEqual([]);
    await userEvent.keyboard("{ArrowRight}");
    expect(asked(messages)).toEqual([shown("office-internship")]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("keeps its scene while the room is pointed to a municipality, and says what that has", async () => {
    const { element } = await present({ municipality: codeOf("守口市") });
    expect(only(element, "h1").textContent).toBe("庁舎実習の広がり");
    expect(only(element, ".selected").textContent).toBe("守口市、北河内西の圏域、庁舎実習：実施");
  });

  test("shows a script in a caption as text", async () => {
    const caption = `<img src="x" onerror="document.title='pwned'">`;
    store.apply({ type: "edit", index: 0, change: { caption } });
    const { element } = await present();
    expect(only(element, ".caption").textContent).toBe(caption);
    expect(within(element, "img")).toEqual([]);
  });

  test("of no scenes has no counter", async () => {
    for (const _scene of store.builtIn) store.apply({ type: "remove", index: 0 });
    const { element, messages } = await present();
    expect(within(element, ".counter, .step")).toEqual([]);
    await userEvent.keyboard("{ArrowRight}{End}");
    expect(asked(messages)).toEqual([]);
  });
});

describe("the keys", () => {
  test.each([
    ["{ArrowRight}", "staff-shortage"],
    ["{PageDown}", "staff-shortage"],
    [" ", "staff-shortage"],
    ["{ArrowLeft}", "office-internship"],
    ["{PageUp}", "office-internship"],
    ["{Shift>} {/Shift}", "office-internship"],
    ["{Home}", "office-internship"],
    ["{End}", "staff-shortage"],
  ])("%s leads from the second scene to %s", async (keys, metric) => {
    const { messages } = await present({ metric: "employment-subcommittee" });
    await userEvent.keyboard(keys);
    expect(asked(messages)).toEqual([shown(metric)]);
  });

  test("lead nowhere beyond the ends", async () => {
    const { element, messages } = await present();
    await userEvent.keyboard("{ArrowLeft}{Home}{PageUp}");
    expect(asked(messages)).toEqual([]);
    expect(within(element, ".step").map(({ ariaDisabled }) => ariaDisabled)).toEqual(["true", "false"]);
  });

  test("are left to what has the focus: a field, a button, and whoever takes one for itself", async () => {
    const { element, messages } = await present({ metric: "employment-subcommittee" });
    const field = document.createElement("input");
    const list = document.createElement("div");
    list.tabIndex = 0;
    list.addEventListener("keydown", (event) => {
      if (event.key.startsWith("Arrow")) event.preventDefault();
    });
    element.after(field, list);
    field.focus();
    await userEvent.keyboard("{ArrowRight} {PageDown}{Home}");
    list.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
    expect(asked(messages)).toEqual([]);
    await userEvent.keyboard("{PageDown}");
    expect(asked(messages)).toEqual([shown("staff-shortage")]);
    within(element, ".step")[0]?.focus();
    await userEvent.keyboard(" ");
    expect(asked(messages).at(-1)).toEqual(shown("office-internship"));
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(asked(messages)).toHaveLength(2);
  });

  test("step through two scenes of one view", async () => {
    const [first] = store.builtIn;
    if (!first) throw new Error("no scene");
    store.apply({ type: "replace", scenes: [first, { ...first, caption: "もう一度" }] });
    const { element } = await present();
    await userEvent.keyboard("{ArrowRight}");
    await change(element, {});
    expect(only(element, ".counter").textContent).toBe("2 / 2");
    expect(only(element, ".caption").textContent).toBe("もう一度");
  });

  test("do nothing after the presentation", async () => {
    const { element, messages } = await present();
    element.remove();
    await userEvent.keyboard("{ArrowRight}{Escape}");
    expect(asked(messages)).toEqual([]);
  });

  test("Escape ends it, and so does the button", async () => {
    const { messages } = await present();
    await userEvent.keyboard("{Escape}");
    await userEvent.click(page.getByRole("button", { name: "発表を終了" }));
    expect(asked(messages)).toEqual([leaving, leaving]);
  });
});

describe("a black screen", () => {
  const covers = (element: Element) => within(element, "atlas-black-screen").map((one) => one.matches(":popover-open"));
  const status = (element: Element) => only(element, "[role=status]").textContent;

  test.each(["b", "B", "."])("comes with %s over everything, is told, and goes with the same key", async (key) => {
    const { element } = await present();
    const words = status(element);
    await userEvent.keyboard(key);
    expect(covers(element)).toEqual([true]);
    const { width, height } = only(element, "atlas-black-screen").getBoundingClientRect();
    expect([width, height]).toEqual([window.innerWidth, window.innerHeight]);
    expect(status(element)).toBe("画面を黒くしました。どのキーでも元に戻ります。");
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.keyboard(key);
    expect(covers(element)).toEqual([]);
    expect(status(element)).toBe(words);
  });

  test.each(["{ArrowRight}", "{PageUp}", "{End}", " ", "{Escape}", "{F5}", "{Tab}", "x"])(
    "goes with %s, which does nothing else",
    async (key) => {
      const { element, messages } = await present({ metric: "employment-subcommittee" });
      within(element, ".step")[1]?.focus();
      await userEvent.keyboard("b");
      await userEvent.keyboard("{Shift}");
      expect(covers(element)).toEqual([true]);
      await userEvent.keyboard(key);
      expect(covers(element)).toEqual([]);
      expect(asked(messages)).toEqual([]);
      expect(element.shadowRoot?.activeElement).toBe(within(element, ".step")[1]);
      await userEvent.keyboard("{PageDown}");
      expect(asked(messages)).toEqual([shown("staff-shortage")]);
    },
  );

  test("goes with a press, and with the presentation", async () => {
    const { element } = await present();
    await userEvent.keyboard("b");
    await userEvent.click(only(element, "atlas-black-screen"));
    expect(covers(element)).toEqual([]);
    await userEvent.keyboard("b");
    element.remove();
    const heard = vi.fn();
    window.addEventListener("keydown", heard);
    await userEvent.keyboard("x");
    window.removeEventListener("keydown", heard);
    expect(heard).toHaveBeenCalledOnce();
  });

  test("does not come from a field, from a list that is searched by letters, or with a shortcut", async () => {
    const { element } = await present();
    for (const markup of [`<input aria-label="f">`, `<div role="option" tabindex="0">o</div>`]) {
      element.parentElement?.insertAdjacentHTML("beforeend", markup);
      (element.parentElement?.lastElementChild as HTMLElement).focus();
      await userEvent.keyboard("b.");
      expect(covers(element)).toEqual([]);
    }
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("{Control>}b{/Control}");
    expect(covers(element)).toEqual([]);
  });
});

describe("the screen", () => {
  test("stays awake, again when the page is seen again, and no longer than the presentation", async () => {
    const locks: { released: boolean; release: () => Promise<void> }[] = [];
    const request = vi.fn(() => {
      const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
      locks.push(lock);
      return Promise.resolve(lock);
    });
    vi.spyOn(navigator, "wakeLock", "get").mockReturnValue({ request } as unknown as WakeLock);
    const { element } = await present();
    await expect.poll(() => locks).toHaveLength(1);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(request).toHaveBeenCalledOnce();
    // As the browser does when the page is hidden.
    void locks[0]?.release();
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.poll(() => locks).toHaveLength(2);
    element.remove();
    await expect.poll(() => locks[1]?.released).toBe(true);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(request).toHaveBeenCalledTimes(2);
  });

  test("that may not be kept awake is logged, and the room is told nothing", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const request = () => Promise.reject(new DOMException("no battery", "NotAllowedError"));
    vi.spyOn(navigator, "wakeLock", "get").mockReturnValue({ request });
    const { element } = await present();
    await expect.poll(() => logged.mock.calls.length).toBe(1);
    expect(within(element, "[role=alert]")).toEqual([]);
  });

  test("of a browser that has no such thing is left alone", async () => {
    vi.spyOn(navigator, "wakeLock", "get").mockReturnValue(undefined as unknown as WakeLock);
    const { element } = await present();
    expect(only(element, "h1").textContent).toBe("庁舎実習の広がり");
  });
});

describe("the full screen", () => {
  test("comes with F5, which a remote control sends and which does not open the page anew", async () => {
    vi.spyOn(document, "fullscreenEnabled", "get").mockReturnValue(true);
    const enter = vi.spyOn(document.documentElement, "requestFullscreen").mockResolvedValue(undefined);
    const { messages } = await present();
    for (const init of [{ key: "F5" }, { key: "F5", shiftKey: true }]) {
      const event = new KeyboardEvent("keydown", { ...init, cancelable: true, bubbles: true });
      expect(window.dispatchEvent(event)).toBe(false);
    }
    expect(enter).toHaveBeenCalledTimes(2);
    // Who means a reload has a key for it.
    expect(window.dispatchEvent(new KeyboardEvent("keydown", { key: "F5", ctrlKey: true, cancelable: true }))).toBe(
      true,
    );
    expect(asked(messages)).toEqual([]);
  });

  test("is asked for by a press, and Escape ends that first", async () => {
    let full: Element | null = null;
    vi.spyOn(document, "fullscreenElement", "get").mockImplementation(() => full);
    vi.spyOn(document, "fullscreenEnabled", "get").mockReturnValue(true);
    const turn = (to: Element | null) => {
      full = to;
      document.dispatchEvent(new Event("fullscreenchange"));
      return Promise.resolve();
    };
    const root = document.documentElement;
    const enter = vi.spyOn(root, "requestFullscreen").mockImplementation(() => turn(root));
    const exit = vi.spyOn(document, "exitFullscreen").mockImplementation(() => turn(null));
    const { element, messages } = await present();
    await userEvent.click(page.getByRole("button", { name: "全画面", exact: true }));
    expect(enter).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole("button", { name: "全画面をやめる" }));
    expect(exit).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole("button", { name: "全画面", exact: true }));
    await userEvent.keyboard("{Escape}");
    expect(exit).toHaveBeenCalledTimes(2);
    expect(asked(messages)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await userEvent.keyboard("{Escape}");
    expect(asked(messages)).toEqual([leaving]);
    await turn(root);
    element.remove();
    expect(full).toBeNull();
  });

  test("that is refused is said once, and all goes on without it", async () => {
    vi.spyOn(document, "fullscreenEnabled", "get").mockReturnValue(true);
    vi.spyOn(document.documentElement, "requestFullscreen").mockRejectedValue(new TypeError("refused"));
    const { element, messages } = await present();
    await userEvent.click(page.getByRole("button", { name: "全画面" }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("全画面にできませんでした。");
    await userEvent.click(page.getByRole("button", { name: "全画面" }));
    await expect.poll(() => within(element, "[role=alert]")).toHaveLength(1);
    await userEvent.click(page.getByRole("button", { name: "次の場面" }));
    expect(asked(messages)).toEqual([shown("employment-subcommittee")]);
  });

  test("has no button where there is none", async () => {
    vi.spyOn(document, "fullscreenEnabled", "get").mockReturnValue(false);
    const { element } = await present();
    expect(within(element, ".bar button").map(({ textContent }) => textContent.trim())).toEqual(["", "", "終了"]);
  });
});
