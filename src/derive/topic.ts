import { topicMessages } from "../messages/ja/topics.ts";
import { type Atlas, type Findings, type FindingItem, type TopicPassage, byId } from "../model/atlas.ts";
import type { State } from "../state/state.ts";
import type { Topic } from "../model/topic.ts";

/** A run of items about one topic, with its place in the report. */
export interface PassageModel {
  readonly columnLabel: string;
  readonly items: readonly FindingItem[];
  /** Label of the item's own topic where it only touches on the topic being read; null otherwise. */
  readonly from: string | null;
}

/** What one centre says on a topic. */
export interface TopicPassages {
  /** The topic's own items, in the report's order. */
  readonly own: readonly PassageModel[];
  /** Items of other topics that touch on it. */
  readonly inPassing: readonly PassageModel[];
}

/** A centre as a heading names it. */
export interface TopicCentre {
  readonly id: string;
  readonly name: string;
  /** In the report's order. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** An entry of the list of topics. */
export interface TopicEntry {
  readonly id: string;
  readonly label: string;
  readonly current: boolean;
  /** How many centres have an item of their own on it; null while the report's text has not been loaded. */
  readonly centres: number | null;
}

/** One topic across all centres. */
export interface TopicModel {
  readonly topic: Topic;
  readonly topics: readonly TopicEntry[];
  /** The centres by what they say, each in the report's order; null while the report's text has not been loaded. */
  readonly read: {
    /** Centres that have an item on the topic or touch on it. */
    readonly speaking: readonly (TopicCentre & TopicPassages)[];
    /** Centres that say nothing on the topic. */
    readonly silent: readonly TopicCentre[];
    /** How many centres have items, only touch on it, and do neither, in words. */
    readonly count: string;
  } | null;
}

/** The topic of a state, by default the first. */
export function topicModelOf(atlas: Atlas, state: Pick<State, "topic">): TopicModel {
  const topic = state.topic === null ? atlas.topics[0] : byId(atlas.topics, state.topic);
  if (!topic) throw new Error("an atlas has at least one topic");
  const { findings } = atlas;
  return {
    topic,
    topics: atlas.topics.map(({ id, label }) => ({
      id,
      label,
      current: id === topic.id,
      centres:
        findings &&
        Object.values(findings.topics[id] ?? {}).filter((passages) => passages.some(({ inPassing }) => !inPassing))
          .length,
    })),
    read: findings && readTopic(atlas, findings, topic.id),
  };
}

function readTopic(atlas: Atlas, findings: Findings, topic: string): NonNullable<TopicModel["read"]> {
  const centres = atlas.centres.map((centre) => ({
    ...topicCentre(atlas, centre.id),
    ...passagesOf(atlas, findings, topic, centre.id),
  }));
  const speaking = centres.filter(({ own, inPassing }) => own.length + inPassing.length > 0);
  const having = speaking.filter(({ own }) => own.length > 0).length;
  const silent = centres
    .filter(({ own, inPassing }) => own.length + inPassing.length === 0)
    .map(({ id, name, municipalities }) => ({ id, name, municipalities }));
  const touching = speaking.length - having;
  return {
    speaking,
    silent,
    count: topicMessages.counts(centres.length, having, touching, silent.length),
  };
}

/** A centre with its municipalities' names. */
export function topicCentre(atlas: Atlas, id: string): TopicCentre {
  const { name, municipalities } = byId(atlas.centres, id);
  const names = new Map(atlas.municipalities.map((municipality) => [municipality.code, municipality.name]));
  return { id, name, municipalities: municipalities.map((code) => ({ code, name: names.get(code) ?? code })) };
}

/** What a centre says on a topic; both lists are empty where it is silent. */
export function passagesOf(
  { topics, survey }: Pick<Atlas, "topics" | "survey">,
  findings: Findings,
  topic: string,
  centre: string,
): TopicPassages {
  const passages = findings.topics[topic]?.[centre] ?? [];
  const view = (passage: TopicPassage): PassageModel => ({
    columnLabel: survey.columns[passage.column],
    items: findings.centres[centre]?.[passage.column].slice(passage.from, passage.to + 1) ?? [],
    from: passage.inPassing ? homeOf(topics, findings, centre, passage) : null,
  });
  return {
    own: passages.filter(({ inPassing }) => !inPassing).map(view),
    inPassing: passages.filter(({ inPassing }) => inPassing).map(view),
  };
}

/** Label of the topic that an item belongs to: every item belongs to one. */
function homeOf(topics: readonly Topic[], findings: Findings, centre: string, { column, from }: TopicPassage): string {
  const home = topics.find(({ id }) =>
    findings.topics[id]?.[centre]?.some(
      (own) => !own.inPassing && own.column === column && own.from <= from && from <= own.to,
    ),
  );
  if (!home) throw new Error(`item ${from} of ${centre} ${column} belongs to no topic`);
  return home.label;
}
