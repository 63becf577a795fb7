import { render } from "lit";
import { expect, test } from "vitest";
import { swatch } from "../../src/ui/swatch.ts";
import { innerBorder, notMentionedPaint, uncoveredPaint, valuePaint } from "../../src/theme/palette.ts";

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

test("the scope is an inner border: plain for a municipality, hatched for an area, none where none was asked for", () => {
  const border = (scope: Parameters<typeof swatch>[1]) =>
    drawn(valuePaint("answer", 1), scope).querySelectorAll("rect")[1];
  expect(border("municipality")?.getAttribute("stroke-width")).toBe(String(innerBorder.municipality.width));
  expect(border("municipality")?.hasAttribute("stroke-dasharray")).toBe(false);
  expect(border("area")?.getAttribute("stroke-width")).toBe(String(innerBorder.area.width));
  expect(border("area")?.getAttribute("stroke-dasharray")).toBe(innerBorder.area.dash.join(" "));
  expect(drawn(valuePaint("answer", 1)).querySelectorAll("rect")).toHaveLength(2);
});

test("it is decoration: the word stands beside it", () => {
  expect(drawn(valuePaint("answer", 0)).ariaHidden).toBe("true");
});
