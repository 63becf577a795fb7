import type { Browser, Page } from "playwright-core";
import { marksByFrame } from "../support/marks-by-frame.ts";
import { scriptTime } from "./script-time.ts";

/** A way into a view, and out of it again. */
export interface Entrance {
  /** The view, as the report names it. */
  readonly view: string;
  /** Script time to enter it again, at most, as a multiple of one bare d3 drawing of the map. */
  readonly most: number;
  /** What the view is known by, in whatever shadow root, and how many of them there are. */
  readonly shows: readonly [selector: string, count: number];
  /** Gets everything ready for entering, then returns what does it without any script of the bench's own in the page. */
  readonly enter: (page: Page) => Promise<() => Promise<void>>;
  /** Leaves the view. */
  readonly leave: (page: Page) => Promise<void>;
}

/** A press of a button with the mouse where the button is now; the list of views that it stands in is opened for it. */
async function pressing(page: Page, name: string): Promise<() => Promise<void>> {
  const within = page.getByRole("button", { name, exact: true, includeHidden: true });
  const list = page.locator("atlas-views .members").filter({ has: within });
  if ((await list.count()) > 0 && !(await list.isVisible()))
    await page.locator(`atlas-views button[aria-controls="${await list.getAttribute("id")}"]`).click();
  const box = await page.getByRole("button", { name, exact: true }).first().boundingBox({ timeout: 5000 });
  if (box === null) throw new Error(`${name}: expected a button, found it hidden`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  return () => page.mouse.click(x, y);
}

function byButton(view: string, most: number, button: string, shows: Entrance["shows"], back = "地図"): Entrance {
  return {
    view,
    most,
    shows,
    enter: (page) => pressing(page, button),
    leave: async (page) => (await pressing(page, back))(),
  };
}

async function focusSecond(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: /重ね/u }).focus({ timeout: 5000 });
}

/** Chooses the second metric before or after the one that is chosen: from none the next is the first of all. */
async function chooseSecond(page: Page, key: "ArrowUp" | "ArrowDown"): Promise<void> {
  await focusSecond(page);
  await page.keyboard.press(key);
}

/** The address from which the views are entered: it names the two centres that are compared. */
export const startingPoint = "?compare=kitakawachi-nishi,osaka-shi";

/** Every view but the map itself, and how to get there from the map. */
export const entrances: readonly Entrance[] = [
  byButton("multiples", 10, "全指標の地図", ["atlas-small-map", 8]),
  byButton("table", 4, "表", ["atlas-table tbody tr", 43]),
  byButton("compare, 2 centres", 4, "センター比較", ["atlas-compare .findings .topic", 13]),
  byButton("topics", 4, "話題別", ["atlas-topics .mini-map", 18]),
  {
    view: "map with a second metric",
    most: 4,
    shows: ["atlas-symbols [data-symbol]:visible", 43],
    enter: async (page) => {
      await focusSecond(page);
      return () => page.keyboard.press("ArrowDown");
    },
    leave: (page) => chooseSecond(page, "ArrowUp"),
  },
  {
    view: "split",
    most: 4,
    shows: ["atlas-split atlas-svg-map path[data-code]", 86],
    enter: async (page) => {
      await chooseSecond(page, "ArrowDown");
      return pressing(page, "2指標の地図");
    },
    leave: async (page) => {
      await (
        await pressing(page, "地図")
      )();
      await chooseSecond(page, "ArrowUp");
    },
  },
  byButton(
    "tiles",
    4,
    "同じ大きさのタイル",
    ["atlas-shape-switch button:last-child[aria-pressed=true]", 1],
    "実際の形",
  ),
];

/**
 * Enters a view twice, from the map and back to it: the first time its code has to come and caches are empty.
 *
 * @throws Error when the view is not there then
 */
export async function enterTwice(
  browser: Browser,
  page: Page,
  { view, shows: [selector, count], enter, leave }: Entrance,
): Promise<{ readonly first: number; readonly again: number }> {
  const once = async (): Promise<number> => {
    const time = await scriptTime(browser, page, await enter(page));
    const found = await page.locator(selector).count();
    if (found !== count) throw new Error(`${view}: expected ${count} of ${selector}, found ${found}`);
    await leave(page);
    return time;
  };
  return { first: await once(), again: await once() };
}

/** Has the floor draw its map, as often as a view is entered; milliseconds of script, the first time and the second. */
export async function drawTwice(browser: Browser, page: Page): Promise<{ first: number; again: number }> {
  const draw = async () => scriptTime(browser, page, await pressing(page, "draw"));
  return { first: await draw(), again: await draw() };
}

/** Points at the middle of a small map; returns how many maps the frame marked that marked the first, 0 where none did. */
export async function hoverMarks(page: Page): Promise<number> {
  await (
    await pressing(page, "全指標の地図")
  )();
  const box = await page.locator("atlas-small-map").nth(5).boundingBox({ timeout: 5000 });
  if (box === null) throw new Error("expected a small map, found it hidden");
  const marks = await marksByFrame(page);
  // 大阪市 lies there.
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.45);
  return (await marks()).find((count) => count > 0) ?? 0;
}
