import { geographyOf } from "../geo/geography.ts";
import { extentOf, tilePlaces, tileTopology } from "../geo/tiles.ts";
import { type Atlas, type AtlasRecord, type Findings, municipalityByCode } from "../model/atlas.ts";
import type { Geography, Tile, Tiles } from "../model/geography.ts";

/**
 * Joins the built record and the decoded shapes into one frozen atlas, without findings.
 *
 * @throws Error naming a municipality that has no shape; record and topology then come from different builds
 */
export function createAtlas(record: AtlasRecord, geography: Geography): Atlas {
  for (const { code, name } of record.municipalities) {
    if (!(code in geography.municipalities)) throw new Error(`no shape for ${code} ${name}`);
  }
  return deepFreeze({ ...record, geography, tiles: null, findings: null });
}

/** The atlas with the report's text and what is loaded with it. */
export function withFindings(atlas: Atlas, findings: Findings): Atlas {
  return Object.freeze({ ...atlas, findings: deepFreeze(findings), tiles: deepFreeze(tilesOf(atlas, findings.tiles)) });
}

function tilesOf(atlas: Atlas, layout: readonly Tile[]): Tiles {
  const extent = extentOf(atlas.geography);
  const topology = tileTopology(layout, extent);
  const geography = geographyOf(topology, (code) => municipalityByCode(atlas, code)?.centre ?? null);
  return {
    geography: { ...geography, extent: null },
    places: tilePlaces(layout, extent),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
