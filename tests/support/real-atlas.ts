import { fileURLToPath } from "node:url";
import type { Atlas, AtlasRecord, Findings } from "../../src/model/atlas.ts";
import { createAtlas, withFindings } from "../../src/derive/atlas.ts";
import { readAtlas } from "../../src/ingest/read-atlas.ts";
import { geographyOf } from "../../src/geo/geography.ts";
import type { OsakaTopology } from "../../src/geo/topology.ts";
import type { Report } from "../../src/model/report.ts";
import type { State } from "../../src/state/state.ts";
import { type Vocabulary, vocabularyOf } from "../../src/state/vocabulary.ts";
import { type ViewModel, deriveViewModel } from "../../src/derive/view-model.ts";
import { views } from "../../src/views/registry.ts";

const built = readAtlas(fileURLToPath(new URL("../..", import.meta.url)), views);

/** A value as the browser gets it, after JSON. */
function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The record that the first map loads, made afresh so that tests do not affect one another. */
export function realRecord(): AtlasRecord {
  return sent(built.record);
}

/** The report's text, made afresh. */
export function realFindings(): Findings {
  return sent(built.findings);
}

/** The report around the rows, and what is known about its text, made afresh. */
export function realReport(): Report {
  return sent(built.report);
}

/** What the places of the real atlas are found by besides their own names. */
export const { otherNames } = built;

const centreOf = new Map(built.record.municipalities.map(({ code, centre }) => [code, centre]));

/** The real atlas at the first map: the report's text has not been loaded. */
export const firstAtlas: Atlas = createAtlas(
  realRecord(),
  geographyOf(JSON.parse(built.topologyText) as OsakaTopology, (code) => centreOf.get(code) ?? null),
);

/** The real atlas with the report's text. */
export const atlas: Atlas = withFindings(firstAtlas, realFindings());

/** The ids of the real atlas. */
export const vocabulary: Vocabulary = vocabularyOf(atlas, views);

/** The view of the real atlas for the initial state with some of it changed. */
export function viewOf(change: Partial<State> = {}, of: Atlas = atlas): ViewModel {
  return deriveViewModel(of, { ...vocabulary.initial, ...change }, vocabulary);
}

/**
 * Code of a municipality of the real atlas.
 *
 * @throws Error when there is none of that name
 */
export function codeOf(name: string): string {
  const found = atlas.municipalities.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`no municipality ${name}`);
  return found.code;
}
