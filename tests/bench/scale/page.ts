// Draws what the address names, in the way that it names: `?of=cells&by=svg`. What was taken stands in marks.
import { geoArea, geoCentroid, randomLcg } from "d3";
import type { Topology } from "topojson-specification";
import { geographyOf } from "../../../src/geo/geography.ts";
import { municipalityShapes } from "../../../src/geo/shapes.ts";
import { afterPaint } from "../../../src/ui/timing/after-paint.ts";
import type { Draw } from "./painting.ts";
import { asMunicipalities } from "./topology.ts";
import { wound } from "./wound.ts";

const palette = ["#0a4a8f", "#6ea8dc", "#f2c14e", "#c05640", "#5a9367", "#8d6cab"];
const ways: Readonly<Record<string, () => Promise<Draw>>> = {
  d3: async () => (await import("./bare.ts")).drawD3,
  maplibre: async () => (await import("./bare.ts")).drawMapLibre,
  svg: async () => (await import("./app.ts")).drawSvg,
  gl: async () => (await import("./app.ts")).drawGl,
};
const asked = new URLSearchParams(location.search);
const box = document.querySelector<HTMLElement>("#map");
const way = ways[asked.get("by") ?? ""];
if (!box || !way) throw new Error("expected a box and a way to draw, found none");
const topology = asMunicipalities((await (await fetch(`./data/${asked.get("of")}.json`)).json()) as Topology);
const draw = await way();
const names = new Map(municipalityShapes(topology).map(({ code, name }) => [code, name]));
const random = randomLcg(0.3);
const colours = () =>
  new Map([...names.keys()].map((code) => [code, palette[Math.floor(random() * palette.length)] ?? "#ffffff"]));

const read = geographyOf(topology, () => null);
const geography = {
  ...read,
  municipalities: Object.fromEntries(
    Object.entries(read.municipalities).map(([code, shape]) => [code, wound(shape)] as const),
  ),
};
const municipalities = Object.entries(geography.municipalities).map(([code, shape]) => {
  const [longitude, latitude] = geoCentroid(shape);
  return {
    code,
    name: names.get(code) ?? code,
    labelPoint: [longitude, latitude] as const,
    area: geoArea(shape) * 4e7,
  };
});
performance.mark("scale:begun");
const painting = await draw(box, { geography, municipalities, colours });
performance.measure("scale:drawn", "scale:begun");

document.querySelector("#fill")?.addEventListener("click", () => painting.recolour(colours()));
box.addEventListener("pointermove", (event) => {
  const { left, top } = box.getBoundingClientRect();
  painting.point(event, [event.clientX - left, event.clientY - top]);
  void afterPaint().then(() =>
    performance.measure("scale:pointed", { start: event.timeStamp, end: performance.now() }),
  );
});
