import { punctuation } from "../messages/ja/punctuation.ts";
import { type Atlas, byId, municipalityByCode } from "../model/atlas.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import { searchLabel, shownQuery } from "../derive/wording/search-label.ts";
import type { State } from "../state/state.ts";
import { type Vocabulary, traitsOf } from "../state/vocabulary.ts";
import { messages } from "./messages.ja.ts";

const { summary: said } = messages;

/** One line on what a scene shows, for the list of scenes. */
export function sceneSummary(atlas: Atlas, state: State, vocabulary: Vocabulary): string {
  const { metric, with: second, focus, camera, municipality, values, query } = state;
  // The atlas knows only the search that is shown now, and a scene may have another one.
  const metricLabel = (id: string) => (id === searchMetricId ? searchLabel(query) : byId(atlas.metrics, id).label);
  const counted = metric === searchMetricId || second === searchMetricId;
  return punctuation.names([
    traitsOf(state, vocabulary).label,
    metricLabel(metric),
    ...(second === null ? [] : [said.second(metricLabel(second))]),
    ...(focus === null ? [] : [said.area(byId(atlas.centres, focus).name)]),
    ...(camera === null ? [] : [said.part]),
    ...(municipality === null ? [] : [said.selected(municipalityByCode(atlas, municipality)?.name ?? "")]),
    ...(values.length === 0 ? [] : [said.highlighted]),
    ...(query === "" || counted ? [] : [said.searched(shownQuery(query))]),
  ]);
}
