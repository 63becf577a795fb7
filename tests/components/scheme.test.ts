import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-scheme.ts";
import { contrast } from "../../src/theme/contrast.ts";
import { applyScheme, chosenScheme } from "../../src/ui/settings/scheme.ts";
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

/** A token's colour as it is drawn now, in hexadecimal digits. */
function drawnAs(token: string): string {
  const context = document.createElement("canvas").getContext("2d");
  const probe = document.createElement("div");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  if (!context) throw new Error("expected a canvas");
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  return String(context.fillStyle);
}

test.each(["light", "dark"] as const)("by %s words and links read on every ground of the page", (scheme) => {
  applyScheme(scheme);
  const grounds = ["ground", "ground-soft", "ground-text", "key-soft", "mark", "mark-soft"];
  const poor = grounds.flatMap((under) =>
    ["text", "text-soft", "key"]
      .map((over) => ({ under, over, ratio: contrast(drawnAs(`--atlas-${over}`), drawnAs(`--atlas-${under}`)) }))
      .filter(({ ratio }) => ratio < 4.5),
  );
  expect(poor).toEqual([]);
  expect(contrast(drawnAs("--atlas-on-key"), drawnAs("--atlas-key"))).toBeGreaterThanOrEqual(4.5);
});
