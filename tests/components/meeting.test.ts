import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/present/atlas-meeting.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, mount, viewOf, within } from "./support.ts";

describe("the way into a presentation", () => {
  test("is a button that opens the editor, and has the focus back when that is closed", async () => {
    const { element } = await mount("atlas-meeting", { atlas, view: viewOf() });
    expect(within(element, "atlas-scenes")).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "発表と埋め込み" }));
    await expect.element(page.getByRole("dialog", { name: "発表の準備" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => within(element, "atlas-scenes")).toEqual([]);
    expect(element.shadowRoot?.activeElement?.ariaLabel).toBe("発表と埋め込み");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("dialog", { name: "発表の準備" })).toBeVisible();
  });

  test("has the focus when a presentation has ended", async () => {
    const { element } = await mount("atlas-meeting", { atlas, view: viewOf({ mode: "present" }) });
    await change(element, { view: viewOf() });
    expect(element.shadowRoot?.activeElement?.ariaLabel).toBe("発表と埋め込み");
  });

  test("is the presentation itself where it is asked for", async () => {
    const { element } = await mount("atlas-meeting", { atlas, view: viewOf({ mode: "present" }), presenting: true });
    await expect.element(page.getByRole("heading", { level: 1, name: "庁舎実習の広がり" })).toBeVisible();
    expect(within(element, "button")).toEqual([]);
  });
});
