/** Reads N03 GeoJSON into one polygon a record, named by municipality or neighbouring prefecture, and checks it. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { PREFECTURE_CODE } from "./settings.mjs";

/** Name that N03 gives to land and water that belongs to no municipality yet, mostly new reclaimed land. */
const UNASSIGNED = "所属未定地";

/**
 * @typedef {object} Municipality an entry of `geo/municipalities.yaml`
 * @property {string} code
 * @property {string} name
 * @property {number} [wards] how many wards a designated city has
 *
 * @typedef {object} Part one polygon of a municipality or prefecture
 * @property {"municipalities" | "prefectures"} layer
 * @property {string} code five digits for a municipality, two for a prefecture
 * @property {string} name
 * @property {number[][][]} rings outer ring and holes, [longitude, latitude] in degrees
 */

/**
 * @param {string} file path of a municipalities file
 * @returns {Municipality[]}
 */
export function readMunicipalities(file) {
  return parse(readFileSync(file, "utf8"));
}

/**
 * Reads every file and names its polygons.
 *
 * @param {string[]} files N03 GeoJSON files; together they hold every expected municipality and the neighbours
 * @param {Municipality[]} municipalities those expected
 * @returns {Part[]}
 * @throws {Error} when a feature is not N03's, a municipality is unknown, or an expected one or one of its wards is missing
 */
export function readN03(files, municipalities) {
  const parts = [];
  const wards = new Map();
  for (const file of files) {
    for (const [index, feature] of readFeatures(file).entries()) {
      const region = regionOf(feature, municipalities, `${file}: features[${index}]`);
      if (region === null) continue;
      const { ward, ...named } = region;
      if (ward !== null) wards.set(named.code, (wards.get(named.code) ?? new Set()).add(ward));
      for (const rings of polygonsOf(feature.geometry, `${file}: features[${index}]`)) parts.push({ ...named, rings });
    }
  }
  requireAll(parts, wards, municipalities, files.join(", "));
  // In an order of their own, so that the same data give the same topology in whatever order the files are named.
  return parts.sort((one, other) => Number(one.code) - Number(other.code));
}

/** @param {string} file */
function readFeatures(file) {
  let collection;
  try {
    collection = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: expected GeoJSON, found ${error.message}`, { cause: error });
  }
  if (!Array.isArray(collection.features)) {
    throw new Error(`${file}: expected a FeatureCollection, found type ${JSON.stringify(collection.type)}`);
  }
  return collection.features;
}

/** Name and code of a feature, or null when it belongs to no municipality. */
function regionOf(feature, municipalities, where) {
  const { N03_001, N03_003, N03_004, N03_005, N03_007 } = feature.properties;
  if (typeof N03_001 !== "string") {
    throw new Error(`${where}: expected the properties of N03, found no N03_001 (prefecture)`);
  }
  if (N03_004 === UNASSIGNED) return null;
  if (!/^\d{2}(\d{3})?$/.test(N03_007)) {
    throw new Error(`${where}: expected an area code in N03_007, found ${JSON.stringify(N03_007)}`);
  }
  if (!N03_007.startsWith(PREFECTURE_CODE)) {
    return { layer: "prefectures", code: N03_007.slice(0, 2), name: N03_001, ward: null };
  }
  // A ward is N03_004 of the city N03_003; later editions have it in N03_005, and its city in N03_004.
  const city = municipalities.find(({ name, wards }) => wards !== undefined && (name === N03_003 || name === N03_004));
  if (city !== undefined) {
    const ward = N03_004 === city.name ? N03_005 : N03_004;
    return { layer: "municipalities", code: city.code, name: city.name, ward: ward ?? null };
  }
  const municipality = municipalities.find(({ code }) => code === N03_007);
  if (municipality === undefined || municipality.name !== N03_004) {
    const expected = municipality === undefined ? "a municipality of the list" : `${N03_007} ${municipality.name}`;
    throw new Error(`${where}: expected ${expected}, found ${N03_007} ${N03_004}`);
  }
  return { layer: "municipalities", code: municipality.code, name: municipality.name, ward: null };
}

function polygonsOf(geometry, where) {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  if (geometry?.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`${where}: expected a Polygon or MultiPolygon, found ${JSON.stringify(geometry?.type)}`);
}

function requireAll(parts, wards, municipalities, files) {
  const codes = new Set(parts.map(({ code }) => code));
  for (const { code, name, wards: count } of municipalities) {
    if (!codes.has(code)) throw new Error(`${files}: expected municipality ${code} ${name}, found no feature of it`);
    const found = wards.get(code)?.size ?? 0;
    // A city that comes dissolved already has no wards to count.
    if (found !== 0 && found !== count) {
      throw new Error(`${files}: expected ${count} wards of ${code} ${name}, found ${found}`);
    }
  }
  if (!parts.some(({ layer }) => layer === "prefectures")) {
    throw new Error(`${files}: expected a neighbouring prefecture, found only ${PREFECTURE_CODE}`);
  }
}
