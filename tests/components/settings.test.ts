import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-settings.ts";
import { chosenRenderer } from "../../src/ui/settings/renderer-setting.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { mount, only } from "./support.ts";

afterEach(() => localStorage.removeItem("atlas-renderer"));

const opener = page.getByRole("button", { name: "設定" });
const drawnBy = page.getByRole("combobox", { name: "地図の描画" });

test("a button opens them; what draws the map is kept for this browser, and taken back with the choice that is no choice", async () => {
  const { element } = await mount("atlas-settings", {});
  await expect.element(opener).toHaveAttribute("aria-expanded", "false");
  await opener.click();
  expect(await expectAccessibleElement(element)).toEqual([]);
  await userEvent.selectOptions(drawnBy, "標準（SVG）");
  expect(chosenRenderer()).toBe("svg");
  await userEvent.selectOptions(drawnBy, "グラフィックス");
  expect(localStorage.getItem("atlas-renderer")).toBe("gl");
  await userEvent.selectOptions(drawnBy, "自動");
  expect(localStorage.getItem("atlas-renderer")).toBeNull();
});

test("Escape closes them and gives the focus back, and the page hears nothing of it; leaving them closes them, too", async () => {
  const { element } = await mount("atlas-settings", {});
  const heard: string[] = [];
  element.addEventListener("keydown", ({ key }) => heard.push(key));
  await opener.click();
  (drawnBy.element() as HTMLSelectElement).focus();
  await userEvent.keyboard("{Escape}");
  expect(only(element, ".choices").hidden).toBe(true);
  expect(element.shadowRoot?.activeElement).toBe(opener.element());
  expect(heard).toEqual([]);
  await opener.click();
  (opener.element() as HTMLButtonElement).blur();
  await expect.poll(() => only(element, ".choices").hidden).toBe(true);
});
