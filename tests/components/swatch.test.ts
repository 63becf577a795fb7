import { render } from "lit";
import { expect, test } from "vitest";
import { swatch } from "../../src/ui/swatch.ts";
import { hatched, notMentionedPaint, uncoveredPaint, valuePaint } from "../../src/theme/palette.ts";

function drawn(...parameters: Parameters<typeof swatch>): SVGSVGElement {
  const box = document.createElement("div");
  render(swatch(...parameters), box);
  const drawing = box.querySelector("svg");
  if (!drawing) throw new Error("no drawing");
  return drawing;
}

test("a value is its fill, without a pattern", () => {
  const drawing = drawn(valuePaint("answer", 0));
  expect(drawing.querySelector("rect")?.getAttribute("fill")).toBe(valuePaint("answer", 0).fill);
  expect(drawing.querySelector("path")).toBeNull();
});

test.each([notMentionedPaint, uncoveredPaint])("silence has its pattern over its fill ($fill)", (paint) => {
  const drawing = drawn(paint);
  expect(drawing.querySelector("rect")?.getAttribute("fill")).toBe(paint.fill);
  expect(drawing.querySelector("path")?.getAttribute("stroke")).toBe(paint.pattern?.color);
});

test("what was said of a whole area is hatched", () => {
  const { fill, pattern } = hatched(valuePaint("answer", 1).fill);
  const drawing = drawn({ fill, pattern });
  expect(drawing.querySelector("rect")?.getAttribute("fill")).toBe(fill);
  expect(drawing.querySelector("path")?.getAttribute("stroke")).toBe(pattern?.color);
});

test("it is decoration: the word stands beside it", () => {
  expect(drawn(valuePaint("answer", 0)).ariaHidden).toBe("true");
});
