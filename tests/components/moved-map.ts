import { expect, vi } from "vitest";
import "../../src/figure/map/atlas-gestures.ts";
import "../../src/figure/map/atlas-pan.ts";
import type { AtlasMap } from "../../src/figure/map/atlas-map.ts";
import "../../src/figure/map/atlas-map.ts";
import type { Sight } from "../../src/state/camera.ts";
import { deriveHighlight, noAttention } from "../../src/derive/highlight.ts";
import { atlas, codeOf, drawn, mount, only, viewOf, within } from "./support.ts";

const size = { width: 600, height: 700 };

/** A map that takes the camera which it reports, as in the application. */
export async function mountedMap(properties: Partial<AtlasMap> = {}) {
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

/** The drawn map. */
export const svgMap = (element: Element) => only(element, "atlas-svg-map");

/** Where a municipality's shape is seen. */
export const shapeOf = (element: Element, name: string) =>
  only(svgMap(element), `path[data-code="${codeOf(name)}"]`).getBoundingClientRect();

/** Where the middle of its option is. */
export function optionOf(element: Element, name: string): readonly [number, number] {
  const option = only(only(element, "atlas-municipality-list"), `[data-code="${codeOf(name)}"]`);
  const { x, y, width, height } = option.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/** Turns the wheel over a point. */
export function turn(
  stage: Element,
  [clientX, clientY]: readonly [number, number],
  deltaY: number,
  more: WheelEventInit = {},
) {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX, clientY, deltaY, ...more });
  stage.dispatchEvent(event);
  return event;
}

/** A mouse event at a point. */
export function mouse(type: string, target: EventTarget, [clientX, clientY]: readonly [number, number]) {
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, view: window, clientX, clientY }),
  );
}

/** Notes nodes that come or go, and path data that change, on the drawn map. */
export function watch(element: Element) {
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

/** Waits for the end of a gesture. */
export const ended = (sights: readonly Sight[]) => vi.waitFor(() => expect(sights.at(-1)?.moving).toBe(false));
