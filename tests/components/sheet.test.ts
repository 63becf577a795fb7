import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/panel/atlas-panel.ts";
import "../../src/search/atlas-value-evidence.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, codeOf, mount, only, viewOf } from "./support.ts";

const screen = { width: 390, height: 844 };
const view = viewOf({ municipality: codeOf("守口市") });
const wide = { width: window.innerWidth, height: window.innerHeight };

beforeEach(() => page.viewport(screen.width, screen.height));
afterEach(() => page.viewport(wide.width, wide.height));

/** How high the sheet stands once it rests. */
async function expectHeight(element: Element, low: number, high: number): Promise<void> {
  const height = () => only(element, "aside").offsetHeight;
  await expect.poll(height).toBeGreaterThanOrEqual(low);
  await expect.poll(height).toBeLessThanOrEqual(high);
}

/** A finger on the header: where it comes down, and where it is lifted. */
async function draw(element: HTMLElement, from: number, to: number): Promise<void> {
  const header = only(element, "header");
  const at = (type: string, clientY: number) =>
    header.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, isPrimary: true, clientY, bubbles: true, composed: true }),
    );
  // A pointer that no device has can't be captured.
  element.setPointerCapture = () => undefined;
  at("pointerdown", from);
  at("pointermove", (from + to) / 2);
  at("pointermove", to);
  // It stops before it is lifted, so that it throws nothing.
  await new Promise((resolve) => setTimeout(resolve, 120));
  at("pointerup", to);
}

/** What a sheet tells of opening and closing. */
function heard(element: HTMLElement): string[] {
  const changes: string[] = [];
  element.addEventListener("atlas-dialog", ({ change }) => changes.push(change));
  return changes;
}

