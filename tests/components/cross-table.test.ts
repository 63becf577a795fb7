import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/app/controls/atlas-second-picker.ts";
import "../../src/figure/legend/atlas-symbol-legend.ts";
import "../../src/render/svg/atlas-symbols.ts";
import "../../src/figure/legend/atlas-cross-table.ts";
import type { State } from "../../src/state/state.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, codeOf, mount, only, viewOf, within } from "./support.ts";

const second: Partial<State> = { with: "staff-shortage" };
const cellName = "実施、今後不足する見込み：該当 1センター・1市町村";

test("the symbols' legend has their counts, and nothing in it fails axe", async () => {
  const { element, messages } = await mount("atlas-symbol-legend", { view: viewOf(second) }, { width: 288 });
  expect(only(element, "h3").textContent).toBe("記号：人員不足");
  expect(within(element, ".count").map(({ textContent }) => textContent)).toEqual(
    viewOf(second).second?.classes.map(({ lead }) => `${lead.count}${lead.unit}`),
  );
  within(element, "button:not(.evidence)")[1]?.click();
  expect(messages.filter(({ kind }) => kind === "action")).toEqual([
    { kind: "action", action: { type: "pin", values: [], withValues: ["foreseen"] } },
  ]);
  within(element, ".evidence")[1]?.click();
  expect(messages.at(-1)).toEqual({
    kind: "side",
    side: { kind: "value", metric: "staff-shortage", value: "foreseen" },
  });
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("all buttons of the table are large enough, and nothing in it fails axe", async () => {
  const { element } = await mount("atlas-cross-table", { view: viewOf(second) }, { width: 312 });
  for (const button of within(element, "button")) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("what is pinned is said in words below the table", async () => {
  const { element } = await mount("atlas-cross-table", { view: viewOf(second) });
  expect(only(element, ".pinned").textContent).toBe("");
  element.view = viewOf({ ...second, values: ["held"], withValues: ["foreseen"] });
  await element.updateComplete;
  expect(only(element, ".pinned").textContent).toBe(cellName);
});

test("pointing at a cell marks it, pressing it pins it, pressing again takes the pin away", async () => {
  const { element, messages } = await mount("atlas-cross-table", { view: viewOf(second) }, { width: 312 });
  const cell = page.getByRole("button", { name: cellName }).element() as HTMLButtonElement;
  cell.focus();
  cell.click();
  expect(messages).toEqual([
    { kind: "attention", attention: { kind: "group", codes: [codeOf("寝屋川市")] } },
    { kind: "action", action: { type: "pin", values: ["held"], withValues: ["foreseen"] } },
  ]);
  messages.length = 0;
  element.view = viewOf({ ...second, values: ["held"], withValues: ["foreseen"] });
  await element.updateComplete;
  expect(cell.getAttribute("aria-pressed")).toBe("true");
  cell.click();
  expect(messages).toEqual([{ kind: "action", action: { type: "clear-values" } }]);
});

test("rows and columns pin one metric's value", async () => {
  const { element, messages } = await mount("atlas-cross-table", { view: viewOf(second) }, { width: 312 });
  within(element, "th[scope=row] button")[0]?.click();
  within(element, "th[scope=col] button")[1]?.click();
  expect(messages.filter(({ kind }) => kind === "action")).toEqual([
    { kind: "action", action: { type: "pin", values: ["held"], withValues: [] } },
    { kind: "action", action: { type: "pin", values: [], withValues: ["foreseen"] } },
  ]);
});

test("a symbol stands at every label point, in its value's shape", async () => {
  const view = viewOf(second);
  const { element } = await mount("atlas-symbols", {
    view,
    project: ([longitude, latitude]) => [longitude * 10, latitude * 10],
  });
  expect(within(element, "[data-symbol]")).toHaveLength(atlas.municipalities.length);
  for (const { code, labelPoint } of view.municipalities) {
    const symbol = only(element, `[data-symbol="${code}"]`);
    expect(symbol.dataset["value"]).toBe(view.second?.classOf[code]?.value);
    const [x, y] = labelPoint;
    expect(symbol.getAttribute("transform")).toBe(`translate(${(x * 10).toFixed(1)} ${(y * 10).toFixed(1)}) scale(1)`);
  }
  expect(getComputedStyle(element).pointerEvents).toBe("none");
});

test("the picker offers every other metric and none", async () => {
  const { element, messages } = await mount("atlas-second-picker", { view: viewOf(second) });
  const select = only(element, "select") as HTMLSelectElement;
  expect(select.value).toBe("staff-shortage");
  expect([...select.options].map(({ value }) => value)).toEqual([
    "",
    ...viewOf()
      .metrics.slice(1)
      .map(({ id }) => id),
  ]);
  select.value = "";
  select.dispatchEvent(new Event("change"));
  select.value = "employer-development";
  select.dispatchEvent(new Event("change"));
  expect(messages).toEqual([
    { kind: "action", action: { type: "choose-second-metric", metric: null } },
    { kind: "action", action: { type: "choose-second-metric", metric: "employer-development" } },
  ]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});
