import { findingsUrl, recordUrl, topologyUrl } from "virtual:atlas-data";
import type { Atlas, AtlasRecord, Findings } from "../model/atlas.ts";
import { createAtlas } from "../derive/atlas.ts";
import { geographyOf } from "../geo/geography.ts";
import type { OsakaTopology } from "../geo/topology.ts";

/**
 * Fetches what the first map needs. The build has checked it; here it is only joined.
 *
 * @throws Error when a file does not arrive or is not what it was built as
 */
export async function loadAtlas(): Promise<Atlas> {
  const [record, topology] = await Promise.all([
    fetchJson<AtlasRecord>(recordUrl),
    fetchJson<OsakaTopology>(topologyUrl),
  ]);
  const centres = new Map(record.municipalities.map(({ code, centre }) => [code, centre]));
  return createAtlas(
    record,
    geographyOf(topology, (code) => centres.get(code) ?? null),
  );
}

/**
 * Fetches the report's text.
 *
 * @throws Error when it does not arrive
 */
export function loadFindings(): Promise<Findings> {
  return fetchJson<Findings>(findingsUrl);
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}
