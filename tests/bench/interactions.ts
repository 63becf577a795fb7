// How a person does it, in the app and on the floor: what to adjust when the app's elements change.
import type { Page } from "playwright-core";
import type { Interaction } from "./interaction.ts";

/** Municipalities to hover, large and compact: the middle of their boxes lies within them. */
const municipalities = ["枚方市", "茨木市", "大阪市"];

/** Chooses the app's n-th metric, whose legend has other words than the one before. */
export function switchMetric(page: Page, index: number): Interaction {
  return {
    begins: ["click"],
    answers: [`[aria-label="凡例"]`],
    act: async () => {
      await page.getByRole("radiogroup", { name: "指標" }).getByRole("radio").nth(index).click({ timeout: 5000 });
    },
  };
}

/**
 * Moves the mouse from the page's corner onto a municipality of the app.
 *
 * @param answers what shows that it has answered: MapLibre's outlines are in no element
 */
export async function hoverMunicipality(
  page: Page,
  index: number,
  answers: readonly string[] = ["atlas-tooltip"],
): Promise<Interaction> {
  const name = municipalities[index % municipalities.length] ?? "";
  const box = await page
    .getByRole("listbox")
    .getByRole("option", { name: new RegExp(`^${name}`) })
    .boundingBox({ timeout: 5000 });
  if (box === null) throw new Error(`${name}: expected it on the map, found it hidden`);
  return hover(page, answers, box);
}

/** Chooses the app's next metric but the first, as often as it is asked. */
export async function chooseOtherMetric(page: Page, time: number): Promise<void> {
  await page
    .getByRole("radiogroup", { name: "指標" })
    .getByRole("radio")
    .nth(1 + (time % 4))
    .click();
}

/** Has the floor set the fill of all its shapes. */
export async function fillFloor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "fill" }).click();
}

/** Has the floor set the fill of all its shapes, and a text by which to see that it has. */
export function switchFloor(page: Page): Interaction {
  return { begins: ["click"], answers: ["#state"], act: () => fillFloor(page) };
}

/** Moves the mouse from the page's corner onto a shape of the floor. */
export async function hoverFloor(page: Page, index: number): Promise<Interaction> {
  const box = await page.locator(`path[data-name="${municipalities[index % municipalities.length]}"]`).boundingBox();
  if (box === null) throw new Error("expected a shape on the floor, found it hidden");
  return hover(page, ["#tooltip"], box);
}

async function hover(
  page: Page,
  answers: readonly string[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<Interaction> {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(200);
  return {
    begins: ["pointermove"],
    answers,
    act: () => page.mouse.move(box.x + box.width / 2, box.y + box.height / 2),
  };
}
