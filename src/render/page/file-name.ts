import { fileNameMessages as messages } from "../../messages/ja/file-names.ts";
import type { Atlas } from "../../model/atlas.ts";
import { type View } from "../../derive/view-model.ts";
import { comparisonOf } from "../../views/compare/derive/comparison.ts";
import { topicViewOf } from "../../derive/topic.ts";
import type { PageSize } from "./options.ts";

/** Characters of a name at most, without its ending: three bytes each, they stay within the 255 of common disks. */
const mostCharacters = 70;

/** Name of a picture's file, without its ending: what is shown, where, of when, how large. */
export function fileNameOf(atlas: Atlas, view: View, { fileLabel }: PageSize): string {
  return safeName(`${subjectOf(atlas, view)}_${view.survey.fileLabel}_${fileLabel}`);
}

function subjectOf(atlas: Atlas, view: View): string {
  const place = view.centres.find(({ focused }) => focused)?.name ?? view.survey.place;
  const equalSize = view.shape === "tiles";
  const second = view.second?.metric.label ?? null;
  switch (view.parameters.view) {
    case "map":
      return messages.map(view.metric.label, second, place, equalSize);
    case "split":
      return messages.split(view.metric.label, second, place, equalSize);
    case "multiples":
      return messages.multiples(view.survey.place, equalSize);
    case "compare": {
      const { centres } = comparisonOf(atlas, view.parameters);
      return messages.compare(centres.map(({ name }) => name));
    }
    case "topics":
      return messages.topics(topicViewOf(atlas, view.parameters).topic.label, view.survey.place);
    case "table":
      return messages.table(place);
    case "codebook":
      return messages.codebook(view.survey.place);
    default:
      return messages.report(view.survey.place);
  }
}

/** A name that every file system takes: what one of them refuses becomes its full-width twin. */
export function safeName(name: string): string {
  const refused: Readonly<Record<string, string>> = {
    "/": "／",
    "\\": "＼",
    ":": "：",
    "*": "＊",
    "?": "？",
    '"': "”",
    "<": "＜",
    ">": "＞",
    "|": "｜",
  };
  const clean = name
    .normalize("NFC")
    .replace(/[\u{D800}-\u{DFFF}\p{Cc}\p{Cf}]/gu, "")
    .replace(/[/\\:*?"<>|]/gu, (character) => refused[character] ?? "")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");
  const characters = [...clean];
  if (characters.length <= mostCharacters) return clean;
  // The end says how large: the middle gives way.
  const end = characters.slice(-24).join("");
  return `${characters.slice(0, mostCharacters - 25).join("")}…${end}`;
}
