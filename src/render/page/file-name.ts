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
  const tiles = view.shape === "tiles" ? "_同じ大きさ" : "";
  switch (view.parameters.view) {
    case "map":
      return `${view.metric.label}${view.second ? `×${view.second.metric.label}` : ""}_${place}${tiles}`;
    case "split":
      return `${view.metric.label}${view.second ? `と${view.second.metric.label}` : ""}_${place}${tiles}`;
    case "multiples":
      return `全指標_${view.survey.place}${tiles}`;
    case "compare": {
      const { centres } = comparisonOf(atlas, view.parameters);
      return `センター比較_${centres.map(({ name }) => name).join("と")}`;
    }
    case "topics":
      return `話題_${topicViewOf(atlas, view.parameters).topic.label}_${view.survey.place}`;
    case "table":
      return `指標一覧_${place}`;
    case "codebook":
      return `コードブック_${view.survey.place}`;
    default:
      return `報告書_${view.survey.place}`;
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
