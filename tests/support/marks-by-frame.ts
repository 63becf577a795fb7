import type { Page } from "playwright-core";

/** How many frames are looked at. */
const frames = 6;

/**
 * Runs in the page, in the view of all metrics: from the next pointer movement on, counts at the end of each frame how many
 * of the small maps have other outlines than before.
 */
function watch(count: number): void {
  const shadow = (element: Element | null | undefined) => element?.shadowRoot;
  const view = shadow(document.querySelector("atlas-app"))?.querySelector("atlas-multiples");
  const maps = [...(shadow(view)?.querySelectorAll("atlas-small-map") ?? [])];
  const drawn = () =>
    maps.map((map) =>
      [...(shadow(shadow(map)?.querySelector("atlas-svg-outlines"))?.querySelectorAll("path") ?? [])]
        .map((path) => path.getAttribute("d"))
        .join(" "),
    );
  const before = drawn();
  const holder = globalThis as unknown as { marks: Promise<number[]> };
  holder.marks = new Promise((resolve) => {
    const marks: number[] = [];
    const frame = () => {
      const { port1, port2 } = new MessageChannel();
      // Handled after the frame's own callbacks and its paint: this is what the reader sees.
      port1.onmessage = () => {
        port1.close();
        marks.push(drawn().filter((map, index) => map !== before[index]).length);
        if (marks.length === count) resolve(marks);
        else requestAnimationFrame(frame);
      };
      port2.postMessage(null);
    };
    window.addEventListener("pointermove", () => requestAnimationFrame(frame), { capture: true, once: true });
  });
}

/**
 * Begins to watch the small maps of all metrics.
 *
 * @returns what waits for the pointer to be moved, and then tells how many maps were outlined otherwise than before at the
 *   end of each frame from that movement on
 */
export async function marksByFrame(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(watch, frames);
  return () => page.evaluate(() => (globalThis as unknown as { marks: Promise<number[]> }).marks);
}
