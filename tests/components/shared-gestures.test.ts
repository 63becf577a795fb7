import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { SharedGestures, scrollsAround } from "../../src/figure/map/shared-gestures.ts";

const wide = { width: window.innerWidth, height: window.innerHeight };
const placed: Element[] = [];
afterEach(async () => {
  for (const element of placed.splice(0)) element.remove();
  await page.viewport(wide.width, wide.height);
});

/** A box with a map in it, as low as it is told to be, in a shadow root as all of the page's boxes are. */
function boxed(height: number, overflow: string): { map: HTMLElement; box: HTMLElement } {
  const host = document.createElement("div");
  const box = document.createElement("div");
  const inner = document.createElement("div");
  const map = document.createElement("div");
  Object.assign(box.style, { height: `${height}px`, overflow });
  Object.assign(map.style, { height: "200px" });
  inner.attachShadow({ mode: "open" }).append(map);
  box.append(inner);
  host.attachShadow({ mode: "open" }).append(box);
  document.body.append(host);
  placed.push(host);
  return { map, box };
}

test("the wheel is the page's where a box around the map, or the page, can scroll", () => {
  expect(scrollsAround(boxed(300, "auto").map)).toBe(false);
  expect(scrollsAround(boxed(150, "auto").map)).toBe(true);
  // What is merely cut off cannot be scrolled to.
  expect(scrollsAround(boxed(150, "clip").map)).toBe(false);
  expect(scrollsAround(boxed(window.innerHeight + 100, "visible").map)).toBe(true);
});

test("it is asked again when the window, the page or what stands around the map has changed", async () => {
  const { map, box } = boxed(300, "auto");
  let shared: boolean | null = null;
  const gestures = new SharedGestures(map, (told) => (shared = told));
  // Not at once, which would have the page laid out for it.
  expect(shared).toBeNull();
  await vi.waitFor(() => expect(shared).toBe(false));

  await page.viewport(wide.width, 200);
  await vi.waitFor(() => expect(shared).toBe(true));
  await page.viewport(wide.width, wide.height);
  await vi.waitFor(() => expect(shared).toBe(false));

  // A box that has become lower says nothing of it: the wheel asks.
  box.style.height = "150px";
  map.dispatchEvent(new WheelEvent("wheel", { deltaY: 100 }));
  expect(shared).toBe(true);

  gestures.stop();
  box.style.height = "300px";
  map.dispatchEvent(new WheelEvent("wheel", { deltaY: 100 }));
  expect(shared).toBe(true);
});
