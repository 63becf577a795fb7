import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/figure/legend/atlas-legend.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, drawn, mount, only, squeezed, viewOf, within } from "./support.ts";

const centreMetric = "staff-shortage";

test("it is a region named 凡例 with every class, the two of silence last", async () => {
  const { element } = await mount("atlas-legend", { view: viewOf() });
  const legend = page.getByRole("region", { name: "凡例" });
  await expect.element(legend).toBeVisible();
  const labels = within(element, ".entry .label").map((label) => label.textContent);
  expect(labels).toEqual([...(atlas.metrics[0]?.values ?? []).map(({ short }) => short), "記載なし", "圏域外"]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test.each(atlas.metrics.map(({ id }) => id))("the municipalities of %s add up to all there are", async (metric) => {
  const { element } = await mount("atlas-legend", { view: viewOf({ metric }) });
  const counts = within(element, ".entry").map(
    (entry) => /(\d+)市町村/u.exec(entry.getAttribute("aria-label") ?? "")?.[1],
  );
  expect(counts.reduce((sum, count) => sum + Number(count ?? 0), 0)).toBe(atlas.municipalities.length);
});

test("the metric's unit leads, and a value in full has the other one too", async () => {
  const { element } = await mount("atlas-legend", { view: viewOf({ metric: centreMetric }) });
  const counts = within(element, ".count").map((count) => squeezed(count.textContent));
  expect(counts.at(-1)).toBe("1市町村");
  for (const count of counts.slice(0, -1)) expect(count).toMatch(/^\d+センター$/u);
  const centres = counts.slice(0, -1).map((count) => Number(/^\d+/u.exec(count)?.[0]));
  expect(centres.reduce((sum, count) => sum + count, 0)).toBe(atlas.centres.length);
  const [first] = viewOf({ metric: centreMetric }).classes;
  const name = within(element, ".entry")[0]?.getAttribute("aria-label");
  expect(name).toBe(`${first?.label}：${first?.lead.count}センター・${first?.other?.count}市町村`);
});

test("says what silence is, where the values come from, and what the hatch means where there may be one", async () => {
  const notesOf = async (metric: string) => {
    const { element } = await mount("atlas-legend", { view: viewOf({ metric }) });
    return within(element, ".silence, .note").map((note) => squeezed(note.textContent));
  };
  const { silence, origin, unitNote } = viewOf({ metric: centreMetric }).caption;
  expect(await notesOf("employment-subcommittee")).toEqual([silence, "圏域全体（センター）についての記述", origin]);
  expect(await notesOf(centreMetric)).toEqual([silence, unitNote, origin]);
});

test("hovering an entry marks it, leaving the legend ends that", async () => {
  const { element, messages } = await mount("atlas-legend", { view: viewOf() });
  const value = viewOf().classes[1]?.value;
  await userEvent.hover(within(element, ".entry")[1] as Element);
  expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "value", value } });
  await userEvent.unhover(within(element, ".entry")[1] as Element);
  await expect.poll(() => messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "none" } });
});

test("Esc hides what is told of an entry in full, once, before anything else hears of it", async () => {
  const { element } = await mount("atlas-legend", { view: viewOf() });
  const told = () => within(element, ".detail").filter((detail) => detail.checkVisibility()).length;
  const heard = vi.fn();
  window.addEventListener("keydown", heard);
  onTestFinished(() => window.removeEventListener("keydown", heard));
  const ways: readonly (() => Promise<unknown>)[] = [
    () => userEvent.hover(within(element, ".entry")[1] as Element),
    () => userEvent.keyboard("{Tab}"),
  ];
  for (const way of ways) {
    await way();
    await expect.poll(told).toBeGreaterThan(0);
    heard.mockClear();
    while (told() > 0) {
      await userEvent.keyboard("{Escape}");
      await drawn(element);
    }
    expect(heard.mock.calls.filter(([event]) => (event as KeyboardEvent).key === "Escape")).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveBeenCalledOnce();
    await userEvent.unhover(element);
  }
});

test("focusing an entry marks it, and Enter pins it", async () => {
  const { messages } = await mount("atlas-legend", { view: viewOf() });
  const [first, second] = viewOf().classes;
  // Between two entries is the way to the first one's evidence, which marks it as well.
  await userEvent.keyboard("{Tab}{Tab}");
  expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "value", value: first?.value } });
  await userEvent.keyboard("{Tab}");
  expect(messages.at(-1)).toEqual({ kind: "attention", attention: { kind: "value", value: second?.value } });
  await userEvent.keyboard("{Enter}");
  expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "toggle-value", value: second?.value } });
});

test("pinned entries are pressed, and can be cleared", async () => {
  const [, second] = viewOf().classes;
  const { element, messages } = await mount("atlas-legend", { view: viewOf({ values: [second?.value ?? ""] }) });
  const pressed = within(element, ".entry").map((entry) => entry.ariaPressed);
  expect(pressed).toEqual(viewOf().classes.map((entry) => String(entry.value === second?.value)));
  await userEvent.click(only(element, ".clear"));
  expect(messages.at(-1)).toEqual({ kind: "action", action: { type: "clear-values" } });
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("without a pin there is nothing to clear", async () => {
  const { element } = await mount("atlas-legend", { view: viewOf() });
  expect(within(element, ".clear")).toEqual([]);
});

test("every value that somebody gave leads to its evidence; silence and what nobody gave do not", async () => {
  for (const { id: metric } of viewOf().metrics) {
    const view = viewOf({ metric });
    const { element, messages } = await mount("atlas-legend", { view });
    const given = view.classes.filter(({ silent, municipalities }) => !silent && municipalities.length > 0);
    for (const link of within(element, ".evidence")) link.click();
    expect(messages.filter(({ kind }) => kind === "side")).toEqual(
      given.map(({ value }) => ({ kind: "side", side: { kind: "value", metric, value } })),
    );
  }
});
