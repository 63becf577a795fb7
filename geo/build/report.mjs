/** Holds the topology against the input and says how true it is. */
import { feature } from "topojson-client";
import { gzipSync } from "node:zlib";
import { measureDeviation, originalOutlines } from "./deviation.mjs";
import { ringArea } from "./islands.mjs";
import { INTERVALS, MAXIMUM_PIXELS, METRES_PER_PIXEL, QUANTISATION } from "./settings.mjs";

/**
 * @param {object} topology
 * @param {string} text the topology as it is written
 * @param {import("./read-n03.mjs").Part[]} kept what it was made from
 * @param {(import("./read-n03.mjs").Part & { area: number })[]} dropped
 * @returns {object} what `geo/README.md` explains under "Figures"
 */
export function makeReport(topology, text, kept, dropped) {
  const originals = originalOutlines(kept);
  const regions = (layer) =>
    topology.objects[layer].geometries.map((geometry) => {
      const { code, name } = geometry.properties;
      const polygons = polygonsOf(feature(topology, geometry).geometry);
      const { metres, pixels, at } = measureDeviation(originals.get(code), { code, name, lines: polygons.flat() });
      const before = areaOf(kept.filter((part) => part.code === code).map(({ rings }) => rings));
      const after = areaOf(polygons);
      return {
        code,
        name,
        deviationMetres: round(metres, 1),
        deviationPixels: round(pixels, 2),
        at: { longitude: round(at[0], 5), latitude: round(at[1], 5) },
        squareKilometres: round(after / 1e6, 2),
        areaChangePercent: round((after / before - 1) * 100, 3),
      };
    });
  const municipalities = regions("municipalities");
  const prefectures = regions("prefectures");
  return {
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text, { level: 9 }).length,
    arcs: topology.arcs.length,
    vertices: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
    quantisation: QUANTISATION,
    gridMetres: gridOf(topology.transform),
    intervalMetres: INTERVALS,
    metresPerPixel: METRES_PER_PIXEL,
    largestDeviationMetres: {
      municipalities: largest(municipalities, "deviationMetres"),
      prefectures: largest(prefectures, "deviationMetres"),
    },
    largestDeviationPixels: {
      municipalities: largest(municipalities, "deviationPixels"),
      prefectures: largest(prefectures, "deviationPixels"),
    },
    droppedIslands: {
      municipalities: islandsOf(dropped, "municipalities"),
      prefectures: islandsOf(dropped, "prefectures"),
    },
    municipalities,
    prefectures,
  };
}

/**
 * @param {ReturnType<typeof makeReport>} report
 * @throws {Error} when a border is further off than the default view can bear
 */
export function requireTrueBorders(report) {
  for (const { code, name, deviationPixels, at } of [...report.municipalities, ...report.prefectures]) {
    if (deviationPixels > MAXIMUM_PIXELS) {
      const expected = `borders of ${code} ${name} within ${MAXIMUM_PIXELS} px of the input at the default view`;
      throw new Error(
        `osaka.topo.json: expected ${expected}, found ${deviationPixels} px at ${at.longitude}, ${at.latitude}`,
      );
    }
  }
}

const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

const round = (value, digits) => Number(value.toFixed(digits));

const largest = (regions, figure) => Math.max(...regions.map((region) => region[figure]));

/** Area of polygons in square metres, holes taken off. */
function areaOf(polygons) {
  return polygons.reduce((sum, [outer, ...holes]) => {
    return sum + ringArea(outer) - holes.reduce((hole, ring) => hole + ringArea(ring), 0);
  }, 0);
}

/** Width and height of a cell of the grid, in metres on the ground in the middle of the map. */
function gridOf({ scale: [width, height], translate: [, south] }) {
  const degree = 111195;
  const middle = ((south + (height * QUANTISATION) / 2) * Math.PI) / 180;
  return { width: round(width * degree * Math.cos(middle), 1), height: round(height * degree, 1) };
}

function islandsOf(dropped, layer) {
  const areas = dropped.filter((part) => part.layer === layer).map(({ area }) => area);
  return { count: areas.length, largestSquareMetres: Math.round(Math.max(0, ...areas)) };
}
