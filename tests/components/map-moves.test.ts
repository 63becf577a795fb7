import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AtlasMap } from "../../src/figure/map/atlas-map.ts";
import type { Camera, Sight } from "../../src/state/camera.ts";
import { ended, mountedMap, optionOf, shapeOf } from "./moved-map.ts";
import { codeOf, drawn, only, viewOf } from "./support.ts";

afterEach(() => vi.restoreAllMocks());

test("what is chosen out of sight is brought in, at the same zoom; what is in sight moves nothing", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { element, sights } = await mountedMap({
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

test.each([false, true])("keys in the list bring in what they lead to; in a frame (%s) too", async (still) => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { element, sights } = await mountedMap({
    still,
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

test("a key that comes while the map still flies brings in what it leads to, at the same zoom", async () => {
  const { element, sights } = await mountedMap({
    sight: { camera: { center: [135.6, 34.85], zoom: 11 }, moving: false },
  });
  only(only(element, "atlas-municipality-list"), "[tabindex='0']").focus();
  await vi.waitFor(() => expect(sights.at(-1)?.moving).toBe(true));
  await userEvent.keyboard("{End}");
  const box = element.getBoundingClientRect();
  await vi.waitFor(() => {
    const [x, y] = optionOf(element, element.view.municipalities.at(-1)?.name ?? "");
    expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true);
  });
  await ended(sights);
  expect(sights.at(-1)?.camera?.zoom).toBeCloseTo(11, 6);
});

test("a camera that comes with the choice stays, however far from the municipality it looks", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { element, sights } = await mountedMap();
  const camera: Camera = { center: [135.6, 34.85], zoom: 11 };
  element.sight = { camera, moving: false };
  element.view = viewOf({ municipality: codeOf("岬町"), camera });
  await drawn(element);
  expect(sights).toEqual([]);
});

describe("without dragging", () => {
  const arrows = () => page.getByRole("button", { name: /動かす$/u });

  async function still(properties: Partial<AtlasMap> = {}) {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const made = await mountedMap(properties);
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
    const { element, sights } = await mountedMap({ sight: close });
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
