/** Cuts the neighbours off at the frame of the map; a whole prefecture is mostly out of sight. */
import mapshaper from "mapshaper";
import { FRAME } from "./settings.mjs";
import { toGeoJson } from "./simplify.mjs";

/**
 * @param {import("./read-n03.mjs").Part[]} parts
 * @returns {Promise<import("./read-n03.mjs").Part[]>} the parts within the frame; those of municipalities as they were
 */
export async function clipNeighbours(parts) {
  const [west, south, east, north] = FRAME;
  const reachesBeyond = ({ layer, rings }) =>
    layer === "prefectures" && rings[0].some(([x, y]) => x < west || x > east || y < south || y > north);
  const beyond = parts.filter(reachesBeyond);
  if (beyond.length === 0) return parts;
  const output = await mapshaper.applyCommands(
    `-i parts.geojson -clip bbox=${FRAME.join()} -explode -o clipped.geojson format=geojson`,
    { "parts.geojson": toGeoJson(beyond) },
  );
  const { features } = JSON.parse(output["clipped.geojson"].toString());
  const clipped = features.map(({ properties, geometry }) => ({ ...properties, rings: geometry.coordinates }));
  return [...parts.filter((part) => !reachesBeyond(part)), ...clipped];
}
