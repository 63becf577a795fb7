import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { AtlasGestures } from "../../src/figure/map/atlas-gestures.ts";
import type { Camera } from "../../src/state/camera.ts";
import { chosenRenderer } from "../../src/ui/settings/renderer-setting.ts";
import { remember } from "./left-behind.ts";
import { ended, mountedMap, mouse, optionOf, shapeOf, svgMap, turn, watch } from "./moved-map.ts";
import { codeOf, drawn, only, within } from "./support.ts";

afterEach(() => vi.restoreAllMocks());

test("a wheel zooms around the pointer: no node and no path is new while it turns, and all stands in place afterwards", async () => {
  const { element, sights, stage } = await mountedMap();
  const point = optionOf(element, "大阪市");
  const before = shapeOf(element, "大阪市");
  const watched = watch(element);
  for (let step = 0; step < 4; step += 1) {
    turn(stage, point, -100);
    await drawn(element);
  }
  expect(watched.changes).toEqual([]);
  watched.stop();
  const during = shapeOf(element, "大阪市");
  expect(during.width / before.width).toBeCloseTo(2 ** 0.8, 3);
  const [x, y] = optionOf(element, "大阪市");
  // The event has whole pixels.
  expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1);

  await ended(sights);
  await drawn(element);
  const after = shapeOf(element, "大阪市");
  for (const side of ["left", "top", "width", "height"] as const) expect(after[side]).toBeCloseTo(during[side], 0);
  // Drawn anew: nothing is scaled, so that lines and names have their own size.
  expect(only(svgMap(element), ".moved").style.transform).toBe("");
  const name = within(svgMap(element), "text").find(({ textContent }) => textContent === "大阪市");
  const { left, right } = name?.getBoundingClientRect() ?? { left: NaN, right: NaN };
  expect(Math.abs((left + right) / 2 - x)).toBeLessThan(after.width / 2);
});

test("a drag moves the map, and the press that made it selects nothing", async () => {
  const { element, messages, sights, stage } = await mountedMap();
  turn(stage, optionOf(element, "大阪市"), -500);
  await ended(sights);
  await drawn(element);
  const point = optionOf(element, "大阪市");
  const before = shapeOf(element, "大阪市");
  const shape = only(svgMap(element), `path[data-code="${codeOf("大阪市")}"]`);
  messages.length = 0;
  mouse("mousedown", shape, point);
  mouse("mousemove", window, [point[0] - 40, point[1] + 25]);
  await drawn(element);
  mouse("mouseup", window, [point[0] - 40, point[1] + 25]);
  mouse("click", shape, [point[0] - 40, point[1] + 25]);
  await drawn(element);
  const after = shapeOf(element, "大阪市");
  expect(after.left - before.left).toBeCloseTo(-40, 0);
  expect(after.top - before.top).toBeCloseTo(25, 0);
  expect(messages.filter(({ kind }) => kind === "action")).toEqual([]);

  await new Promise((resolve) => setTimeout(resolve));
  mouse("mousedown", shape, point);
  mouse("mouseup", window, point);
  mouse("click", shape, point);
  expect(messages.filter(({ kind }) => kind === "action")).toHaveLength(1);
});

test("a double click selects as one click does, and does not zoom", async () => {
  const { element, messages, sights } = await mountedMap();
  const point = optionOf(element, "堺市");
  const shape = only(svgMap(element), `path[data-code="${codeOf("堺市")}"]`);
  messages.length = 0;
  const [clientX, clientY] = point;
  for (const detail of [1, 2])
    for (const type of ["mousedown", "mouseup", "click"])
      shape.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, view: window, clientX, clientY, detail }),
      );
  mouse("dblclick", shape, point);
  expect(messages.filter(({ kind }) => kind === "action")).toEqual([
    { kind: "action", action: { type: "select-municipality", municipality: codeOf("堺市") } },
  ]);
  expect(sights).toEqual([]);
});

test("the buttons zoom within limits, and 府全体 shows the view's own frame again", async () => {
  const { element, sights } = await mountedMap();
  const before = shapeOf(element, "堺市");
  await page.getByRole("button", { name: "拡大" }).click();
  await ended(sights);
  await drawn(element);
  expect(shapeOf(element, "堺市").width / before.width).toBeCloseTo(2, 1);
  for (let press = 0; press < 4; press += 1) {
    sights.length = 0;
    await page.getByRole("button", { name: "縮小" }).click();
    // At its limit there is nothing to report.
    await vi.waitFor(() => expect(sights.at(-1)?.moving).toBe(false), { timeout: 1500 }).catch(() => undefined);
  }
  await drawn(element);
  const least = shapeOf(element, "堺市").width / before.width;
  expect(least).toBeGreaterThan(0.5);
  expect(least).toBeLessThan(0.8);
  await page.getByRole("button", { name: "府全体" }).click();
  expect(sights.at(-1)).toEqual({ camera: null, moving: false });
  await drawn(element);
  expect(shapeOf(element, "堺市").left).toBeCloseTo(before.left, 1);
});

