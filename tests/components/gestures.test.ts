import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AtlasGestures } from "../../src/figure/map/atlas-gestures.ts";
import "../../src/figure/map/atlas-gestures.ts";
import "../../src/figure/map/atlas-pan.ts";
import type { AtlasMap } from "../../src/figure/map/atlas-map.ts";
import "../../src/figure/map/atlas-map.ts";
import type { Camera, Sight } from "../../src/state/camera.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { chosenRenderer } from "../../src/ui/renderer-setting.ts";
import { remember } from "./left-behind.ts";
import { atlas, codeOf, drawn, mount, only, viewOf, within } from "./support.ts";

const size = { width: 600, height: 700 };

afterEach(() => vi.restoreAllMocks());

/** A map that takes the camera which it reports, as in the application. */
async function mounted(properties: Partial<AtlasMap> = {}) {
  const view = viewOf();
  const { element, messages } = await mount(
    "atlas-map",
    { view, highlight: deriveHighlight(view, noAttention), geography: atlas.geography, ...properties },
    size,
  );
  const sights: Sight[] = [];
  element.addEventListener("atlas-message", ({ message }) => {
    if (message.kind !== "sight") return;
    sights.push(message.sight);
    element.sight = message.sight;
  });
  await vi.waitFor(() => expect(within(element, "atlas-svg-map")).toHaveLength(1));
  await drawn(element);
  return { element, messages, sights, stage: only(element, ".stage"), box: element.getBoundingClientRect() };
}

const svgMap = (element: Element) => only(element, "atlas-svg-map");

/** Where a municipality's shape is seen. */
const shapeOf = (element: Element, name: string) =>
  only(svgMap(element), `path[data-code="${codeOf(name)}"]`).getBoundingClientRect();

/** Where the middle of its option is. */
function optionOf(element: Element, name: string): readonly [number, number] {
  const option = only(only(element, "atlas-municipality-list"), `[data-code="${codeOf(name)}"]`);
  const { x, y, width, height } = option.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

function turn(
  stage: Element,
  [clientX, clientY]: readonly [number, number],
  deltaY: number,
  more: WheelEventInit = {},
) {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX, clientY, deltaY, ...more });
  stage.dispatchEvent(event);
  return event;
}

function mouse(type: string, target: EventTarget, [clientX, clientY]: readonly [number, number]) {
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, view: window, clientX, clientY }),
  );
}

/** Notes nodes that come or go, and path data that change, on the drawn map. */
function watch(element: Element) {
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      const changedPath = type === "attributes" && attributeName === "d";
      // Lit parts its templates with comments and texts, which are no drawing.
      if (type === "childList" || changedPath) changes.push(`${type} ${target.nodeName}`);
    }
  });
  for (const root of [svgMap(element), only(svgMap(element), "atlas-svg-outlines")]) {
    if (root.shadowRoot) observer.observe(root.shadowRoot, { subtree: true, childList: true, attributes: true });
  }
  return { changes, stop: () => observer.disconnect() };
}

const ended = (sights: readonly Sight[]) => vi.waitFor(() => expect(sights.at(-1)?.moving).toBe(false));

test("a wheel zooms around the pointer: no node and no path is new while it turns, and all stands in place afterwards", async () => {
  const { element, sights, stage } = await mounted();
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
  const { element, messages, sights, stage } = await mounted();
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
  const { element, messages, sights } = await mounted();
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
  const { element, sights } = await mounted();
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
  const { element, sights, stage } = await mounted();
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
  const { element, sights, stage } = await mounted();
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
  const { element, stage } = await mounted({ still: true });
  expect(turn(stage, optionOf(element, "大阪市"), -100).defaultPrevented).toBe(false);
  expect(page.getByRole("button", { name: "拡大" }).elements()).toEqual([]);
});

test("what the storage does not have, or is not let have, leaves the renderer to the machine", () => {
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

test("what is chosen out of sight is brought in, at the same zoom; what is in sight moves nothing", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { element, sights } = await mounted({
    sight: { camera: { center: [135.6, 34.85], zoom: 11 }, moving: false },
  });
  const choose = async (name: string) => {
    element.view = viewOf({ municipality: codeOf(name) });
    await drawn(element);
  };
  await choose("茨木市");
  expect(sights).toEqual([]);
  await choose("岬町");
  await ended(sights);
  expect(sights.at(-1)?.camera?.zoom).toBeCloseTo(11, 9);
  const box = element.getBoundingClientRect();
  const [x, y] = optionOf(element, "岬町");
  expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true);
});

test("keys in the list bring in what they lead to", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { element, sights } = await mounted({
    sight: { camera: { center: [135.6, 34.85], zoom: 11 }, moving: false },
  });
  const list = only(element, "atlas-municipality-list");
  only(list, "[tabindex='0']").focus();
  await ended(sights);
  const first = sights.length;
  await userEvent.keyboard("{End}");
  await vi.waitFor(() => expect(sights.length).toBeGreaterThan(first));
  await ended(sights);
  await drawn(element);
  const last = element.view.municipalities.at(-1)?.name ?? "";
  const box = element.getBoundingClientRect();
  const [x, y] = optionOf(element, last);
  expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true);
});

