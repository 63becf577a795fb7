import {
  type Paint,
  type Pattern,
  ground,
  hatched,
  inkOn,
  notMentionedPaint,
  uncoveredPaint,
} from "../theme/palette.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { Kept, onceFor } from "../model/memo.ts";
import { project } from "./frame.ts";
import { landOf, toUnit } from "./land-grid.ts";
import {
  type LabelRequest,
  type PlacedLabel,
  labelSize,
  placeLabels,
  presentedLabelSize,
  steppedScale,
} from "./labels.ts";
import { borderInks } from "./municipal-lines.ts";
import { namePlaces } from "./name-places.ts";
import type { MapPaths } from "./paths.ts";
import { hasSymbols, symbolBoxes, symbolScale } from "./symbol-boxes.ts";

/** The colours of one municipality; its shape is the frame's. */
export interface DrawnShape {
  readonly code: string;
  readonly paint: Paint;
}

/** A name as drawn. */
export interface DrawnLabel extends PlacedLabel {
  /** Centre of the name in the frame. */
  readonly x: number;
  readonly y: number;
  /** Colour of its letters: light on dark fills, dark on light ones. */
  readonly ink: string;
  /** Colour of the thin line around them: the municipality's own fill, over its texture and whatever is beside it. */
  readonly halo: string;
}

/** The map of one view in one frame, as plain data that the SVG renderer draws: shapes by the frame, and their colours. */
export interface MapDrawing {
  readonly paths: MapPaths;
  readonly shapes: readonly DrawnShape[];
  /** Colours of the municipal borders, in the order of the paths. */
  readonly inks: readonly string[];
  readonly labels: readonly DrawnLabel[];
  /** Size of the names in CSS pixels. */
  readonly fontSize: number;
}

/** Textures that a map may need, each once. */
export const patterns: readonly Pattern[] = [
  notMentionedPaint,
  uncoveredPaint,
  hatched("#ffffff"),
  hatched("#000000"),
].flatMap(({ pattern }) => pattern ?? []);

/**
 * The names to place on the map, with the municipalities' points in CSS pixels.
 *
 * @param fontSize of the names in CSS pixels; the size of the symbols follows from it
 * @param everyName true where a name stands in a worse place rather than not at all
 */
export function labelRequests(
  view: ViewModel,
  toPixels: (point: readonly [number, number]) => readonly [number, number],
  fontSize: number,
  everyName = false,
): readonly LabelRequest[] {
  const framed = new Set(view.frame);
  const boxes = hasSymbols(view) ? symbolBoxes(view.second?.classes ?? [], symbolScale(fontSize)) : null;
  const scale = (toPixels([180, 0])[0] - toPixels([0, 0])[0]) * 2;
  const land = landOf(view.geography, 1 / scale);
  return view.municipalities.map(({ code, name, labelPoint, area, selected }) => {
    const [x, y] = toPixels(labelPoint);
    const unit = toUnit(labelPoint);
    const placesFor: LabelRequest["placesFor"] = (half, free) =>
      namePlaces(land, { code, unit, scale, fontSize }, half, free);
    // A selected or focused municipality must not lose its name to a larger neighbour.
    const priority = area + (framed.has(code) ? 1e4 : 0) + (selected ? 1e5 : 0);
    return {
      code,
      text: name,
      x,
      y,
      priority,
      symbol: boxes?.get(view.second?.classOf[code]?.value ?? "") ?? null,
      placesFor,
      needed: everyName || selected || (view.parameters.focus !== null && framed.has(code)),
    };
  });
}

/** The colours of a name: those of its own fill, or of the sea where it stands in there. */
export function nameColours(fill: string, onOwn: boolean): { readonly ink: string; readonly halo: string } {
  const halo = onOwn ? fill : ground.sea;
  return { ink: inkOn(halo), halo };
}

/** The fills of a view, by municipality code. */
export function fillsOf(view: Pick<ViewModel, "municipalities">): ReadonlyMap<string, string> {
  return new Map(view.municipalities.map(({ code, paint }) => [code, paint.fill]));
}

/** Size of the names on a view's large map; those that then collide give way. */
export function nameSize({ parameters }: Pick<ViewModel, "parameters">, pixelsPerMetre: number): number {
  return (parameters.mode === "present" ? presentedLabelSize : labelSize)(steppedScale(pixelsPerMetre));
}

/**
 * What is asked of the names of a large map on a screen, at the step of its scale: points and offsets are of that
 * scale.
 */
export function steppedRequests(
  view: ViewModel,
  toPixels: (point: readonly [number, number]) => readonly [number, number],
  pixelsPerMetre: number,
): { readonly requests: readonly LabelRequest[]; readonly fontSize: number; readonly grown: number } {
  const grown = steppedScale(pixelsPerMetre) / pixelsPerMetre;
  const fontSize = nameSize(view, pixelsPerMetre);
  const toStep = (point: readonly [number, number]) => {
    const [x, y] = toPixels(point);
    return [x * grown, y * grown] as const;
  };
  return { requests: labelRequests(view, toStep, fontSize), fontSize, grown };
}

/** The same where every name has to stand, as on paper, which nobody enlarges: at the map's own scale. */
function everyNameRequests(
  view: ViewModel,
  toPixels: (point: readonly [number, number]) => readonly [number, number],
  pixelsPerMetre: number,
): ReturnType<typeof steppedRequests> {
  const fontSize = (view.parameters.mode === "present" ? presentedLabelSize : labelSize)(pixelsPerMetre);
  return { requests: labelRequests(view, toPixels, fontSize, true), fontSize, grown: 1 };
}

/** Where names stand goes by the frame, and by which municipality needs its name most: other colours change nothing. */
const placedOn = onceFor((_: MapPaths) => new Kept<string, readonly PlacedLabel[]>(4));

/** Draws a view on the paths of its geography. */
export function mapDrawing(view: ViewModel, paths: MapPaths, everyName = false): MapDrawing {
  const { frame } = paths;
  const toPixels = (point: readonly [number, number]) => project(frame, point);
  const asks = everyName ? everyNameRequests : steppedRequests;
  const { requests, fontSize, grown } = asks(view, toPixels, frame.pixelsPerMetre);
  const fills = fillsOf(view);
  const [width, height] = [frame.width * grown, frame.height * grown];
  const visible = requests.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  const asked = JSON.stringify([fontSize, requests.map(({ priority, symbol, needed }) => [priority, symbol, needed])]);
  const placed = placedOn(paths).of(asked, () => placeLabels(visible, fontSize, requests));
  const points = new Map(view.municipalities.map(({ code, labelPoint }) => [code, toPixels(labelPoint)]));
  return {
    paths,
    shapes: view.municipalities.map(({ code, paint }) => ({ code, paint })),
    inks: borderInks(paths.municipal, fills),
    labels: placed.map((label) => {
      const [x, y] = points.get(label.code) ?? [0, 0];
      const fill = fills.get(label.code) ?? notMentionedPaint.fill;
      return { ...label, x: x + label.dx, y: y + label.dy, ...nameColours(fill, label.onOwn) };
    }),
    fontSize,
  };
}
