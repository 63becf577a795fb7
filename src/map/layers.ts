import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { borderLines, ground, notMentionedPaint, outlines } from "../palette.ts";
import type { FeatureState } from "./feature-states.ts";
import type { GroupKind, LineKind, SourceId } from "./sources.ts";

/** The layer that municipalities are found in by a point. */
export const fillLayer = "municipalities";

/** The layer above which the textures and inner borders are drawn: they are no layers of MapLibre's own. */
export const firstAboveMarks = "border-municipal";

/**
 * The map's layers from below, in the SVG renderer's order.
 *
 * @param fonts font families of the names, the first whose glyphs there are is taken
 */
export function layersOf(fonts: readonly string[]): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": ground.sea } },
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
      paint: { "fill-color": ["coalesce", ["feature-state", "fill"], notMentionedPaint.fill] },
    },
    borderLine("borders", "municipal", firstAboveMarks, borderLines.municipal),
    borderLine("borders", "outer", "border-outer", borderLines.outer),
    borderLine("borders", "area", "border-area-casing", {
      width: borderLines.area.casing,
      line: borderLines.area.around,
    }),
    borderLine("borders", "area", "border-area", borderLines.area),
    ...groupOutline("marked"),
    ...groupOutline("area"),
    ...singleOutline("selected"),
    ...singleOutline("hovered"),
    labelLayer(fonts),
  ];
}

interface Stroke {
  readonly width: number;
  readonly line: string;
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

/** Of no width where the state is not set: such a line costs next to nothing, and setting it reads no shape again. */
function singleOutline(state: keyof FeatureState & ("selected" | "hovered")): LineLayerSpecification[] {
  return casingAndLine(`outline-${state}`, outlines[state]).map(({ id, width, line }) =>
    strokeLayer(id, "municipalities", ["case", ["boolean", ["feature-state", state], false], width, 0], line),
  );
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
  color: string,
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source,
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width },
  };
}

function labelLayer(fonts: readonly string[]): LayerSpecification {
  return {
    id: "labels",
    type: "symbol",
    source: "labels" satisfies SourceId,
    layout: {
      "text-field": ["get", "text"],
      // MapLibre reads the weight from the first family's name: this one is nowhere to be found, so the next is taken.
      "text-font": ["Atlas Bold", ...fonts],
      "text-size": ["get", "size"],
      "text-offset": ["get", "offset"],
      // Long names stay in one line, and which names have room has been found out already.
      "text-max-width": 40,
      "text-padding": 0,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": "#000000", "text-halo-color": "#ffffff", "text-halo-width": 1.5 },
  };
}
