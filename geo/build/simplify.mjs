/** Makes one shared, simplified and quantised topology of all parts, with mapshaper. */
import mapshaper from "mapshaper";
import { INTERVALS, QUANTISATION } from "./settings.mjs";

/**
 * @param {import("./read-n03.mjs").Part[]} parts
 * @returns {Promise<object>} a topology with the objects `municipalities` and `prefectures`, in the order of their codes
 */
export async function buildTopology(parts) {
  const interval = `layer === "municipalities" ? ${INTERVALS.municipalities} : ${INTERVALS.prefectures}`;
  const commands = [
    "-i parts.geojson",
    // The two files disagree by a rounding step here and there, which would cut the border into hundreds of arcs. What
    // that leaves open is a few square metres; without the limit, real holes would be filled as well.
    "-clean gap-fill-area=100",
    "-dissolve code copy-fields=name,layer",
    // Each part apart while the lines are thinned, since keep-shapes keeps only the largest part of a shape.
    "-explode",
    `-simplify dp variable keep-shapes interval='${interval}'`,
    "-dissolve code copy-fields=name,layer",
    "-sort code",
    "-split layer",
    "-drop fields=layer target=*",
    `-o osaka.topo.json format=topojson quantization=${QUANTISATION} target=municipalities,prefectures`,
  ];
  const output = await mapshaper.applyCommands(commands.join(" "), { "parts.geojson": toGeoJson(parts) });
  const topology = JSON.parse(output["osaka.topo.json"].toString());
  for (const { geometries } of Object.values(topology.objects)) geometries.forEach(tidyProperties);
  return topology;
}

function tidyProperties(geometry) {
  const { code, name } = geometry.properties;
  geometry.properties = { code, name };
}

/** @param {import("./read-n03.mjs").Part[]} parts */
export function toGeoJson(parts) {
  const features = parts.map(({ layer, code, name, rings }) => ({
    type: "Feature",
    properties: { layer, code, name },
    geometry: { type: "Polygon", coordinates: rings },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
