import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/export/dialog/atlas-citations.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { codeOf, mount, viewOf, within } from "./support.ts";

test("what is shown, the selected value and the site are cited, each with a button that copies it", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const view = viewOf({ metric: "staff-shortage", municipality: codeOf("守口市") });
  const { element } = await mount("atlas-citations", { view });
  const texts = within(element, "atlas-copyable").map((field) => (field as HTMLElement & { text: string }).text);
  expect(texts).toHaveLength(3);
  for (const text of texts) {
    expect(text).toContain(view.survey.edition);
    expect(text).toContain(location.origin);
    expect(text).toMatch(/\d{4}年\d+月\d+日閲覧/u);
  }
  await userEvent.click(page.getByRole("button", { name: "コピー" }).first());
  expect(write).toHaveBeenCalledWith(texts[0]);
  expect(await expectAccessibleElement(element)).toEqual([]);
  write.mockRestore();
});

test("where nothing is selected, there is no value to cite", async () => {
  const { element } = await mount("atlas-citations", { view: viewOf() });
  expect(within(element, "atlas-copyable")).toHaveLength(2);
});
