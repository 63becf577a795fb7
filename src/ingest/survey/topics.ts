import * as v from "valibot";
import type { InputText } from "./input-text.ts";
import { idText, localText, nonEmptyText, readYaml } from "./read-yaml.ts";
import { type ColumnId, columnIds } from "../../model/survey.ts";
import type { Topic } from "../../model/topic.ts";

const index = v.pipe(v.number(), v.integer("a whole number"), v.minValue(0, "a number from 0"));

const passage = v.strictObject({ from: index, to: index, topic: idText, opens: nonEmptyText });

const topicsSchema = v.strictObject({
  topics: v.array(v.strictObject({ id: idText, label: localText, description: localText })),
  passages: v.record(v.string(), v.record(v.picklist(columnIds), v.array(passage))),
});

const mentionsSchema = v.array(
  v.strictObject({ centre: idText, column: v.picklist(columnIds), item: index, topic: idText, quote: nonEmptyText }),
);

/** A run of items of one topic, as `topics.yaml` lists it. */
export type PassageEntry = v.InferOutput<typeof passage>;

/** The content of `topics.yaml`. The join checks it against the report. */
export interface TopicsFile {
  /** In the order in which a page lists them. */
  readonly topics: readonly Topic[];
  /** By centre id, then column. */
  readonly passages: Readonly<Record<string, Readonly<Partial<Record<ColumnId, readonly PassageEntry[]>>>>>;
}

/** An item that also touches on another topic than its own, as `mentions.yaml` lists it. */
export type MentionEntry = v.InferOutput<typeof mentionsSchema>[number];

/**
 * Reads `topics.yaml`.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseTopics(source: InputText): TopicsFile {
  return readYaml(source, topicsSchema);
}

/**
 * Reads `mentions.yaml`.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseMentions(source: InputText): readonly MentionEntry[] {
  return readYaml(source, mentionsSchema);
}
