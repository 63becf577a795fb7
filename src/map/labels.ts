import type { Feature, FeatureCollection, Point } from "geojson";
import { metresPerPixel } from "../geo/mercator.ts";
import { labelSize, placeLabels } from "../svg/labels.ts";
import { labelRequests } from "../svg/scene.ts";
import type { View } from "../view.ts";
import { toWorld } from "./camera.ts";

/** What the label layer reads of a name. */
export interface LabelProperties {
  readonly code: string;
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
  /** Offset of the name's centre from its label point, in ems. */
  readonly offset: readonly [number, number];
}

/**
 * The names that have room at a zoom, in their places.
 *
 * Of a map that moves, names at its edges must not come and go with every step: all points take part, those beyond the
 * edge too.
 *
 * @param latitude of the camera's centre, in degrees
 * @param lift how far MapLibre sets the font too low, in ems (see `baselineLift`)
 */
export function labelFeatures(
  view: View,
  camera: { readonly latitude: number; readonly zoom: number },
  lift: number,
): FeatureCollection<Point, LabelProperties> {
  const world = 512 * 2 ** camera.zoom;
  const size = labelSize(1 / metresPerPixel(camera.latitude, camera.zoom));
  const points = new Map(view.municipalities.map(({ code, labelPoint }) => [code, labelPoint]));
  const placed = placeLabels(
    labelRequests(view, (point) => toWorld(point, world)),
    size,
  );
  return {
    type: "FeatureCollection",
    features: placed.map(({ code, text, dx, dy }): Feature<Point, LabelProperties> => {
      const coordinates = [...(points.get(code) ?? [0, 0])];
      const offset: [number, number] = [dx / size, dy / size - lift];
      return {
        type: "Feature",
        properties: { code, text, size, offset },
        geometry: { type: "Point", coordinates },
      };
    }),
  };
}

/** What tells whether names have to be set anew. */
export function labelKey({ features }: FeatureCollection<Point, LabelProperties>): string {
  return JSON.stringify(features.map(({ properties }) => properties));
}

/** Where MapLibre sets the alphabetic baseline of a centred name: below its point, in ems. */
const mapLibreBaseline = 10.5 / 24;

/**
 * How far a centred name stands too low in MapLibre, which reckons with one baseline for every font, in ems. SVG's
 * `dominant-baseline: central` is half-way between the font's own ascent and descent.
 *
 * @param ascent of the font, in ems
 * @param descent of the font below the baseline, in ems
 */
export function baselineLift(ascent: number, descent: number): number {
  return mapLibreBaseline - (ascent - descent) / 2;
}

/** The font of the names. */
export interface LabelFont {
  /** Families in order of preference. */
  readonly families: readonly string[];
  /** See `baselineLift`. */
  readonly lift: number;
}

/**
 * The font that SVG would set the names in.
 *
 * @param context to measure with
 * @param family as computed for an element of the map
 */
export function labelFont(context: CanvasRenderingContext2D | null, family: string): LabelFont {
  const families = fontFamilies(family);
  if (!context) return { families, lift: 0 };
  const size = 100;
  context.font = `700 ${size}px ${family}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("市");
  return { families, lift: baselineLift(fontBoundingBoxAscent / size, fontBoundingBoxDescent / size) };
}

/**
 * The font families of a CSS `font-family` value, as MapLibre wants them.
 *
 * @param family as computed: names that are no identifiers are in quotation marks
 */
export function fontFamilies(family: string): readonly string[] {
  return family
    .split(",")
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/u, "$2"))
    .filter((name) => name !== "");
}
