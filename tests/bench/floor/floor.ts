// The floor of the bench: the least that a page can do to draw the same map with d3-geo. It sets one colour, knows no
// report, no metric and no legend, and what it does on a click and on hovering is one attribute and one text.
import { geoMercator, geoPath } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topologyUrl from "../../../geo/osaka.topo.json?url";
import { markAfterPaint } from "../../../src/ui/timing/after-paint.ts";

const topology = (await (await fetch(topologyUrl)).json()) as Topology;
const municipalities = feature(topology, topology.objects["municipalities"] as GeometryCollection<{ name: string }>);
const svg = document.querySelector("svg");
const tooltip = document.querySelector("#tooltip");
const state = document.querySelector("#state");
if (svg === null || tooltip === null || state === null)
  throw new Error("expected the floor's own elements in its page");

/** One bare d3 drawing of the map: everything from the coordinates to the elements. */
function draw(svg: SVGSVGElement, tooltip: Element): readonly SVGPathElement[] {
  const path = geoPath(geoMercator().fitSize([800, 800], municipalities));
  const drawn = municipalities.features.map((municipality) => {
    const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
    shape.setAttribute("d", path(municipality) ?? "");
    shape.setAttribute("fill", "#8ab");
    shape.dataset["name"] = municipality.properties.name;
    shape.addEventListener("pointerenter", () => {
      shape.setAttribute("fill", "#8ba");
      tooltip.textContent = municipality.properties.name;
    });
    shape.addEventListener("click", () => shape.setAttribute("fill", "#ffd43d"));
    return shape;
  });
  svg.replaceChildren(...drawn);
  return drawn;
}

let shapes = draw(svg, tooltip);
void markAfterPaint("floor:first-map");

document.querySelector("#draw")?.addEventListener("click", () => (shapes = draw(svg, tooltip)));
document.querySelector("#fill")?.addEventListener("click", () => {
  const fill = shapes[0]?.getAttribute("fill") === "#8ab" ? "#ba8" : "#8ab";
  for (const shape of shapes) shape.setAttribute("fill", fill);
  state.textContent = fill;
});
