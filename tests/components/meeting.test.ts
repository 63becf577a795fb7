import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/present/atlas-meeting.ts";
import { atlas, mount, viewOf, within } from "./support.ts";

test("a presentation's words come by themselves where it stands", async () => {
  const { element } = await mount("atlas-meeting", { atlas, view: viewOf({ mode: "present" }) });
  await expect.element(page.getByRole("heading", { level: 1, name: "庁舎実習の広がり" })).toBeVisible();
  expect(within(element, "button")).toEqual([]);
});
