import { findingsUrl, recordUrl, reportUrl, topologyUrl } from "virtual:atlas-data";
import type { Atlas, AtlasRecord, Findings } from "../../model/atlas.ts";
import { createAtlas } from "../../derive/atlas.ts";
import { geographyOf } from "../../geo/geography.ts";
import type { OsakaTopology } from "../../geo/topology.ts";
import type { Report } from "../../model/report.ts";
import { pause } from "../../ui/timing/pause.ts";
import { type Shape, fetchData } from "./data-file.ts";

const recordShape: Shape<AtlasRecord> = {
  survey: "object",
  metrics: "list",
  centres: "list",
  municipalities: "list",
  topics: "list",
};

const topologyShape: Shape<Pick<OsakaTopology, "arcs" | "objects">> = { arcs: "list", objects: "object" };

const findingsShape: Shape<Findings> = { centres: "object", topics: "object", evidence: "object", tiles: "list" };

const reportShape: Shape<Report> = {
  overview: "list",
  pages: "list",
  misprints: "list",
  abbreviations: "list",
  glossary: "list",
  links: "list",
  rules: "list",
  metricRules: "object",
  agreement: "object",
};

/**
 * Fetches what the first map needs. The build has checked it; here it is only joined.
 *
 * @param anew true where what the browser kept must not be used
 * @throws NotArrivedError when a file does not arrive
 * @throws Error when one is not what it was built as
 */
export async function loadAtlas(anew = false): Promise<Atlas> {
  const [record, topology] = await Promise.all([
    fetchData<AtlasRecord>(recordUrl, recordShape, anew),
    fetchData<OsakaTopology, "arcs" | "objects">(topologyUrl, topologyShape, anew),
  ]);
  const centres = new Map(record.municipalities.map(({ code, centre }) => [code, centre]));
  await pause();
  const geography = geographyOf(topology, (code) => centres.get(code) ?? null);
  await pause();
  return createAtlas(record, geography);
}

/**
 * Fetches the report's text.
 *
 * @param anew as with `loadAtlas`, like what is thrown
 */
export function loadFindings(anew = false): Promise<Findings> {
  return fetchData<Findings>(findingsUrl, findingsShape, anew);
}

/**
 * Fetches the report around the rows, and what is known about its text: for the panel's text, the search, the codebook
 * and the report.
 *
 * @param anew as with `loadAtlas`, like what is thrown
 */
export function loadReport(anew = false): Promise<Report> {
  return fetchData<Report>(reportUrl, reportShape, anew);
}
