import type { Geography } from "../model/geography.ts";
import { borders, outline } from "./borders.ts";
import { withDetail } from "./detail.ts";
import { extentOf } from "./extent.ts";
import { eastOf, reachOut } from "./reach.ts";
import { municipalityShapes, prefectureShape } from "./shapes.ts";
import type { OsakaTopology } from "./topology.ts";

/**
 * Decodes what the maps draw from the topology.
 *
 * @param areaOf id of the centre whose coverage area a municipality belongs to, null for none
 */
export function geographyOf(topology: OsakaTopology, areaOf: (code: string) => string | null): Geography {
  const detailed = withDetail(topology);
  const municipalities = municipalityShapes(detailed);
  const neighbours = prefectureShape(detailed);
  const extent = extentOf([...municipalities.map(({ geometry }) => geometry), neighbours]);
  const lines = borders(detailed, areaOf);
  return {
    municipalities: Object.fromEntries(municipalities.map(({ code, geometry }) => [code, geometry])),
    neighbours: neighbours.coordinates.length === 0 ? [] : [reachOut(neighbours, extent), eastOf(extent)],
    extent: reachOut(extent, extent),
    borders: { ...lines, neighbours: reachOut(lines.neighbours, extent) },
    outline: (codes) => outline(detailed, codes),
  };
}
