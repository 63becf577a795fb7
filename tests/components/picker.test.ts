import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-picker.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, change, mount, viewOf } from "./support.ts";

test("it is a radio group named 指標, with every metric described by its question", async () => {
  const { element } = await mount("atlas-picker", { view: viewOf() });
  const group = page.getByRole("radiogroup", { name: "指標" });
  await expect.element(group).toBeVisible();
  const radios = group.getByRole("radio");
  expect(radios.elements()).toHaveLength(atlas.metrics.length);
  for (const [index, { label, question }] of atlas.metrics.entries()) {
    await expect.element(radios.nth(index)).toHaveAccessibleName(expect.stringContaining(label) as string);
    await expect.element(radios.nth(index)).toHaveAccessibleDescription(question);
  }
  // The words beside the buttons are the same, and not read once more.
  for (const words of element.shadowRoot?.querySelectorAll("label span") ?? [])
    expect(words.getAttribute("aria-hidden")).toBe("true");
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("choosing a metric asks for it, once", async () => {
  const { messages } = await mount("atlas-picker", { view: viewOf() });
  await userEvent.click(page.getByRole("radio", { name: "就労支援部会" }));
  expect(messages).toEqual([{ kind: "action", action: { type: "choose-metric", metric: "employment-subcommittee" } }]);
});

test("the arrow keys choose", async () => {
  const { messages } = await mount("atlas-picker", { view: viewOf() });
  await userEvent.keyboard("{Tab}{ArrowDown}");
  expect(messages).toEqual([{ kind: "action", action: { type: "choose-metric", metric: atlas.metrics[1]?.id } }]);
});

test("it shows the view's metric, also when that changes by other means than itself", async () => {
  const { element } = await mount("atlas-picker", { view: viewOf() });
  await userEvent.click(page.getByRole("radio", { name: "就労支援部会" }));
  await change(element, { view: viewOf({ metric: "employment-subcommittee" }) });
  // Back in the history: the radio that the user checked is not the state any more.
  await change(element, { view: viewOf() });
  const checked = page.getByRole("radio", { checked: true });
  expect(checked.elements().map((radio) => (radio as HTMLInputElement).value)).toEqual([atlas.metrics[0]?.id]);
});
