import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/reading/atlas-misprint.ts";
import "../../src/reading/atlas-term.ts";
import type { Misprint } from "../../src/model/report.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { drawn, mount, only, within } from "./support.ts";

const text = "公共職業安定所の愛称。国の機関で、求人の受付と職業紹介を無料で行う。";

async function term(words = "HW") {
  const { element } = await mount("atlas-term", { heading: "ハローワーク（HW）", text });
  element.textContent = words;
  const button = page.getByRole("button", { name: words });
  return { element, button, shown: () => only(element, ".explanation").matches(":popover-open") };
}

afterEach(() => page.viewport(1440, 900));

describe("a term", () => {
  test("is its own words; the explanation is there for screen readers before it is seen", async () => {
    const { element, button, shown } = await term();
    expect(element.textContent).toBe("HW");
    expect(shown()).toBe(false);
    await expect.element(button).toHaveAccessibleDescription(`ハローワーク（HW） ${text}`);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("explains itself on hover, also while the explanation is pointed at, and no longer after", async () => {
    const { element, button, shown } = await term();
    await userEvent.hover(button);
    await expect.poll(shown).toBe(true);
    await userEvent.hover(only(element, ".explanation"));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(shown()).toBe(true);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.unhover(only(element, ".explanation"));
    await userEvent.hover(document.documentElement, { position: { x: 900, y: 700 } });
    await expect.poll(shown).toBe(false);
  });

  test("explains itself on focus; Esc takes the explanation away, and nothing else hears of it", async () => {
    const { element, button, shown } = await term();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    window.addEventListener("keydown", listen);
    await userEvent.keyboard("{Tab}");
    expect(element.shadowRoot?.activeElement).toBe(button.element());
    await expect.poll(shown).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(shown).toBe(false);
    expect(heard).not.toContain("Escape");
    // Closed, it leaves Esc to the page.
    await userEvent.keyboard("{Escape}");
    expect(heard).toContain("Escape");
    await userEvent.keyboard("{Enter}");
    await expect.poll(shown).toBe(true);
    await userEvent.keyboard("{Tab}");
    await expect.poll(shown).toBe(false);
    window.removeEventListener("keydown", listen);
  });

  test("a press opens it until the next press, or one elsewhere", async () => {
    const { element, shown } = await term();
    const trigger = only(element, ".trigger");
    const press = (target: Element) => {
      target.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true, pointerType: "touch" }));
      target.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    };
    press(trigger);
    await expect.poll(shown).toBe(true);
    press(trigger);
    await expect.poll(shown).toBe(false);
    press(trigger);
    await expect.poll(shown).toBe(true);
    press(document.body);
    await expect.poll(shown).toBe(false);
  });

  test("one explanation at a time, and never beyond the window", async () => {
    await page.viewport(390, 844);
    const [first, second] = [await term("一"), await term("二")];
    first.element.parentElement?.style.setProperty("text-align", "right");
    first.element.parentElement?.style.setProperty("width", "380px");
    only(first.element, ".trigger").click();
    await expect.poll(first.shown).toBe(true);
    const box = only(first.element, ".explanation").getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(390);
    expect(box.bottom).toBeLessThanOrEqual(844);
    only(second.element, ".trigger").click();
    await expect.poll(second.shown).toBe(true);
    expect(first.shown()).toBe(false);
  });

  test("words that go on in the next line are not covered by their explanation", async () => {
    const { element, shown } = await term("公共職業安定所の愛称である言葉");
    element.parentElement?.style.setProperty("width", "120px");
    only(element, ".trigger").click();
    await expect.poll(shown).toBe(true);
    const lines = [...only(element, ".trigger").getClientRects()];
    expect(lines.length).toBeGreaterThan(1);
    const top = only(element, ".explanation").getBoundingClientRect().top;
    expect(top).toBeGreaterThanOrEqual(lines.at(-1)?.bottom ?? Infinity);
  });

  test("gone from the page, it listens to nothing more", async () => {
    const { element, shown } = await term();
    only(element, ".trigger").click();
    await expect.poll(shown).toBe(true);
    element.remove();
    const escape = new KeyboardEvent("keydown", { key: "Escape", cancelable: true, bubbles: true });
    let heard = false;
    window.addEventListener("keydown", () => (heard = true), { once: true });
    document.body.dispatchEvent(escape);
    expect(heard).toBe(true);
  });
});

describe("a suspected misprint", () => {
  const misprint: Misprint = {
    place: { kind: "overview", block: 0, start: 0, end: 2 },
    part: "店員",
    reading: "定員",
    why: "施設の利用定員の空きの話で、店員は出てこない。",
    confidence: "likely",
  };

  async function shown(properties: { ends?: boolean; misprint?: Misprint } = {}) {
    const { element } = await mount("atlas-misprint", { misprint, ...properties });
    element.textContent = "店員";
    await drawn(element);
    return element;
  }

  test("stays as printed; the likely reading stands beside it, and tells why", async () => {
    const element = await shown();
    expect(element.textContent).toBe("店員");
    expect(only(element, ".likely").dataset["reading"]).toBe("（定員か）");
    await expect
      .element(page.getByRole("button", { name: "（定員か）" }))
      .toHaveAccessibleDescription(`誤りとみられる字 ${misprint.why}`);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("lies in the way of no search for the printed sentence", async () => {
    const element = await shown();
    element.before("（満席で");
    element.after("空きがある）");
    // What the browser's own search finds; the page's script knows no other way to ask for it.
    const find = (text: string) => (window as unknown as { find: (text: string) => boolean }).find(text);
    getSelection()?.removeAllRanges();
    expect(find("満席で店員空きがある")).toBe(true);
    expect(getComputedStyle(only(element, ".likely"), "::after").content).toBe('"（定員か）"');
  });

  test("is less sure where the reading is only possible", async () => {
    await shown({ misprint: { ...misprint, confidence: "possible" } });
    await expect
      .element(page.getByRole("button", { name: "（定員か）" }))
      .toHaveAccessibleDescription(`誤りかもしれない字 ${misprint.why}`);
  });

  test("that goes on in the next line has its reading there", async () => {
    const element = await shown({ ends: false });
    expect(within(element, ".added")).toEqual([]);
  });

  test("what is added is not copied with the text", async () => {
    const element = await shown();
    getSelection()?.selectAllChildren(element.parentElement ?? element);
    expect(getSelection()?.toString()).toContain("店員");
    expect(getSelection()?.toString()).not.toContain("定員");
    expect(getComputedStyle(only(element, ".added")).userSelect).toBe("none");
  });
});
