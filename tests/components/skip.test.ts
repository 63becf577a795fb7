import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-skip.ts";
import { mount, only } from "./support.ts";

test("the skip link takes no press while it is unseen, and is pressed where it has the focus", async () => {
  const { element } = await mount("atlas-skip", {});
  const button = only(element, "button");
  const { left, top } = button.getBoundingClientRect();
  const pressed = () => document.elementFromPoint(left + 10, top + 10);
  expect(pressed()).not.toBe(element);
  await userEvent.tab();
  await expect.poll(pressed).toBe(element);
});
