import type { Atlas } from "../../src/model/atlas.ts";
import { withSearch } from "../../src/derive/search-metric.ts";
import { type Search, searchOf } from "../../src/text/search/find.ts";
import { atlas, realFindings, realReport } from "./real-atlas.ts";

const search: Search = searchOf(realReport(), realFindings());

/** The real atlas with the metric that a search makes. */
export function atlasOf(typed: string): Atlas {
  return withSearch(atlas, search, search.find(typed), typed);
}
