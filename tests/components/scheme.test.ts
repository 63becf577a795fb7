import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-scheme.ts";
import { applyScheme, chosenScheme } from "../../src/ui/scheme.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { mount } from "./support.ts";

afterEach(() => {
  localStorage.removeItem("atlas-scheme");
  applyScheme("auto");
});

const ground = () => getComputedStyle(document.documentElement).backgroundColor;

test("the reader's choice outweighs the browser's, is kept, and can be taken back", async () => {
  const { element } = await mount("atlas-scheme", {});
  expect(await expectAccessibleElement(element)).toEqual([]);
  const choice = page.getByRole("combobox", { name: "画面の色" });
  const light = ground();
  await userEvent.selectOptions(choice, "暗い");
  expect(ground()).not.toBe(light);
  expect(chosenScheme()).toBe("dark");
  await userEvent.selectOptions(choice, "明るい");
  expect(ground()).toBe(light);
  await userEvent.selectOptions(choice, "自動（明暗）");
  expect(chosenScheme()).toBe("auto");
  expect(localStorage.getItem("atlas-scheme")).toBeNull();
});

test("a choice that nobody can have made is none", () => {
  localStorage.setItem("atlas-scheme", "sepia");
  expect(chosenScheme()).toBe("auto");
});
