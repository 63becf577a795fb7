import type { ViewModel } from "../../derive/view-model.ts";
import { picturePageMessages } from "../../messages/ja/picture-pages.ts";
import type { PageSize } from "./options.ts";

/**
 * The most characters of a name without its ending. At three bytes each they stay below the usual limit of 255 bytes.
 */
const mostCharacters = 70;

/**
 * Name of a picture's file without its ending: subject, area, date and size.
 *
 * @param subject what is shown, and where
 */
export function fileNameOf(subject: string, { survey }: Pick<ViewModel, "survey">, { fileLabel }: PageSize): string {
  return safeName(`${subject}_${survey.fileLabel}_${fileLabel}`);
}

/** The centre whose coverage area is shown, else the whole place. */
export function focusedPlace({ centres, survey }: Pick<ViewModel, "centres" | "survey">): string {
  return centres.find(({ focused }) => focused)?.name ?? survey.place;
}

/** The place that large maps show, and whether the reader has chosen a part of it. */
export function shownPlace(view: Pick<ViewModel, "centres" | "survey" | "parameters">): string {
  return `${focusedPlace(view)}${view.parameters.camera === null ? "" : picturePageMessages.partInName}`;
}

/** What a file's name adds where municipalities are tiles. */
export function tilesInName({ shape }: Pick<ViewModel, "shape">): string {
  return shape === "tiles" ? picturePageMessages.tilesInName : "";
}

/** A name that every file system accepts; characters that one of them refuses become full-width ones. */
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
  // The end of the name says the size, so the middle is cut.
  const end = characters.slice(-24).join("");
  return `${characters.slice(0, mostCharacters - 25).join("")}…${end}`;
}
