import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { borderLines, ground, notMentionedPaint, outlines, paper } from "../../theme/palette.ts";
import { borderInk } from "../../theme/border-ink.ts";
import type { FeatureState } from "./feature-states.ts";
import type { GroupKind, LineKind, SourceId } from "./sources.ts";

/** The layer that is queried for the municipality at a point. */
export const fillLayer = "municipalities";

/** The layer that stands next above the custom one, which draws textures. */
export const firstAboveMarks = "border-municipal";

/** The map's layers from below, in the SVG renderer's order. */
export function layersOf(): LayerSpecification[] {
  return [
    { id: "paper", type: "background", paint: { "background-color": paper } },
    {
      id: "sea",
      type: "fill",
      source: "ground" satisfies SourceId,
      filter: ["==", ["get", "kind"], "extent"],
      paint: { "fill-color": ground.sea, "fill-antialias": false },
    },
    {
      id: "neighbours",
      type: "fill",
      source: "ground" satisfies SourceId,
      filter: ["==", ["get", "kind"], "land"],
      paint: { "fill-color": ground.neighbours },
    },
    borderLine("ground", "prefecture", "border-prefecture", borderLines.prefecture),
    {
      id: fillLayer,
      type: "fill",
      source: "municipalities" satisfies SourceId,
      // A border lies on each edge: smoothed below it, the edges would take as long as the fills.
      paint: { "fill-color": ["coalesce", ["feature-state", "fill"], notMentionedPaint.fill], "fill-antialias": false },
    },
    borderLine("borders", "municipal", firstAboveMarks, {
      width: borderLines.municipal.width,
      line: ["coalesce", ["feature-state", "line"], borderInk(notMentionedPaint.fill, notMentionedPaint.fill)],
    }),
    borderLine("borders", "outer", "border-outer", borderLines.outer),
    borderLine("borders", "area", "border-area", borderLines.area),
    ...groupOutline("area"),
    ...groupOutline("marked"),
    ...singleOutline("selected"),
    ...singleOutline("hovered"),
    labelLayer,
  ];
}

interface Stroke {
  readonly width: number;
  readonly line: string | ExpressionSpecification;
}

function borderLine(source: SourceId, kind: LineKind, id: string, { width, line }: Stroke): LineLayerSpecification {
  return {
    ...strokeLayer(id, source, width, line),
    filter: ["==", ["get", "kind"], kind],
  };
}

function groupOutline(kind: GroupKind): LineLayerSpecification[] {
  return casingAndLine(`outline-${kind}`, outlines[kind]).map(({ id, width, line }) => ({
    ...strokeLayer(id, "groups", width, line),
    filter: ["==", ["get", "kind"], kind],
  }));
}

/** What of a single municipality is outlined. */
export type SingleOutline = keyof FeatureState & ("selected" | "hovered");

/** The layers that outline a single municipality: MapLibre skips them as long as they cannot be seen. */
export const singleOutlineLayers: Readonly<Record<SingleOutline, readonly string[]>> = {
  selected: idsOf("selected"),
  hovered: idsOf("hovered"),
};

/** The line has no width until its feature state is set: setting it reads no shape again. */
function singleOutline(state: SingleOutline): LineLayerSpecification[] {
  return casingAndLine(`outline-${state}`, outlines[state]).map(({ id, width, line }) => {
    const layer = strokeLayer(id, "outlines", ["case", ["boolean", ["feature-state", state], false], width, 0], line);
    return { ...layer, paint: { ...layer.paint, "line-opacity": 0 } };
  });
}

function idsOf(state: SingleOutline): readonly string[] {
  return singleOutline(state).map(({ id }) => id);
}

function casingAndLine(
  id: string,
  { width, casing, line, around }: (typeof outlines)[keyof typeof outlines],
): ({ readonly id: string } & Stroke)[] {
  return [
    { id: `${id}-casing`, width: casing, line: around },
    { id, width, line },
  ];
}

function strokeLayer(
  id: string,
  source: SourceId,
  width: number | ExpressionSpecification,
  color: string | ExpressionSpecification,
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source,
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width },
  };
}

const labelLayer: LayerSpecification = {
  id: "labels",
  type: "symbol",
  source: "labels" satisfies SourceId,
  layout: {
    "icon-image": ["get", "image"],
    "icon-offset": ["get", "offset"],
    // The names have been placed already, so MapLibre must not hide any.
    "icon-padding": 0,
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
  },
};
