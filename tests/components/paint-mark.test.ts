import { expect, test } from "vitest";
import { markAfterPaint } from "../../src/ui/timing/after-paint.ts";

test("the mark comes after the frame in which the page was laid out", async () => {
  const seen: string[] = [];
  requestAnimationFrame(() => seen.push("frame"));
  const box = document.createElement("div");
  // Called between layout and paint.
  new ResizeObserver(() => seen.push("layout")).observe(document.body.appendChild(box));
  await markAfterPaint("test:painted");
  expect(seen).toEqual(["frame", "layout"]);
  expect(performance.getEntriesByName("test:painted")).toHaveLength(1);
});
