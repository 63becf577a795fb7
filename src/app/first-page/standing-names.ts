import { geoMercator } from "d3";
import { type Frame, project } from "../../cartography/frame.ts";
import { nextStep, stepBegins, steppedScale } from "../../cartography/labels.ts";
import { mapDrawing, nameSize } from "../../cartography/map-drawing.ts";
import type { MapPaths } from "../../cartography/paths.ts";
import type { ViewModel } from "../../derive/view-model.ts";

/** A name at one of its places, which it has at some sizes of the map. */
export interface StandingName {
  readonly code: string;
  readonly text: string;
  /** The label point, as parts of the land's width and height. */
  readonly left: number;
  readonly top: number;
  /** The name's place from there, in em. */
  readonly dx: number;
  readonly dy: number;
  readonly onOwn: boolean;
  /** Steps of the map's scale at which it stands there, by number. */
  readonly steps: readonly number[];
}

/** Widths of the land, in CSS pixels, from a small phone's to a large screen's. */
const [narrowest, broadest] = [100, 1200];

/** A place that a name has for fewer steps than this at a stretch is left out: the application adds the name. */
const shortest = 4;

/** Names for every size of the map, where the application has them: at each step of the scale at the same places. */
export function standingNames(
  view: ViewModel,
  paths: MapPaths,
): { readonly names: readonly StandingName[]; readonly css: string } {
  const { framed, pixelsPerMetre } = paths.frame;
  const steps: number[] = [];
  const byWidth = pixelsPerMetre / framed.width;
  for (let step = steppedScale(narrowest * byWidth); step < broadest * byWidth; step = nextStep(step)) steps.push(step);
  const found = new Map<string, Omit<StandingName, "steps"> & { readonly steps: number[] }>();
  steps.forEach((step, number) => {
    for (const [key, name] of namesIn(view, paths, scaled(paths.frame, step / pixelsPerMetre))) {
      const known = found.get(key) ?? { ...name, steps: [] };
      known.steps.push(number);
      found.set(key, known);
    }
  });
  return {
    names: [...found.values()].flatMap((name) => {
      const lasting = stretchesOf(name.steps).filter(({ length }) => length >= shortest);
      return lasting.length === 0 ? [] : [{ ...name, steps: lasting.flat() }];
    }),
    css: [
      "atlas-svg-map text { display: none; }",
      ...steps.map((step, number) => {
        const [from, to] = [step, nextStep(step)].map((one) => (stepBegins(one) / byWidth).toFixed(3));
        return `@container (${from}px <= width < ${to}px) {
          atlas-svg-map .names { font-size: ${nameSize(view, step)}px; }
          atlas-svg-map .s${number} { display: inline; }
        }`;
      }),
    ].join("\n"),
  };
}

/** Numbers that follow one another, together. */
function stretchesOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else stretches.push([number]);
  }
  return stretches;
}

/** The same frame in another size. */
function scaled({ width, height, projection, pixelsPerMetre, framed }: Frame, by: number): Frame {
  const [x, y] = projection.translate();
  return {
    width: width * by,
    height: height * by,
    projection: geoMercator()
      .precision(0)
      .scale(projection.scale() * by)
      .translate([x * by, y * by]),
    pixelsPerMetre: pixelsPerMetre * by,
    framed: {
      left: framed.left * by,
      top: framed.top * by,
      width: framed.width * by,
      height: framed.height * by,
    },
  };
}

function namesIn(view: ViewModel, paths: MapPaths, frame: Frame): ReadonlyMap<string, Omit<StandingName, "steps">> {
  const { labels, fontSize } = mapDrawing(view, { ...paths, frame });
  const { left, top, width, height } = frame.framed;
  const points = new Map(view.municipalities.map(({ code, labelPoint }) => [code, project(frame, labelPoint)]));
  return new Map(
    labels.map(({ code, text, dx, dy, onOwn }) => {
      const [x, y] = points.get(code) ?? [0, 0];
      const place = { dx: quarters(dx / fontSize), dy: quarters(dy / fontSize) };
      return [
        `${code} ${place.dx} ${place.dy}`,
        { code, text, left: (x - left) / width, top: (y - top) / height, ...place, onOwn },
      ];
    }),
  );
}

/** Offsets are quarters of an em. */
function quarters(offset: number): number {
  return Math.round(offset * 4) / 4;
}
