import { type Atlas, byId, municipalityByCode } from "../../atlas.ts";
import type { State } from "../../state.ts";
import { viewLabels } from "../atlas-views.ts";

/** What a scene shows, in a line for who puts scenes in order. */
export function sceneSummary(atlas: Atlas, state: State): string {
  const { view, metric, with: second, focus, municipality, values } = state;
  const metricLabel = (id: string) => byId(atlas.metrics, id).label;
  return [
    viewLabels[view],
    metricLabel(metric),
    ...(second === null ? [] : [`重ねる指標：${metricLabel(second)}`]),
    ...(focus === null ? [] : [`${byId(atlas.centres, focus).name}の圏域`]),
    ...(municipality === null ? [] : [`${municipalityByCode(atlas, municipality)?.name ?? ""}を選択`]),
    ...(values.length === 0 ? [] : ["値を強調"]),
  ].join("・");
}
