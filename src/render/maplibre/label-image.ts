import { inkOn, nameHalo } from "../../theme/palette.ts";

/**
 * Draws a name as SVG would. MapLibre's own letters come from distance fields and look paler and softer at these sizes,
 * so every name would change when MapLibre takes over from the SVG map.
 *
 * @param fill colour of the municipality: the halo has it, and the letters stand out from it
 * @param size of the font in CSS pixels
 * @param family CSS font families
 * @param pixelRatio device pixels a CSS pixel
 * @throws Error when there is no 2D canvas
 */
export function labelImage(text: string, fill: string, size: number, family: string, pixelRatio: number): ImageData {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  const font = `700 ${size}px ${family}`;
  context.font = font;
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
  const margin = 2 * nameHalo;
  canvas.width = Math.ceil((width + margin) * pixelRatio);
  canvas.height = Math.ceil((size * 1.2 + margin) * pixelRatio);
  // Setting a canvas's size resets its other settings, so they are set after it.
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = nameHalo;
  context.strokeStyle = fill;
  context.fillStyle = inkOn(fill);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, canvas.width / 2, canvas.height / 2);
  // Like `dominant-baseline: central`: half-way between the font's ascent and descent.
  const baseline = (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
  context.strokeText(text, 0, baseline);
  context.fillText(text, 0, baseline);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