test("two fingers zoom", async () => {
  vi.spyOn(Navigator.prototype, "maxTouchPoints", "get").mockReturnValue(2);
  const { element, sights, stage } = await mountedMap();
  const before = shapeOf(element, "大阪市");
  const [x, y] = optionOf(element, "大阪市");
  const touch = (type: string, reach: number) => {
    const touches = [-reach, reach].map(
      (offset, identifier) => new Touch({ identifier, target: stage, clientX: x + offset, clientY: y }),
    );
    const over = type === "touchend" ? [] : touches;
    const init = { bubbles: true, cancelable: true, touches: over, targetTouches: over, changedTouches: touches };
    stage.dispatchEvent(new TouchEvent(type, init));
  };
  touch("touchstart", 20);
  touch("touchmove", 50);
  await drawn(element);
  expect(shapeOf(element, "大阪市").width / before.width).toBeCloseTo(2.5, 1);
  touch("touchend", 50);
  await ended(sights);
});

test("where something around it can scroll, wheel and one finger are the page's, and a hint says what moves the map", async () => {
  vi.spyOn(Navigator.prototype, "maxTouchPoints", "get").mockReturnValue(2);
  const { element, sights, stage } = await mountedMap();
  const around = element.parentElement as HTMLElement;
  Object.assign(around.style, { height: "300px", overflow: "auto" });
  element.style.height = "700px";
  const point = optionOf(element, "大阪市");
  expect(turn(stage, point, -100).defaultPrevented).toBe(false);
  expect(sights).toEqual([]);
  await vi.waitFor(() =>
    expect(only(only(element, "atlas-gestures"), "p").textContent).toMatch(/押しながらスクロール/u),
  );
  expect(getComputedStyle(stage).touchAction).toBe("pan-x pan-y");
  const finger = new Touch({ identifier: 1, target: stage, clientX: point[0], clientY: point[1] });
  for (const type of ["touchstart", "touchmove"]) {
    const event = new TouchEvent(type, { cancelable: true, touches: [finger], changedTouches: [finger] });
    stage.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  }
  await vi.waitFor(() => expect(only(only(element, "atlas-gestures"), "p").textContent).toContain("2本の指"));
  expect(sights).toEqual([]);

  expect(turn(stage, point, -100, { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(sights.length).toBeGreaterThan(0);
});

test("in a frame in another page the map stays as it is, and offers nothing else", async () => {
  const { element, stage } = await mountedMap({ still: true });
  expect(turn(stage, optionOf(element, "大阪市"), -100).defaultPrevented).toBe(false);
  expect(page.getByRole("button", { name: "拡大" }).elements()).toEqual([]);
});

test("an unknown renderer in the storage, and a storage that is refused, leave the choice to the machine", () => {
  onTestFinished(() => window.localStorage.removeItem("atlas-renderer"));
  window.localStorage.setItem("atlas-renderer", "gl");
  expect(chosenRenderer()).toBe("gl");
  window.localStorage.setItem("atlas-renderer", "neither");
  expect(chosenRenderer()).toBe("auto");
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(chosenRenderer()).toBe("auto");
});

test("gestures that leave the page before an update listen to nothing", async () => {
  const since = remember();
  const { element } = await mountedMap();
  const gestures = only(element, "atlas-gestures") as AtlasGestures;
  gestures.sight = { camera: null, moving: true };
  element.remove();
  await gestures.updateComplete;
  expect(since()).toEqual([]);
});

test("a camera beyond the limits is held at them, and a gesture goes on from there", async () => {
  const { element, sights, stage } = await mountedMap({
    sight: { camera: { center: [135.5, 34.68], zoom: 14 }, moving: false },
  });
  const apart = () => {
    const [[x, y], [otherX, otherY]] = [optionOf(element, "大阪市"), optionOf(element, "岬町")];
    return Math.hypot(otherX - x, otherY - y);
  };
  const before = apart();
  turn(stage, optionOf(element, "大阪市"), -500);
  await drawn(element);
  expect(apart()).toBeCloseTo(before, 0);
  turn(stage, optionOf(element, "大阪市"), 500);
  await ended(sights);
  await drawn(element);
  expect(apart() / before).toBeCloseTo(0.5, 2);
});

test("a camera that someone else sets ends a flight", async () => {
  const { element, sights } = await mountedMap();
  await page.getByRole("button", { name: "拡大" }).click();
  await vi.waitFor(() => expect(sights.length).toBeGreaterThan(1));
  const camera: Camera = { center: [135.6, 34.85], zoom: 10 };
  element.sight = { camera, moving: false };
  await drawn(element);
  sights.length = 0;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sights).toEqual([]);
  expect(element.sight.camera).toBe(camera);
});
