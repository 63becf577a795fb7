import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-keys.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { mount, within } from "./support.ts";

const dialog = page.getByRole("dialog", { name: "キーの操作" });

/** Puts something beside the element that can have the focus. */
async function shownBeside(markup: string) {
  const mounted = await mount("atlas-keys", {});
  mounted.element.parentElement?.insertAdjacentHTML("beforeend", markup);
  const other = mounted.element.nextElementSibling as HTMLElement;
  other.focus();
  expect(document.activeElement).toBe(other);
  return mounted;
}

describe("the sign ?", () => {
  test("shows the keys; Escape closes them, and the sign shows them again", async () => {
    const { element } = await shownBeside(`<button>b</button>`);
    for (let turn = 0; turn < 2; turn += 1) {
      await userEvent.keyboard("?");
      await expect.element(dialog).toBeVisible();
      expect(within(element, "kbd").length).toBeGreaterThan(10);
      if (turn === 0) expect(await expectAccessibleElement(element)).toEqual([]);
      await userEvent.keyboard("{Escape}");
      await expect.element(dialog).not.toBeInTheDocument();
    }
  });

  test.each([
    ["a field", `<input aria-label="f">`],
    ["a long field", `<textarea aria-label="f"></textarea>`],
    ["a select", `<select aria-label="s"><option>?</option></select>`],
    ["an option of the map's list", `<div role="option" tabindex="0">o</div>`],
    ["a menu's entry", `<div role="menuitem" tabindex="0">m</div>`],
  ])("is a sign like others in %s", async (_, markup) => {
    const { element } = await shownBeside(markup);
    await userEvent.keyboard("?");
    await element.updateComplete;
    expect(within(element, "atlas-dialog")).toEqual([]);
  });

  test("does nothing with another key held", async () => {
    const { element } = await shownBeside(`<button>b</button>`);
    await userEvent.keyboard("{Control>}?{/Control}");
    await element.updateComplete;
    expect(within(element, "atlas-dialog")).toEqual([]);
  });
});
