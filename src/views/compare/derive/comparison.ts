import type { Paint } from "../../../theme/palette.ts";
import { scopePaint } from "../../../derive/scope-paint.ts";
import { type Atlas, type Coding, type Metric, valueOf } from "../../../model/atlas.ts";
import { type State, mostCompared } from "../../../state/state.ts";
import { type Scope, notMentioned, uncovered } from "../../../model/metric.ts";
import type { Topic } from "../../../model/topic.ts";
import { scopeTextOf } from "../../../derive/wording/scope-text.ts";
import { type LegendClass, classesOf } from "../../../derive/legend-classes.ts";
import { type TopicCentre, type TopicPassages, passagesOf, topicCentre } from "../../../derive/topic.ts";
import { scopeLabels } from "../../../messages/ja.ts";
import { messages } from "../messages.ja.ts";

/** The fewest centres that can be compared. */
export const fewestCompared = 2;

/** One answer within a coverage area. */
export interface AnswerModel {
  readonly class: LegendClass;
  /** The class's paint, hatched where the answer was given for the whole area of a question to municipalities. */
  readonly paint: Paint;
  /** Null for the two values of silence. */
  readonly scope: Scope | null;
  /** What the passage is about, in a phrase; null where there is none. */
  readonly scopeText: string | null;
  /** The same, with the municipality's name in place of "this municipality". */
  readonly about: string | null;
  /** Code of the first municipality that has it. */
  readonly first: string;
  /** Who has it, in the report's order; null where the whole area has. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[] | null;
}

/** How the centres' answers to one metric differ. */
export type Difference =
  /** At least two centres give different answers. */
  | "answers"
  /** All given answers are the same, but some centres are silent. */
  | "silence"
  /** All have the same values. */
  | "none";

/** One metric across the centres that are compared. */
export interface MetricRow {
  readonly metric: { readonly id: string; readonly label: string; readonly question: string };
  readonly difference: Difference;
  /** Each centre's answers, in the order of the centres, and within one in the report's order of municipalities. */
  readonly cells: readonly (readonly AnswerModel[])[];
}

/** A centre that can be chosen. */
export interface Candidate extends TopicCentre {
  readonly chosen: boolean;
}

/** One topic across the centres that are compared. */
export interface TopicRow {
  readonly topic: Topic;
  /** In the order of the centres. */
  readonly cells: readonly TopicPassages[];
}

/** Some centres side by side. */
export interface ComparisonModel {
  /** All centres, in the report's order. */
  readonly candidates: readonly Candidate[];
  /** True when no further centre can be added. */
  readonly full: boolean;
  /** Those that are compared, in the order in which they were added. */
  readonly centres: readonly TopicCentre[];
  /** Metrics where the centres differ first, then those where only a silence makes a difference, then the others. */
  readonly metrics: readonly MetricRow[];
  /** How many metrics differ, in words. */
  readonly count: string;
  /** Null while the report's text has not been loaded. */
  readonly topics: readonly TopicRow[] | null;
}

const order: readonly Difference[] = ["answers", "silence", "none"];

/** The comparison that a state asks for. With fewer than two centres it has no rows. */
export function comparisonOf(atlas: Atlas, state: Pick<State, "compare">): ComparisonModel {
  const { findings } = atlas;
  const chosen = state.compare;
  const centres = chosen.map((id) => topicCentre(atlas, id));
  const enough = chosen.length >= fewestCompared;
  const rows = enough ? atlas.metrics.map((metric) => metricRow(atlas, metric, centres)) : [];
  return {
    candidates: atlas.centres.map(({ id }) => ({ ...topicCentre(atlas, id), chosen: chosen.includes(id) })),
    full: chosen.length >= mostCompared,
    centres,
    metrics: order.flatMap((difference) => rows.filter((row) => row.difference === difference)),
    count: enough ? countInWords(rows) : "",
    topics:
      findings && enough
        ? atlas.topics.map((topic) => ({
            topic,
            cells: chosen.map((centre) => passagesOf(atlas, findings, topic.id, centre)),
          }))
        : null,
  };
}

function metricRow(atlas: Atlas, metric: Metric, centres: readonly TopicCentre[]): MetricRow {
  const classes = classesOf(atlas, metric, []);
  const { id, label, question } = metric;
  const cells = centres.map((centre) => answersOf(atlas, metric, classes, centre));
  return { metric: { id, label, question }, difference: differenceOf(cells), cells };
}

function answersOf(
  atlas: Atlas,
  metric: Metric,
  classes: readonly LegendClass[],
  { municipalities }: TopicCentre,
): AnswerModel[] {
  const groups = new Map<string, { coding: Coding; members: { code: string; name: string }[] }>();
  for (const municipality of municipalities) {
    const coding = metric.codings[municipality.code] ?? { kind: "uncovered" };
    const key = `${valueOf(coding)} ${coding.kind === "coded" ? coding.scope : ""}`;
    const group = groups.get(key);
    if (group) group.members.push(municipality);
    else groups.set(key, { coding, members: [municipality] });
  }
  return [...groups.values()].map(({ coding, members }) => {
    const entry = classes.find(({ value }) => value === valueOf(coding));
    if (!entry) throw new Error(`${metric.id} has no class ${valueOf(coding)}`);
    const scope = coding.kind === "coded" ? coding.scope : null;
    const first = members[0]?.code ?? "";
    const scopeText = scopeTextOf(atlas, metric, first);
    const named = groups.size === 1 && scopeText === scopeLabels.municipality;
    return {
      class: entry,
      paint: scopePaint(entry.paint, scope, metric.unit),
      scope,
      scopeText,
      about: named ? messages.about(members.map(({ name }) => name)) : scopeText,
      first,
      municipalities: groups.size === 1 ? null : members,
    };
  });
}

/** Silence is no answer, so a difference by silence alone is a kind of its own. */
function differenceOf(cells: readonly (readonly AnswerModel[])[]): Difference {
  const silences: ReadonlySet<string> = new Set([notMentioned, uncovered]);
  const all = cells.map((answers) => [...new Set(answers.map((answer) => answer.class.value))].sort());
  const spoken = all.map((values) => values.filter((value) => !silences.has(value))).filter(({ length }) => length > 0);
  const distinct = (sets: readonly string[][]): number => new Set(sets.map((values) => values.join())).size;
  if (distinct(spoken) > 1) return "answers";
  return distinct(all) > 1 ? "silence" : "none";
}

function countInWords(rows: readonly MetricRow[]): string {
  const answers = rows.filter(({ difference }) => difference === "answers").length;
  const silence = rows.filter(({ difference }) => difference === "silence").length;
  if (answers + silence === 0) return messages.count.same(rows.length);
  return messages.count.different(rows.length, answers + silence, silence);
}
