import { describe, expect, test } from "vitest";
import type { InputError } from "../../../../src/model/input-error.ts";
import { shownText } from "../../../../src/ingest/join/shown-text.ts";
import { type TopicInput, joinTopics } from "../../../../src/ingest/join/topics.ts";
import { columnIds } from "../../../../src/model/survey.ts";
import {
  type MentionEntry,
  type PassageEntry,
  parseMentions,
  parseTopics,
} from "../../../../src/ingest/survey/topics.ts";
import { breaks, inputError, seed, seedText, survey } from "../survey/support.ts";

const rows = survey.rows.map((row) => ({ row, text: shownText(row, breaks) }));
const input: TopicInput = {
  topicsFile: `${seed}/topics.yaml`,
  topics: parseTopics(seedText("topics.yaml")),
  mentionsFile: `${seed}/mentions.yaml`,
  mentions: parseMentions(seedText("mentions.yaml")),
};
const joined = joinTopics(input, rows);

describe("the report's items", () => {
  test("each belongs to exactly one topic or to その他: none is lost, none stands twice", () => {
    let counted = 0;
    for (const { row, text } of rows) {
      for (const column of columnIds) {
        const homes = text[column].map((_, item) =>
          Object.entries(joined).flatMap(([topic, centres]) =>
            (centres[row.id] ?? [])
              .filter((passage) => !passage.inPassing && passage.column === column)
              .filter(({ from, to }) => from <= item && item <= to)
              .map(() => topic),
          ),
        );
        for (const [item, home] of homes.entries()) expect(home, `${row.id} ${column} ${item}`).toHaveLength(1);
        counted += homes.length;
      }
    }
    expect(counted).toBe(527);
    expect(input.topics.topics.at(-1)).toMatchObject({ id: "other", label: "その他" });
  });

  test("no passage reaches beyond its cell, and every topic has one", () => {
    for (const { id } of input.topics.topics) {
      const centres = Object.entries(joined[id] ?? {});
      expect(centres.length, id).toBeGreaterThan(0);
      for (const [centre, passages] of centres) {
        const text = rows.find(({ row }) => row.id === centre)?.text;
        for (const { column, from, to } of passages) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(to);
          expect(to, `${id} ${centre}`).toBeLessThan(text?.[column].length ?? 0);
        }
      }
    }
  });

  test("an item that touches on another topic stands there once more, in passing", () => {
    expect(joined["staffing"]?.["kitakawachi-nishi"]).toEqual([
      { column: "transition", from: 0, to: 0, inPassing: true },
    ]);
    const passing = Object.values(joined).flatMap((centres) =>
      Object.values(centres).flatMap((passages) => passages.filter(({ inPassing }) => inPassing)),
    );
    expect(passing).toHaveLength(input.mentions.length);
  });

  test("a centre that says nothing on a topic is not listed under it", () => {
    expect(Object.keys(joined["staffing"] ?? {})).not.toContain("sakai-shi");
  });
});

/** Joins with the passages of 北河内西's first column changed, and gives the error. */
function passagesError(change: (passages: PassageEntry[]) => PassageEntry[]): InputError {
  const { topics } = input;
  const centre = topics.passages["kitakawachi-nishi"];
  const development = change(structuredClone([...(centre?.development ?? [])]));
  const passages = { ...topics.passages, "kitakawachi-nishi": { ...centre, development } };
  return inputError(() => joinTopics({ ...input, topics: { ...topics, passages } }, rows));
}

/** Joins with one mention more, and gives the error. */
function mentionError(change: Partial<MentionEntry>): InputError {
  const mention: MentionEntry = {
    centre: "kitakawachi-nishi",
    column: "transition",
    item: 0,
    topic: "staffing",
    quote: "現実には体制的に難しい",
    ...change,
  };
  return inputError(() => joinTopics({ ...input, mentions: [mention] }, rows));
}

