// The floor of what MapLibre draws: the same shapes, one layer, whose colours are feature states.
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { geoBounds } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topologyUrl from "../../../geo/osaka.topo.json?url";
import { markAfterPaint } from "../../../src/ui/timing/after-paint.ts";

setWorkerUrl(workerUrl);
const topology = (await (await fetch(topologyUrl)).json()) as Topology;
const municipalities = feature(topology, topology.objects["municipalities"] as GeometryCollection<{ name: string }>);
const map = new MapLibreMap({
  container: "map",
  interactive: false,
  attributionControl: false,
  bounds: geoBounds(municipalities),
  style: {
    version: 8,
    sources: { shapes: { type: "geojson", data: municipalities, promoteId: "name" } },
    layers: [
      {
        id: "fill",
        type: "fill",
        source: "shapes",
        paint: { "fill-color": ["coalesce", ["feature-state", "fill"], "#8ab"] },
      },
    ],
    transition: { duration: 0, delay: 0 },
  },
});
map.once("idle", () => void markAfterPaint("floor:gl-ready"));

let fill = "#8ab";
document.querySelector("#fill")?.addEventListener("click", () => {
  fill = fill === "#8ab" ? "#ba8" : "#8ab";
  for (const { properties } of municipalities.features)
    map.setFeatureState({ source: "shapes", id: properties.name }, { fill });
});
