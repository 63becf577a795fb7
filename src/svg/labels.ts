/** A municipality's name waiting for its place. */
export interface LabelRequest {
  readonly code: string;
  readonly text: string;
  /** The label point in the frame, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** The higher is placed first where names are in each other's way. */
  readonly priority: number;
}

/** A name in its place. */
export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  /** Offset of the name's centre from its label point, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
}

/** Half of a name's box. A full-width character is one em wide; names hold no others. */
function halfBox(text: string, fontSize: number): { width: number; height: number } {
  return { width: (text.length * fontSize) / 2 + 1, height: fontSize / 2 + 0.5 };
}

/**
 * Places names so that none covers another, nudging one a little off its point where that is enough.
 *
 * A name that finds no place is left out: its municipality is still told on hover, on focus and in the panel. The
 * renderers share this, so that both show the same names at the same camera.
 *
 * @param fontSize in CSS pixels
 */
export function placeLabels(requests: readonly LabelRequest[], fontSize: number): readonly PlacedLabel[] {
  const nudges = nudgesFor(fontSize);
  const taken: { x: number; y: number; width: number; height: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const { code, text, x, y } of [...requests].sort(
    (a, b) => b.priority - a.priority || (a.code < b.code ? -1 : 1),
  )) {
    const half = halfBox(text, fontSize);
    const place = nudges.find(([dx, dy]) =>
      taken.every(
        (other) =>
          Math.abs(other.x - x - dx) >= other.width + half.width ||
          Math.abs(other.y - y - dy) >= other.height + half.height,
      ),
    );
    if (!place) continue;
    const [dx, dy] = place;
    taken.push({ x: x + dx, y: y + dy, ...half });
    placed.push({ code, text, dx, dy });
  }
  return placed;
}

/** Offsets to try, the nearest first: at most one em either way, so that a name stays by its point. */
function nudgesFor(fontSize: number): readonly (readonly [number, number])[] {
  const steps = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];
  return steps
    .flatMap((dx) => steps.map((dy) => [dx * fontSize, dy * fontSize] as const))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

/** Size of the map's names for a scale: as the map grows they do, but between bounds at which they can be read. */
export function labelSize(pixelsPerMetre: number): number {
  return Math.min(15, Math.max(10, Math.round(pixelsPerMetre * 1350 * 2) / 2));
}
