import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/figure/map/atlas-tooltip.ts";
import "../../src/render/svg/atlas-symbol-swatch.ts";
import { symbolsOf } from "../../src/cartography/symbols.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { change, codeOf, mount, only, squeezed, viewOf, within } from "./support.ts";

const municipality = (name: string) => viewOf().municipalities.find(({ code }) => code === codeOf(name)) ?? null;
const box = { width: 500, height: 400 };

test("it tells name, centre, value and scope", async () => {
  const { element } = await mount("atlas-tooltip", { municipality: municipality("守口市"), point: [250, 200] }, box);
  const moriguchi = municipality("守口市");
  expect(squeezed(only(element, ".tip").textContent)).toBe(
    squeezed(`守口市 北河内西の圏域 ${moriguchi?.class.label} この市町村についての記述`),
  );
});

test("it is silent about the scope where nothing was said", async () => {
  const { element } = await mount("atlas-tooltip", { municipality: municipality("島本町"), point: [250, 200] }, box);
  expect(squeezed(only(element, ".tip").textContent)).toBe(
    squeezed("島本町 どの圏域にも含まれない 圏域外（どのセンターの圏域にも含まれない）"),
  );
});

test("Esc hides it while the pointer stays, and nothing else hears of the key", async () => {
  const { element, messages } = await mount("atlas-tooltip", { municipality: municipality("守口市") }, box);
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent): number => heard.push(key);
  window.addEventListener("keydown", hear);
  onTestFinished(() => window.removeEventListener("keydown", hear));
  await userEvent.keyboard("{Escape}");
  expect(messages).toEqual([{ kind: "attention", attention: { kind: "none" } }]);
  expect(heard).toEqual([]);
  await change(element, { municipality: null });
  await userEvent.keyboard("{Escape}");
  expect(messages).toHaveLength(1);
  expect(heard).toEqual(["Escape"]);
});

test.each([
  ["map", "atlas-symbol-swatch"],
  ["split", ".second svg.swatch"],
] as const)("it tells both metrics' values in the view %s, the second by its mark there", async (view, mark) => {
  const both = viewOf({ view, with: "staff-shortage" });
  const moriguchi = both.municipalities.find(({ code }) => code === codeOf("守口市")) ?? null;
  const { element } = await mount("atlas-tooltip", { view: both, municipality: moriguchi, point: [250, 300] }, box);
  expect(squeezed(only(element, ".tip").textContent)).toBe(
    squeezed(
      `守口市 北河内西の圏域 庁舎実習：${moriguchi?.class.label} この市町村についての記述 ` +
        `人員不足：${both.second?.classOf[codeOf("守口市")]?.label}`,
    ),
  );
  expect(within(element, mark)).toHaveLength(1);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("it is silent about a second metric where the view shows none", async () => {
  const table = viewOf({ view: "table", with: "staff-shortage" });
  const properties = { view: table, municipality: municipality("守口市"), point: [250, 200] as const };
  const { element } = await mount("atlas-tooltip", properties, box);
  expect(only(element, ".tip").textContent).not.toContain("人員不足");
});

test("the second metric's mark is the symbol that the map has", async () => {
  const { second } = viewOf({ with: "staff-shortage" });
  const classes = second?.classes ?? [];
  const { element } = await mount("atlas-symbol-swatch", { classes, value: "foreseen" });
  expect(within(element, "path").map((path) => path.getAttribute("d"))).toEqual([
    symbolsOf(classes).get("foreseen")?.path,
  ]);
});

test("it stands above its point, below it where there is no room above", async () => {
  const { element } = await mount("atlas-tooltip", { municipality: municipality("守口市"), point: [250, 200] }, box);
  const home = element.getBoundingClientRect();
  expect(only(element, ".tip").getBoundingClientRect().bottom - home.top).toBeLessThan(200);
  await change(element, { point: [250, 20] });
  expect(only(element, ".tip").getBoundingClientRect().top - home.top).toBeGreaterThan(20);
});

test.each([
  [0, 0],
  [500, 0],
  [0, 400],
  [500, 400],
  [250, 399],
  [2, 200],
] as const)("at the point %i, %i it stays within the map", async (x, y) => {
  const { element } = await mount("atlas-tooltip", { municipality: municipality("河内長野市"), point: [x, y] }, box);
  const home = element.getBoundingClientRect();
  const tip = only(element, ".tip").getBoundingClientRect();
  expect(tip.left).toBeGreaterThanOrEqual(home.left);
  expect(tip.top).toBeGreaterThanOrEqual(home.top);
  expect(tip.right).toBeLessThanOrEqual(home.right);
  expect(tip.bottom).toBeLessThanOrEqual(home.bottom);
});

test("it is there for the eyes only: the option's name says the same aloud", async () => {
  const { element } = await mount("atlas-tooltip", { municipality: municipality("守口市"), point: [250, 200] }, box);
  expect(only(element, ".tip").ariaHidden).toBe("true");
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("without a municipality there is no tooltip", async () => {
  const { element } = await mount("atlas-tooltip", { municipality: null }, box);
  expect(within(element, ".tip")).toEqual([]);
});