test("what has left with a change yet to be drawn does not begin to listen again", async () => {
  const since = remember();
  const { element } = await mounted();
  const gestures = only(element, "atlas-gestures") as AtlasGestures;
  gestures.sight = { camera: null, moving: true };
  element.remove();
  await gestures.updateComplete;
  expect(since()).toEqual([]);
});

test("a camera that comes with the choice stays, however far from it that looks: so was it framed", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { element, sights } = await mounted();
  const camera: Camera = { center: [135.6, 34.85], zoom: 11 };
  element.sight = { camera, moving: false };
  element.view = viewOf({ municipality: codeOf("岬町"), camera });
  await drawn(element);
  expect(sights).toEqual([]);
});

test("a camera beyond the limits is held at them, and a gesture goes on from there", async () => {
  const { element, sights, stage } = await mounted({
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
  const { element, sights } = await mounted();
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

describe("without dragging", () => {
  const arrows = () => page.getByRole("button", { name: /動かす$/u });

  async function still(properties: Partial<AtlasMap> = {}) {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const made = await mounted(properties);
    const at = () => optionOf(made.element, "大阪市");
    const by = async (move: () => Promise<unknown>) => {
      const [x, y] = at();
      await move();
      await drawn(made.element);
      const [movedX, movedY] = at();
      return [Math.round(movedX - x), Math.round(movedY - y)];
    };
    return { ...made, by };
  }

  const close: Sight = { camera: { center: [135.5, 34.68], zoom: 11 }, moving: false };

  test("arrows beside the zoom move the map once it stands in no frame of its own", async () => {
    const { element, by } = await still();
    expect(arrows().elements()).toEqual([]);
    element.sight = close;
    await drawn(element);
    expect(arrows().elements()).toHaveLength(4);
    for (const arrow of arrows().elements()) {
      const { width, height } = arrow.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(await by(() => arrows().nth(0).click())).toEqual([150, 0]);
    expect(await by(() => arrows().nth(1).click())).toEqual([0, 150]);
    expect(await by(() => arrows().nth(2).click())).toEqual([0, -150]);
    expect(await by(() => arrows().nth(3).click())).toEqual([-150, 0]);
    await page.getByRole("button", { name: "府全体" }).click();
    await drawn(element);
    expect(arrows().elements()).toEqual([]);
    element.still = true;
    element.sight = close;
    await drawn(element);
    expect(arrows().elements()).toEqual([]);
  });

  test("on the controls keys do the same, and zoom; in the list Shift does it, and the arrows lead to neighbours as before", async () => {
    const { element, by } = await still({ sight: close });
    const button = page.getByRole("button", { name: "拡大" }).element() as HTMLElement;
    button.focus();
    expect(await by(() => userEvent.keyboard("{ArrowLeft}"))).toEqual([150, 0]);
    expect(await by(() => userEvent.keyboard("{ArrowDown}"))).toEqual([0, -150]);
    expect(await by(() => userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}"))).toEqual([0, 0]);
    const before = shapeOf(element, "泉大津市").width;
    await userEvent.keyboard("-");
    await drawn(element);
    expect(shapeOf(element, "泉大津市").width / before).toBeCloseTo(0.5, 2);
    await userEvent.keyboard("{+}");
    await drawn(element);
    expect(shapeOf(element, "泉大津市").width / before).toBeCloseTo(1, 2);

    const list = only(element, "atlas-municipality-list");
    const focused = () => (list.shadowRoot?.activeElement as HTMLElement | null)?.dataset["code"];
    only(list, `[data-code="${codeOf("大阪市")}"]`).focus();
    await drawn(element);
    expect(await by(() => userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}"))).toEqual([-150, 0]);
    expect(focused()).toBe(codeOf("大阪市"));
    const size = shapeOf(element, "大阪市").width;
    await userEvent.keyboard("-");
    await drawn(element);
    expect(shapeOf(element, "大阪市").width).toBeLessThan(size);
    expect(focused()).toBe(codeOf("大阪市"));
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).not.toBe(codeOf("大阪市"));
  });

  test("a key that is held makes one flight after the other", async () => {
    const { element, sights } = await mounted({ sight: close });
    (page.getByRole("button", { name: "拡大" }).element() as HTMLElement).focus();
    const held = () =>
      page
        .getByRole("button", { name: "拡大" })
        .element()
        .dispatchEvent(
          new KeyboardEvent("keydown", {
            key: "ArrowLeft",
            repeat: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
    held();
    await vi.waitFor(() => expect(sights.length).toBeGreaterThan(0));
    for (let press = 0; press < 5; press += 1) expect(held()).toBe(false);
    await ended(sights);
    await drawn(element);
    expect(sights.filter(({ moving }) => !moving)).toHaveLength(1);
  });
});
