import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onScreen } from "../../../src/app/first-page/on-screen.ts";

const firstPaint = "first-contentful-paint";

/** Tells what the browser has shown, as its observer does. */
let tell: (shown: readonly { readonly name: string; readonly startTime: number }[]) => void;

/** A page whose frames come at once and whose clock stands. */
function page(visibilityState: "visible" | "hidden"): void {
  vi.stubGlobal("document", { visibilityState });
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frame());
  vi.stubGlobal("performance", { now: () => 100 });
  const observed = new Promise<void>((resolve) => {
    vi.stubGlobal(
      "PerformanceObserver",
      class {
        constructor(listener: (list: { getEntriesByName: (name: string) => unknown }) => void) {
          tell = (shown) => listener({ getEntriesByName: (name) => shown.filter((entry) => entry.name === name) });
        }
        observe(): void {
          resolve();
        }
      },
    );
  });
  whenObserved = () => observed;
}
let whenObserved: () => Promise<void>;

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => vi.useRealTimers());

describe("the moment from which the page is on screen", () => {
  test.each([
    [140, 140],
    [60, 100],
  ])("is the browser's own, %i, but not before the page was painted", async (startTime, moment) => {
    page("visible");
    const found = onScreen();
    await whenObserved();
    tell([{ name: "first-paint", startTime: 999 }]);
    tell([{ name: firstPaint, startTime }]);
    expect(await found).toBe(moment);
  });

  test("is waited for, unless the browser does not tell it", async () => {
    page("visible");
    let known = false;
    const found = onScreen().then((moment) => {
      known = true;
      return moment;
    });
    await whenObserved();
    await vi.advanceTimersByTimeAsync(499);
    expect(known).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await found).toBe(100);
  });

  test("is at once where nobody sees it", async () => {
    page("hidden");
    expect(await onScreen()).toBe(100);
  });
});
