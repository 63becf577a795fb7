import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { type OpenOptions, openPage } from "../support/page.ts";
import { App, untilLoaded } from "./app.ts";

/** A view as its user meets it. */
export interface ShownView {
  /** What tests are named by. */
  readonly name: string;
  /** Its address after the page's own: all that is needed to show it. */
  readonly query: string;
  /** What leads to it from the other views. */
  readonly button: string;
  /** Files of the build that hold its code; none where the first page has it all. */
  readonly chunks: readonly string[];
  /** What it is made of, in whatever shadow root, and how many of them there are. */
  readonly parts: Readonly<Record<string, number>>;
  /** What the municipality 守口市 is chosen by in it: one of the options of a map, or a button. */
  readonly chooses: "option" | "button";
}

/** Every view, each with what it needs to show 守口市, whose centre is 北河内西. */
export const shownViews: readonly ShownView[] = [
  {
    name: "multiples",
    query: "?view=multiples",
    button: "全指標の地図",
    chunks: ["atlas-multiples"],
    parts: { "atlas-small-map": 8, "atlas-multiples h3": 8, "atlas-multiples .legend": 8, "[role=option]": 43 },
    chooses: "option",
  },
  {
    name: "compare",
    query: "?view=compare&compare=kitakawachi-nishi,osaka-shi",
    button: "センター比較",
    chunks: ["atlas-compare"],
    parts: { ".metrics thead th": 2, ".metrics tbody td": 16, ".findings thead th": 2, ".findings .topic": 13 },
    chooses: "button",
  },
  {
    name: "topics",
    query: "?view=topics&topic=employer-development",
    button: "話題別",
    chunks: ["atlas-topics"],
    parts: { "atlas-topics nav li": 13, "atlas-topics .mini-map": 18 },
    chooses: "button",
  },
  {
    name: "table",
    query: "?view=table",
    button: "表",
    chunks: ["atlas-table"],
    parts: { "atlas-table tbody tr": 43, "atlas-table tbody td": 43 * 9, "atlas-table tbody .answer": 43 * 8 },
    chooses: "button",
  },
  {
    name: "map with a second metric",
    query: "?with=staff-shortage",
    button: "地図",
    chunks: ["atlas-cross-table", "atlas-symbols"],
    parts: { "atlas-cross-table table": 1, "atlas-symbols [data-symbol]": 43, "[role=option]": 43 },
    chooses: "option",
  },
  {
    name: "split",
    query: "?view=split&with=staff-shortage",
    button: "2指標の地図",
    chunks: ["atlas-split"],
    parts: { "atlas-split atlas-map": 2, "atlas-split path[data-code]": 86, "[role=option]": 43 },
    chooses: "option",
  },
  {
    name: "tiles",
    query: "?shape=tiles",
    button: "地図",
    chunks: [],
    parts: { "atlas-svg-map path[data-code]": 43, "[role=option]": 43 },
    chooses: "option",
  },
];

/** The view of a name. */
export function viewNamed(name: string): ShownView {
  const found = shownViews.find((view) => view.name === name);
  if (!found) throw new Error(`no view ${name}`);
  return found;
}

/** Waits until all of a view is there, the report's text included. */
export async function untilShown({ page }: App, { parts }: ShownView): Promise<void> {
  for (const [selector, count] of Object.entries(parts)) {
    await expect.poll(() => page.locator(selector).count(), { message: selector, timeout: 20_000 }).toBe(count);
  }
  await untilLoaded(page);
}

/** Opens the app at a view's address; without WebGL unless asked for, as no view but the large map needs it. */
export async function openView(view: ShownView, options: OpenOptions = {}): Promise<App> {
  const { page } = await openPage({ webgl: false, path: view.query, ...options });
  const app = new App(page);
  await untilShown(app, view);
  return app;
}

/** Leads an opened page to a view's address, and waits until all of it is there. */
export async function showView(app: App, view: ShownView, query = view.query): Promise<void> {
  await app.show(query);
  await untilShown(app, view);
}

/** Goes to a view: opens its group first where the navigation has it in a list. */
export async function goTo({ page }: Pick<App, "page">, label: string): Promise<void> {
  const navigation = page.getByRole("navigation", { name: "表示" });
  const own = navigation.getByRole("button", { name: label, exact: true });
  const item = page.locator(".item", { hasText: new RegExp(`^\\s*${label}\\s*$`, "u") });
  const group = navigation.locator("li", { has: item }).locator("[aria-expanded]");
  if ((await group.count()) > 0) await group.click();
  await own.click();
}

/** The label of the view that the navigation shows as the current one, whether its group's list is open or not. */
export function currentView({ page }: Pick<App, "page">): Promise<string | null> {
  return page
    .locator("atlas-views [aria-current=page]")
    .evaluate((button) => button.getAttribute("aria-label") ?? button.textContent.trim());
}

/** What a municipality is chosen by in a view, and shows whether it is chosen. */
export function chooserOf({ page }: App, { chooses }: ShownView, name: string): Locator {
  return chooses === "option"
    ? page.getByRole("listbox", { name: "市町村" }).getByRole("option", { name: new RegExp(`^${name}`, "u") })
    : page.getByRole("main").getByRole("button", { name, exact: true });
}

/** Names of the municipalities that a view shows as chosen, to whoever sees or hears it. */
export async function chosenIn({ page }: App, { chooses }: ShownView): Promise<string[]> {
  const chosen =
    chooses === "option"
      ? page.getByRole("listbox", { name: "市町村" }).getByRole("option", { selected: true })
      : page.getByRole("main").locator("button:is(.member, .name)[aria-pressed=true]");
  const names = await chosen.evaluateAll((all) =>
    all.map((element) => (element.getAttribute("aria-label") ?? element.textContent).trim()),
  );
  return names.map((name) => name.split(/[：、（]/u)[0] ?? "");
}

/** Chooses a municipality with the mouse where it stands: on a small map its shape, not its option, gets the click. */
export async function choose(app: App, view: ShownView, name: string): Promise<void> {
  await chooserOf(app, view, name).first().click({ force: true });
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sideways({ page }: App): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth);
}
