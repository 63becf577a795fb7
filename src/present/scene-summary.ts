import { type Atlas, byId, municipalityByCode } from "../model/atlas.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import { searchLabel, shownQuery } from "../derive/search-label.ts";
import type { State } from "../state/state.ts";
import { type Vocabulary, traitsOf } from "../state/vocabulary.ts";

/** What a scene shows, in a line for who puts scenes in order. */
export function sceneSummary(atlas: Atlas, state: State, vocabulary: Vocabulary): string {
  const { metric, with: second, focus, municipality, values, query } = state;
  // The atlas has the metric of the search that is shown now, or none: a scene's is another.
  const metricLabel = (id: string) => (id === searchMetricId ? searchLabel(query) : byId(atlas.metrics, id).label);
  const counted = metric === searchMetricId || second === searchMetricId;
  return [
    traitsOf(state, vocabulary).label,
    metricLabel(metric),
    ...(second === null ? [] : [`重ねる指標：${metricLabel(second)}`]),
    ...(focus === null ? [] : [`${byId(atlas.centres, focus).name}の圏域`]),
    ...(municipality === null ? [] : [`${municipalityByCode(atlas, municipality)?.name ?? ""}を選択`]),
    ...(values.length === 0 ? [] : ["値を強調"]),
    ...(query === "" || counted ? [] : [`「${shownQuery(query)}」を検索`]),
  ].join("・");
}