describe("bad input is named", () => {
  const key = "passages.kitakawachi-nishi.development";
  const file = `${seed}/topics.yaml`;

  test("a passage that is left out at the end", () => {
    expect(passagesError((all) => all.slice(0, -1)).message).toBe(
      `${file} at ${key}: expected passages for all 4 items, found passages for 2`,
    );
  });

  test("a gap between two passages", () => {
    expect(passagesError((all) => all.slice(1)).message).toBe(
      `${file} at ${key}[0]: expected a passage from item 0, found one from item 2`,
    );
  });

  test("an item in two passages", () => {
    const overlapping = passagesError(([first, second]) => [first, { ...second, from: 1 }] as PassageEntry[]);
    expect(overlapping.message).toBe(`${file} at ${key}[1]: expected a passage from item 2, found one from item 1`);
  });

  test.each([4, 1])("a passage from item 2 whose last item is %i", (to) => {
    expect(passagesError(([first, second]) => [first, { ...second, to }] as PassageEntry[]).message).toBe(
      `${file} at ${key}[1]: expected a last item from 2 to 3, found ${to}`,
    );
  });

  test("items that have moved in the report", () => {
    const moved = passagesError(([first, ...rest]) => [{ ...first, opens: "定着支援等" } as PassageEntry, ...rest]);
    expect(moved.message).toBe(`${file} at ${key}[0]: expected an item that opens "定着支援等", found "企業開拓等"`);
  });

  test("an unknown topic", () => {
    const unknown = passagesError(([first, ...rest]) => [{ ...first, topic: "nobody" } as PassageEntry, ...rest]);
    expect(unknown.message).toBe(`${file} at ${key}[0].topic: expected the id of a topic, found "nobody"`);
  });

  test("an unknown centre", () => {
    const topics = { ...input.topics, passages: { ...input.topics.passages, nowhere: {} } };
    expect(inputError(() => joinTopics({ ...input, topics }, rows)).message).toBe(
      `${file} at passages.nowhere: expected the id of a centre, found "nowhere"`,
    );
  });

  test("a centre that is left out", () => {
    const { suita: _, ...passages } = input.topics.passages;
    const error = inputError(() => joinTopics({ ...input, topics: { ...input.topics, passages } }, rows));
    expect(error.message).toMatch(
      /at passages\.suita\.development: expected passages for all \d+ items, found passages for 0$/u,
    );
  });

  test("two topics with one id", () => {
    const topics = { ...input.topics, topics: [...input.topics.topics, ...input.topics.topics.slice(0, 1)] };
    expect(inputError(() => joinTopics({ ...input, topics }, rows)).message).toBe(
      `${file} at topics: expected an id that no other topic has, found "employer-development"`,
    );
  });

  test("a mention of an unknown item, of words that are not there, of an unknown topic, or of the item's own topic", () => {
    const mentions = `${seed}/mentions.yaml`;
    expect(mentionError({ item: 99 }).message).toBe(
      `${mentions} at [0]: expected an item of the report, found kitakawachi-nishi transition 99`,
    );
    expect(mentionError({ centre: "nowhere" }).message).toBe(
      `${mentions} at [0]: expected an item of the report, found nowhere transition 0`,
    );
    expect(mentionError({ quote: "そのような文" }).message).toMatch(
      /at \[0\]\.quote: expected words of ".+", found "そのような文"$/u,
    );
    expect(mentionError({ topic: "universal-support-goal" }).message).toBe(
      `${mentions} at [0].topic: expected another topic than the item's own, found "universal-support-goal"`,
    );
    expect(mentionError({ topic: "nobody" }).message).toMatch(
      /\[0\]\.topic: expected the id of a topic, found "nobody"$/u,
    );
  });
});

describe("the files themselves", () => {
  test.each([
    ["topics: []\n", "passages"],
    ["topics: [{ id: one, label: { ja: 一 }, description: { ja: 二 }, more: 三 }]\npassages: {}\n", "topics[0].more"],
    ["topics: []\npassages: { suita: { elsewhere: [] } }\n", "passages.suita.elsewhere"],
    ["topics: []\npassages: { suita: { issues: [{ from: -1, to: 0, topic: one, opens: 一 }] } }\n", "from"],
  ])("topics.yaml that says %j is refused by its key %s", (text, key) => {
    expect(inputError(() => parseTopics({ file: "topics.yaml", text })).message).toContain(key);
  });

  test("mentions.yaml needs every key", () => {
    const text = "- { centre: suita, column: issues, item: 0, topic: one }\n";
    expect(inputError(() => parseMentions({ file: "mentions.yaml", text })).message).toContain("quote");
  });
});
