import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchContext } from "../../../../src/render/maplibre/waiting.ts";

/** Stands for MapLibre's map: only what is listened to. */
class FakeMap {
  private readonly listeners = new Map<string, Set<() => void>>();

  readonly on = ((type: string, listener: () => void) => {
    const set = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, set.add(listener));
    return { unsubscribe: () => set.delete(listener) };
  }) as unknown as Parameters<typeof watchContext>[0]["on"];

  fire(type: "webglcontextlost" | "webglcontextrestored"): void {
    this.listeners.get(type)?.forEach((listener) => listener());
  }
}

/** A map whose context is watched: each time it begins anew, the test says how that ends. */
function watched() {
  const map = new FakeMap();
  const [lost, away, back] = [vi.fn(), vi.fn(), vi.fn()];
  const beginnings: { readonly resolve: () => void; readonly reject: (reason: Error) => void }[] = [];
  const stop = watchContext(map, {
    lost,
    away,
    back,
    restored: () => new Promise((resolve, reject) => beginnings.push({ resolve, reject })),
  });
  return { map, lost, away, back, beginnings, stop };
}

/** Longer than a lost context may take to come back. */
const long = 60_000;

describe("a map that has lost its graphics context", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is given up when the context does not come back", async () => {
    const { map, lost, away, back } = watched();
    map.fire("webglcontextlost");
    expect(away).toHaveBeenCalledTimes(1);
    expect(lost).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(long);
    expect(lost).toHaveBeenCalledTimes(1);
    expect(back).not.toHaveBeenCalled();
  });

  test("goes on in the one that came back", async () => {
    const { map, lost, back, beginnings } = watched();
    map.fire("webglcontextlost");
    map.fire("webglcontextrestored");
    expect(back).not.toHaveBeenCalled();
    beginnings[0]?.resolve();
    await vi.advanceTimersByTimeAsync(long);
    expect(beginnings).toHaveLength(1);
    expect(back).toHaveBeenCalledTimes(1);
    expect(lost).not.toHaveBeenCalled();
  });

  test("is given up when it cannot begin anew in the one that came back", async () => {
    const { map, lost, beginnings } = watched();
    map.fire("webglcontextlost");
    map.fire("webglcontextrestored");
    beginnings[0]?.reject(new Error("no style"));
    await vi.advanceTimersByTimeAsync(0);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test("goes on when only a beginning that the next loss has overtaken failed", async () => {
    const { map, lost, away, back, beginnings } = watched();
    for (let time = 0; time < 2; time += 1) {
      map.fire("webglcontextlost");
      map.fire("webglcontextrestored");
    }
    beginnings[0]?.reject(new Error("no style"));
    await vi.advanceTimersByTimeAsync(0);
    expect(back).not.toHaveBeenCalled();
    beginnings[1]?.resolve();
    await vi.advanceTimersByTimeAsync(long);
    expect(away).toHaveBeenCalledTimes(2);
    expect(back).toHaveBeenCalledTimes(1);
    expect(lost).not.toHaveBeenCalled();
  });

  test("tells nothing more once it has been taken away", async () => {
    const { map, lost, beginnings, stop } = watched();
    map.fire("webglcontextlost");
    map.fire("webglcontextrestored");
    stop();
    beginnings[0]?.reject(new Error("no style"));
    map.fire("webglcontextlost");
    await vi.advanceTimersByTimeAsync(long);
    expect(lost).not.toHaveBeenCalled();
  });
});
