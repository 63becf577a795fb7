import type { Atlas } from "../../src/model/atlas.ts";
import { withSearch } from "../../src/derive/search-metric.ts";
import { type Search, searchOf } from "../../src/text/search/find.ts";
import { atlas, realFindings, realReport } from "./real-atlas.ts";

const search: Search = searchOf(realReport(), realFindings());

const searched = new Map<string, Atlas>();

/** The real atlas with the metric that a search makes, the same for the same words. */
export function atlasOf(typed: string): Atlas {
  const found = searched.get(typed) ?? withSearch(atlas, search, search.find(typed), typed);
  searched.set(typed, found);
  return found;
}
