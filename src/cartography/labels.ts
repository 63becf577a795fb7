import { BoxIndex, overlap } from "./box-index.ts";
import type { LabelPlace } from "./label-places.ts";
import type { SymbolBox } from "./symbol-boxes.ts";

/** A municipality's name that is to be placed. */
export interface LabelRequest {
  readonly code: string;
  readonly text: string;
  /** The label point in the frame, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Names of higher priority are placed first. */
  readonly priority: number;
  /** The symbol at the label point, if there is one: the name stands beside it. */
  readonly symbol?: SymbolBox | null;
  /** Places in and beside its municipality, the best first; asked where there is no symbol. */
  readonly placesFor?: (half: Half, free: (dx: number, dy: number) => boolean) => Iterable<LabelPlace>;
  /** True for a name that has to stand, if need be in a worse place. */
  readonly needed?: boolean;
}

/** A name that has been placed. */
export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  /** Offset of the name's centre from its label point, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  /** False where the name stands in the sea or on a neighbour beside its municipality. */
  readonly onOwn: boolean;
}

/** Half of a box. */
export interface Half {
  readonly width: number;
  readonly height: number;
}

/** Half of a name's box. A full-width character is one em wide; names hold no others. */
function halfBox(text: string, fontSize: number): Half {
  return { width: (text.length * fontSize) / 2 + 1, height: fontSize / 2 + 0.5 };
}

/** Edge of the squares by which names are found that are in the way, in em: most names are as wide. */
const indexEdge = 4;

/**
 * Places names so that none covers another, nudging one a little off its point where that is enough.
 *
 * A name that does not fit is left out; hover, focus and the panel still name its municipality. Both renderers use
 * this function, so they show the same names at the same camera.
 *
 * @param fontSize in CSS pixels
 * @param symbolsOf municipalities whose symbols no name may cover, also those whose names are not asked for
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  fontSize: number,
  symbolsOf: readonly LabelRequest[] = requests,
): readonly PlacedLabel[] {
  const taken = new BoxIndex(indexEdge * fontSize);
  const symbols = new BoxIndex(indexEdge * fontSize);
  for (const { x, y, symbol } of symbolsOf) {
    if (!symbol) continue;
    const [down, height] = [(symbol.bottom - symbol.top) / 2, (symbol.top + symbol.bottom) / 2];
    taken.add({ x, y: y + down, width: symbol.side, height });
    symbols.add({ x, y, width: 0, height: 0 });
  }
  const placed: PlacedLabel[] = [];
  for (const { code, text, x, y, symbol, placesFor, needed } of [...requests].sort(
    (a, b) => b.priority - a.priority || (a.code < b.code ? -1 : 1),
  )) {
    const half = halfBox(text, fontSize);
    const fits = (dx: number, dy: number) => {
      const box = { x: x + dx, y: y + dy, width: half.width, height: half.height };
      if (taken.some(box, overlap)) return false;
      if (symbols.empty) return true;
      // Next to another municipality's symbol, the name would be read as that municipality's.
      const own = distance(box, half, { x, y });
      const around = { ...box, width: half.width + own, height: half.height + own };
      return !symbols.some(around, (other) => distance(box, half, other) < own);
    };
    const place = symbol
      ? firstOf(placesBeside(symbol, half, fontSize).map(nudged), fits)
      : ((placesFor && firstOf(placesFor(half, fits), fits)) ??
        (placesFor && !needed ? null : firstOf(nudgesFor(fontSize).map(nudged), fits)));
    if (!place) continue;
    const { dx, dy, onOwn } = place;
    taken.add({ x: x + dx, y: y + dy, ...half });
    placed.push({ code, text, dx, dy, onOwn });
  }
  return placed;
}

function nudged([dx, dy]: readonly [number, number]): LabelPlace {
  return { dx, dy, onOwn: true };
}

/** The first of some places that fits; those after it are not asked for. */
function firstOf(places: Iterable<LabelPlace>, fits: (dx: number, dy: number) => boolean): LabelPlace | null {
  for (const place of places) if (fits(place.dx, place.dy)) return place;
  return null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The distance of a point from a box. */
function distance(middle: Point, half: Half, point: Point): number {
  return Math.hypot(
    Math.max(0, Math.abs(point.x - middle.x) - half.width),
    Math.max(0, Math.abs(point.y - middle.y) - half.height),
  );
}

/** Offsets to try, the nearest first; at most one em each way, so that a name stays near its point. */
function nudgesFor(fontSize: number): readonly (readonly [number, number])[] {
  const steps = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];
  return steps
    .flatMap((dx) => steps.map((dy) => [dx * fontSize, dy * fontSize] as const))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

/**
 * Places of a name beside its symbol: below it, above it, to its right and left, each also a little along or away.
 *
 * @returns offsets of the name's centre from the label point, the best first
 */
function placesBeside(symbol: SymbolBox, half: Half, fontSize: number): readonly (readonly [number, number])[] {
  const along = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1].map((step) => step * fontSize);
  // Half a pixel of room, because rounding must not make a name touch its own symbol.
  const away = [0, 0.25, 0.5].map((step) => step * fontSize + 0.5);
  // Readers look below a symbol for its name first; other sides cost the distance that the name moves.
  const sides: readonly { cost: number; at: (along: number, away: number) => readonly [number, number] }[] = [
    { cost: 0, at: (x, y) => [x, symbol.bottom + half.height + y] },
    { cost: 0.6 * fontSize, at: (x, y) => [x, -symbol.top - half.height - y] },
    { cost: 0.9 * fontSize, at: (y, x) => [symbol.side + half.width + x, y] },
    { cost: fontSize, at: (y, x) => [-symbol.side - half.width - x, y] },
  ];
  return sides
    .flatMap(({ cost, at }) =>
      along.flatMap((one) => away.map((other) => ({ at: at(one, other), cost: cost + Math.hypot(one, other) }))),
    )
    .sort((a, b) => a.cost - b.cost)
    .map(({ at }) => at);
}

/** Names are placed for scales that are so far apart: a map that is a little larger has them where they are. */
const scaleStep = 1.025;

/** The scale for which names are placed on a map: the next of the steps. */
export function steppedScale(pixelsPerMetre: number): number {
  return scaleStep ** Math.round(Math.log(pixelsPerMetre) / Math.log(scaleStep));
}

/** The scale from which on a step holds. */
export function stepBegins(step: number): number {
  return step / Math.sqrt(scaleStep);
}

/** The next step. */
export function nextStep(step: number): number {
  return steppedScale(step * scaleStep);
}

/** Size of the map's names for a scale. They grow with the map, between two bounds within which they are legible. */
export function labelSize(pixelsPerMetre: number): number {
  return sizeAt(pixelsPerMetre, 1);
}

/** The same in a presentation, which is read from the back of a room: as much larger as the words beside the map are. */
export function presentedLabelSize(pixelsPerMetre: number): number {
  return sizeAt(pixelsPerMetre, 1.6);
}

function sizeAt(pixelsPerMetre: number, factor: number): number {
  return Math.min(15 * factor, Math.max(10, Math.round(pixelsPerMetre * 1350 * factor * 2) / 2));
}