test("closed it is a line with the name and the value; the map stays in sight", async () => {
  const { element } = await mount("atlas-panel", { view }, screen);
  await expectHeight(element, 60, 80);
  expect(only(element, ".peek").checkVisibility()).toBe(true);
  expect(only(element, ".peek").textContent.trim()).toBe("実施");
  expect(only(element, ".body").checkVisibility()).toBe(false);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test.each([
  ["the panel", "atlas-panel", { view }],
  ["the panel with its way back", "atlas-panel", { view, closable: true }],
  ["a value's evidence", "atlas-value-evidence", { atlas, metric: "employment-subcommittee", value: "partial" }],
] as const)("at rest %s is one line, and no higher than the map has left room for", async (_, tag, properties) => {
  const { element } = await mount(tag, properties, screen);
  if (tag === "atlas-value-evidence") {
    only(element, ".grip").focus();
    await userEvent.keyboard("{ArrowDown}");
  }
  await expectHeight(element, 64, 64);
  const [header, heading] = ["header", "header h2"].map((part) => only(element, part).getBoundingClientRect());
  expect(header?.height).toBe(64);
  expect(heading?.bottom).toBeLessThanOrEqual(screen.height);
});

test("its grip leads through three heights, and says what it does next", async () => {
  const { element } = await mount("atlas-panel", { view }, screen);
  const grip = (name: string, expanded: boolean) => page.getByRole("button", { name, expanded });
  await userEvent.click(grip("パネルを開く", false));
  await expectHeight(element, 415, 430);
  expect(only(element, ".body").checkVisibility()).toBe(true);
  await userEvent.click(grip("パネルを広げる", true));
  await expectHeight(element, 770, 780);
  await userEvent.click(grip("パネルをたたむ", true));
  await expectHeight(element, 60, 80);
});

test("arrow keys on the grip draw it up and down", async () => {
  const { element } = await mount("atlas-panel", { view }, screen);
  only(element, ".grip").focus();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
  await expectHeight(element, 770, 780);
  await userEvent.keyboard("{ArrowDown}");
  await expectHeight(element, 415, 430);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expectHeight(element, 60, 80);
});

test("what the keys lead to behind it folds it; Escape folds it before anything else hears of it", async () => {
  const { element } = await mount("atlas-panel", { view }, screen);
  const [above, behind] = [10, 600].map((top) => {
    const button = document.createElement("button");
    Object.assign(button.style, { position: "fixed", top: `${top}px`, left: "10px", height: "30px" });
    element.after(button);
    return button;
  });
  only(element, ".grip").focus();
  await userEvent.keyboard("{ArrowUp}");
  await expectHeight(element, 415, 430);
  above?.focus();
  await userEvent.keyboard("{Shift}");
  await expectHeight(element, 415, 430);
  behind?.focus();
  await userEvent.keyboard("{Shift}");
  await expectHeight(element, 60, 80);

  const heardKeys: string[] = [];
  element.parentElement?.addEventListener("keydown", ({ key }) => heardKeys.push(key));
  only(element, ".grip").focus();
  await userEvent.keyboard("{ArrowUp}{Escape}");
  await expectHeight(element, 60, 80);
  await userEvent.keyboard("{Escape}");
  expect(heardKeys).toEqual(["ArrowUp", "Escape"]);
});

test("it follows a finger on its header, and rests where it was drawn to", async () => {
  const { element } = await mount("atlas-panel", { view }, screen);
  expect(getComputedStyle(only(element, "header")).touchAction).toBe("none");
  await draw(element, 800, 420);
  await expectHeight(element, 415, 430);
  await draw(element, 430, 60);
  await expectHeight(element, 770, 780);
  await draw(element, 80, 820);
  await expectHeight(element, 60, 80);
});

test("only the body of a drawn-up sheet scrolls", async () => {
  const { element } = await mount("atlas-panel", { view }, screen);
  await draw(element, 800, 420);
  await expectHeight(element, 415, 430);
  const body = only(element, ".body");
  await expect.poll(() => body.scrollHeight > body.clientHeight + 200).toBe(true);
  body.scrollTo({ top: body.scrollHeight, behavior: "instant" });
  await expectHeight(element, 415, 430);
  // The last line is above the foot of the screen, not below it.
  const foot = only(element, ".full-text").getBoundingClientRect().bottom;
  expect(foot).toBeLessThanOrEqual(screen.height + 1);
});

describe("the history", () => {
  test("is told when the sheet is drawn up and when it is folded, and not in between", async () => {
    const { element } = await mount("atlas-panel", { view }, screen);
    const changes = heard(element);
    await draw(element, 800, 420);
    await draw(element, 430, 60);
    expect(changes).toEqual(["opened"]);
    await draw(element, 80, 820);
    expect(changes).toEqual(["opened", "closed"]);
  });

  test("is told that it is folded when the screen is turned so that there is none", async () => {
    const { element } = await mount("atlas-panel", { view }, screen);
    const changes = heard(element);
    await draw(element, 800, 420);
    await page.viewport(wide.width, wide.height);
    await expect.poll(() => changes).toEqual(["opened", "closed"]);
  });

  test("folds it by going back, without a word of its own", async () => {
    const { element } = await mount("atlas-panel", { view }, screen);
    const changes = heard(element);
    element.addEventListener("atlas-dialog", ({ dialog }) => dialog.close());
    await draw(element, 800, 420);
    await expectHeight(element, 60, 80);
    expect(changes).toEqual(["opened"]);
  });

  test("is told nothing where what is shown has an entry by itself", async () => {
    const { element } = await mount("atlas-panel", { view, closable: true }, screen);
    const changes = heard(element);
    await draw(element, 800, 420);
    expect(changes).toEqual([]);
  });

  test("is told nothing on a wide screen, where no finger draws", async () => {
    await page.viewport(1200, 800);
    const { element } = await mount("atlas-panel", { view }, { width: 400, height: 700 });
    const changes = heard(element);
    expect(only(element, ".grip").checkVisibility()).toBe(false);
    await draw(element, 600, 200);
    expect(changes).toEqual([]);
    expect(only(element, "aside").offsetHeight).toBe(700);
  });
});

test("evidence is such a sheet, half drawn up", async () => {
  const properties = { atlas, metric: "staff-shortage", value: "current" };
  const { element } = await mount("atlas-value-evidence", properties, screen);
  await expectHeight(element, 415, 430);
  await userEvent.click(page.getByRole("button", { name: "パネルを広げる" }));
  await expectHeight(element, 770, 780);
});
