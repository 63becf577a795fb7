import type { TopicPassage } from "../../model/atlas.ts";
import { InputError } from "../../model/input-error.ts";
import type { MentionEntry, PassageEntry, TopicsFile } from "../survey/topics.ts";
import { type ColumnId, columnIds } from "../../model/survey.ts";
import type { ShownRow } from "./evidence.ts";

/** Both files with the names that messages give them. */
export interface TopicInput {
  readonly topicsFile: string;
  readonly topics: TopicsFile;
  readonly mentionsFile: string;
  readonly mentions: readonly MentionEntry[];
}

/**
 * The passages of every topic by topic id, then centre id, in the report's order. A centre without a passage on a topic
 * has no entry.
 *
 * @throws {InputError} where an item is in no passage or in two, a passage has moved in the report, a topic is unknown,
 *   or a mention names the item's own topic or is not in the item
 */
export function joinTopics(
  input: TopicInput,
  rows: readonly ShownRow[],
): Record<string, Record<string, TopicPassage[]>> {
  const { topicsFile: file, topics } = input;
  const joined: Record<string, Record<string, TopicPassage[]>> = {};
  for (const { id } of topics.topics) {
    if (id in joined) throw new InputError({ file, key: "topics" }, "an id that no other topic has", `"${id}"`);
    joined[id] = {};
  }
  const add = (topic: string, centre: string, passage: TopicPassage, at: string): void => {
    const centres = joined[topic];
    if (!centres) throw new InputError({ file, key: at }, "the id of a topic", `"${topic}"`);
    (centres[centre] ??= []).push(passage);
  };
  for (const { row, text } of rows) {
    for (const column of columnIds) {
      const items = text[column].map(({ shown }) => shown.text);
      const passages = topics.passages[row.id]?.[column] ?? [];
      const key = `passages.${row.id}.${column}`;
      checkRun(file, key, items, passages);
      passages.forEach(({ from, to, topic }, place) => {
        add(topic, row.id, { column, from, to, inPassing: false }, `${key}[${place}].topic`);
      });
    }
  }
  for (const id of Object.keys(topics.passages)) {
    if (!rows.some(({ row }) => row.id === id)) {
      throw new InputError({ file, key: `passages.${id}` }, "the id of a centre", `"${id}"`);
    }
  }
  input.mentions.forEach((mention, index) => {
    const { centre, column, item, topic } = mention;
    checkMention(input.mentionsFile, `[${index}]`, mention, rows, topicOf(topics, mention));
    add(topic, centre, { column, from: item, to: item, inPassing: true }, `[${index}].topic`);
  });
  return joined;
}

/** Checks that passages follow one another without a gap, from the first item to the last. */
function checkRun(file: string, key: string, items: readonly string[], passages: readonly PassageEntry[]): void {
  let next = 0;
  passages.forEach(({ from, to, opens }, place) => {
    const at = { file, key: `${key}[${place}]` };
    if (from !== next) throw new InputError(at, `a passage from item ${next}`, `one from item ${from}`);
    if (to < from || to >= items.length) {
      throw new InputError(at, `a last item from ${from} to ${items.length - 1}`, `${to}`);
    }
    const text = items[from] ?? "";
    if (!text.startsWith(opens)) throw new InputError(at, `an item that opens "${opens}"`, `"${text.slice(0, 20)}"`);
    next = to + 1;
  });
  if (next !== items.length) {
    throw new InputError({ file, key }, `passages for all ${items.length} items`, `passages for ${next}`);
  }
}

function topicOf(topics: TopicsFile, { centre, column, item }: { centre: string; column: ColumnId; item: number }) {
  return topics.passages[centre]?.[column]?.find(({ from, to }) => from <= item && item <= to)?.topic;
}

function checkMention(
  file: string,
  key: string,
  { centre, column, item, topic, quote }: MentionEntry,
  rows: readonly ShownRow[],
  own: string | undefined,
): void {
  const text = rows.find(({ row }) => row.id === centre)?.text[column][item]?.shown.text;
  if (text === undefined) throw new InputError({ file, key }, "an item of the report", `${centre} ${column} ${item}`);
  if (!text.includes(quote)) throw new InputError({ file, key: `${key}.quote` }, `words of "${text}"`, `"${quote}"`);
  if (own === topic)
    throw new InputError({ file, key: `${key}.topic` }, "another topic than the item's own", `"${topic}"`);
}
