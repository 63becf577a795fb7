import { afterEach, expect, test, vi } from "vitest";
import { watchPixelRatio } from "../../src/render/maplibre/pixel-ratio.ts";

afterEach(() => vi.restoreAllMocks());

// Chromium tells pages of no change that its emulation makes, so the screen is played here.
test("every change of the ratio is told, until the watch ends", () => {
  const asked: string[] = [];
  const queries: EventTarget[] = [];
  let ratio = 1;
  vi.spyOn(window, "devicePixelRatio", "get").mockImplementation(() => ratio);
  vi.spyOn(window, "matchMedia").mockImplementation((query) => {
    asked.push(query);
    const target = new EventTarget();
    queries.push(target);
    return target as MediaQueryList;
  });
  const changed = vi.fn();
  const stop = watchPixelRatio(changed);
  for (const next of [2, 1.25]) {
    ratio = next;
    queries.at(-1)?.dispatchEvent(new Event("change"));
  }
  expect(changed).toHaveBeenCalledTimes(2);
  expect(asked).toEqual(["(resolution: 1dppx)", "(resolution: 2dppx)", "(resolution: 1.25dppx)"]);
  stop();
  queries.at(-1)?.dispatchEvent(new Event("change"));
  expect(changed).toHaveBeenCalledTimes(2);
});
