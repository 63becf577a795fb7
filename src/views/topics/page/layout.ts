import { punctuation } from "../../../messages/ja/punctuation.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { type TopicCentre, type TopicModel, topicModelOf } from "../../../derive/topic.ts";
import { type Block, ink, place, stack, textBlock, type } from "../../../render/page/block/block.ts";
import { headingBlock } from "../../../render/page/block/heading-block.ts";
import type { PictureNode } from "../../../render/page/node/nodes.ts";
import type { PictureOptions } from "../../../render/page/options.ts";
import type { Page } from "../../../render/page/page.ts";
import { miniGround, miniMapBlock } from "../../../render/page/map/small-map-block.ts";
import { messages } from "../messages.ja.ts";
import { topicMessages } from "../../../messages/ja/topics.ts";

const gap = { x: 28, y: 18 };

/** What a centre has on the topic, in a word, with its area's colour on the mini-map. */
const states = {
  own: { label: messages.picture.states.own, colour: "#0a4a8f" },
  inPassing: { label: topicMessages.inPassing, colour: "#5fb3d9" },
  silent: { label: messages.picture.states.silent, colour: "#7d8288" },
} as const;

interface Entry {
  readonly centre: TopicCentre;
  readonly state: keyof typeof states;
  /** The beginning of what it says; empty where it says nothing. */
  readonly opening: string;
}

/** Which centres speak of a topic, each with a mini-map and the beginning of what it says. */
export function topicsLayout(
  atlas: Atlas,
  view: ViewModel,
  options: PictureOptions,
  { body, portrait }: Page,
): readonly PictureNode[] {
  const topicModel = topicModelOf(atlas, view.parameters);
  const { topic, read } = topicModel;
  const heading = headingBlock(
    {
      above: view.survey.subject,
      title: options.title ?? messages.picture.title(topic.label),
      subtitle: options.subtitle,
      questions: [topic.description],
      facts: [punctuation.text([punctuation.sentence(view.survey.asOf), read?.count ?? ""]), topicMessages.noItems],
    },
    body.width,
    body.height * 0.35,
  );
  const entries = entriesOf(atlas, topicModel);
  const columns = portrait ? 3 : 6;
  const rows = Math.ceil(entries.length / columns);
  const top = body.y + heading.height + 24;
  const width = (body.width - gap.x * (columns - 1)) / columns;
  const height = (body.y + body.height - top - gap.y * (rows - 1)) / rows;
  const paths = miniGround(atlas.geography, { width: 68, height: 90 });
  return [
    place(heading, body.x, body.y, "heading"),
    ...entries.map((entry, index) => {
      const codes = entry.centre.municipalities.map(({ code }) => code);
      const map = miniMapBlock(paths, codes, states[entry.state].colour);
      const x = body.x + (index % columns) * (width + gap.x);
      const y = top + Math.floor(index / columns) * (height + gap.y);
      return place(entryBlock(entry, map, width, height), x, y, `centre-${entry.centre.id}`);
    }),
  ];
}

/** All centres in the report's order. */
function entriesOf(atlas: Atlas, { read }: TopicModel): readonly Entry[] {
  return atlas.centres.flatMap(({ id }): Entry[] => {
    const speaking = read?.speaking.find((centre) => centre.id === id);
    const silent = read?.silent.find((centre) => centre.id === id);
    if (silent) return [{ centre: silent, state: "silent", opening: "" }];
    if (!speaking) return [];
    const [passage] = speaking.own.length > 0 ? speaking.own : speaking.inPassing;
    const opening = (passage?.items ?? []).map(({ marker, text }) => `${marker}${text}`).join(" ");
    return [{ centre: speaking, state: speaking.own.length > 0 ? "own" : "inPassing", opening }];
  });
}

function entryBlock({ centre, state, opening }: Entry, map: Block, width: number, height: number): Block {
  const room = width - map.width - 14;
  const words = stack(
    [
      textBlock(centre.name, room, { size: 24, bold: true, lineHeight: 1.25 }, 2),
      textBlock(states[state].label, room, { size: type.credit, bold: state === "own", lineHeight: 1.35 }, 2),
    ],
    2,
  );
  const head = Math.max(words.height, map.height) + 8;
  const size = 17;
  const lines = Math.floor((height - head) / (size * 1.4));
  const said =
    opening === "" || lines < 1 ? [] : [place(textBlock(opening, width, { size, fill: ink.soft }, lines), 0, head)];
  return { width, height, nodes: [place(map, 0, 0), place(words, map.width + 14, 0), ...said] };
}
