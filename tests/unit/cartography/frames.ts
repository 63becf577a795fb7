import { type Frame, type Padding, type Size, fitFrame, project } from "../../../src/cartography/frame.ts";
import { atlas, viewOf } from "../../support/real-atlas.ts";

/** Where a map stands on a screen. */
export interface Screen {
  readonly size: Size;
  readonly padding: Padding;
}

const evenly = (padding: number): Padding => ({ top: padding, right: padding, bottom: padding, left: padding });

/** The map beside the panel on a screen of 1440 × 900: it leaves the left to title and legend. */
export const desktop: Screen = {
  size: { width: 756, height: 826 },
  padding: { top: 20, right: 28, bottom: 20, left: 150 },
};

/** The map above the sheet on a phone of 390 × 844. */
export const phone: Screen = { size: { width: 390, height: 523 }, padding: evenly(14) };

/** Screens of many shapes. */
export const screens: readonly (readonly [string, Screen])[] = [
  ["1440 × 900", desktop],
  ["390 × 844", phone],
  ["1920 × 1080", { size: { width: 1236, height: 1006 }, padding: { top: 20, right: 28, bottom: 20, left: 380 } }],
  ["a strip", { size: { width: 1200.5, height: 160.25 }, padding: evenly(4) }],
  ["a tower", { size: { width: 120, height: 2000 }, padding: { top: 0, right: 7, bottom: 90, left: 3 } }],
];

/** A frame on the real prefecture, or on some of its municipalities. */
export function frameOf({ size, padding }: Screen, codes: readonly string[] = viewOf().frame): Frame {
  return fitFrame(atlas.geography, codes, size, padding);
}

/** Every position of municipalities' outlines, longitude and latitude in degrees. */
export function positionsOf(codes: readonly string[]): readonly (readonly [number, number])[] {
  return codes.flatMap((code) => {
    const geometry = atlas.geography.municipalities[code];
    if (!geometry) throw new Error(`no shape for ${code}`);
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    return rings.flat().map(([longitude = Number.NaN, latitude = Number.NaN]) => [longitude, latitude] as const);
  });
}

/** The box in CSS pixels that municipalities fill in a frame. */
export function boundsOf(frame: Frame, codes: readonly string[]) {
  const points = positionsOf(codes).map((position) => project(frame, position));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  // Spread into an argument list, so many numbers would not fit on every stack.
  const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other));
  const greatest = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other));
  return { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
}
