import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/figure/map/atlas-shape-switch.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { mount, within } from "./support.ts";

test("it says which shape the maps have and asks for the other one", async () => {
  const { element, messages } = await mount("atlas-shape-switch", { shape: "land" });
  await expect.element(page.getByRole("group", { name: "地図の形" })).toBeVisible();
  const buttons = within(element, "button");
  expect(buttons.map((button) => [button.getAttribute("aria-label"), button.getAttribute("aria-pressed")])).toEqual([
    ["実際の形", "true"],
    ["同じ大きさのタイル", "false"],
  ]);
  for (const button of buttons) expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  buttons[1]?.click();
  expect(messages).toEqual([{ kind: "action", action: { type: "choose-shape", shape: "tiles" } }]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});
