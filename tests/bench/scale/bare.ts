// The least that a page can do: d3-geo and SVG, and MapLibre with feature states.
import { geoBounds, geoMercator, geoPath } from "d3";
import type { Feature, FeatureCollection } from "geojson";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { afterPaint } from "../../../src/ui/timing/after-paint.ts";
import { type Draw, type Subject, edge } from "./painting.ts";

function featuresOf({ geography }: Subject): FeatureCollection {
  const features = Object.entries(geography.municipalities).map(([code, geometry]): Feature => ({
    type: "Feature",
    properties: { code },
    geometry,
  }));
  return { type: "FeatureCollection", features };
}

/** A bare d3 page's map. */
export const drawD3: Draw = async (box, subject) => {
  const all = featuresOf(subject);
  const path = geoPath(geoMercator().fitSize([edge, edge], all));
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const colours = subject.colours();
  const shapes = new Map(
    all.features.map((feature) => {
      const code = String(feature.properties?.["code"]);
      const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
      shape.setAttribute("d", path(feature) ?? "");
      shape.setAttribute("fill", colours.get(code) ?? "");
      return [code, shape] as const;
    }),
  );
  svg.append(...shapes.values());
  const outline = document.createElementNS("http://www.w3.org/2000/svg", "path");
  outline.setAttribute("fill", "none");
  outline.setAttribute("stroke", "#000");
  outline.setAttribute("pointer-events", "none");
  svg.append(outline);
  box.append(svg);
  await afterPaint();
  return {
    recolour: (next) => shapes.forEach((shape, code) => shape.setAttribute("fill", next.get(code) ?? "")),
    point: ({ target }) =>
      outline.setAttribute("d", target instanceof SVGPathElement ? (target.getAttribute("d") ?? "") : ""),
  };
};

/** A bare page's map in MapLibre. */
export const drawMapLibre: Draw = async (box, subject) => {
  setWorkerUrl(workerUrl);
  const data = featuresOf(subject);
  const colours = subject.colours();
  for (const feature of data.features)
    Object.assign(feature.properties ?? {}, { fill: colours.get(String(feature.properties?.["code"])) });
  const container = document.createElement("div");
  box.append(container);
  const map = new MapLibreMap({
    container,
    interactive: false,
    attributionControl: false,
    bounds: geoBounds(data),
    style: {
      version: 8,
      sources: { shapes: { type: "geojson", data, promoteId: "code" } },
      layers: [
        {
          id: "fill",
          type: "fill",
          source: "shapes",
          paint: { "fill-color": ["coalesce", ["feature-state", "fill"], ["get", "fill"]] },
        },
        {
          id: "line",
          type: "line",
          source: "shapes",
          paint: { "line-opacity": ["case", ["boolean", ["feature-state", "hovered"], false], 1, 0] },
        },
      ],
      transition: { duration: 0, delay: 0 },
    },
  });
  await map.once("idle");
  let hovered: string | null = null;
  const mark = (code: string | null, value: boolean) => {
    if (code !== null) map.setFeatureState({ source: "shapes", id: code }, { hovered: value });
  };
  return {
    recolour: (next) => next.forEach((fill, id) => map.setFeatureState({ source: "shapes", id }, { fill })),
    point: (_event, [x, y]) => {
      mark(hovered, false);
      const [found] = map.queryRenderedFeatures([x, y], { layers: ["fill"] });
      hovered = found ? String(found.properties["code"]) : null;
      mark(hovered, true);
    },
  };
};
