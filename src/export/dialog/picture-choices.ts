import { type PictureOptions, defaultOptions } from "../../render/page/options.ts";
import type { View } from "../../derive/view-model.ts";

/** How a picture is saved. */
export type FileType = "png" | "svg";

/** What stands over a picture; empty where nobody wrote anything. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
}

/** What a user chooses of a picture, its words apart. */
export interface PictureChoices extends Omit<PictureOptions, "title" | "subtitle" | "address"> {
  readonly type: FileType;
}

/** What a picture can have besides its drawing. */
export type Extra = "legend" | "counts" | "labels" | "callout" | "quotes";

/** What is chosen before anybody has. */
export const firstChoices: PictureChoices = { ...withoutWords(defaultOptions), type: "png" };

/** Nothing written. */
export const noWords: PictureWords = { title: "", subtitle: "" };

/**
 * What the user has chosen, for as long as the page lives. Words belong to what they were written for: a title of one
 * metric over another's map would be wrong, and is there again when its own comes back.
 */
export class PictureMemory {
  choices = firstChoices;
  private readonly words = new Map<string, PictureWords>();

  /** What was written for a picture of this name. */
  wordsOf(name: string): PictureWords {
    return this.words.get(name) ?? noWords;
  }

  /** Keeps what was written for a picture of this name. */
  keepWords(name: string, words: PictureWords): void {
    this.words.set(name, words);
  }
}

/** What is offered of a view: the others do nothing to its picture. */
export function extrasOf({ parameters }: Pick<View, "parameters">): readonly Extra[] {
  switch (parameters.view) {
    case "map":
      return [
        "legend",
        "counts",
        "labels",
        ...(parameters.municipality === null ? [] : (["callout"] as const)),
        "quotes",
      ];
    case "split":
      return ["legend", "counts", "labels"];
    case "multiples":
      return ["legend", "counts"];
    case "compare":
    case "topics":
    case "table":
    default:
      return [];
  }
}

/** The options of a picture. Words of blanks alone are none. */
export function optionsOf(choices: PictureChoices, words: PictureWords, address: string | null): PictureOptions {
  const { type: _type, ...rest } = choices;
  return { ...rest, title: words.title.trim() || null, subtitle: words.subtitle.trim() || null, address };
}

/** What of the page the picture shows, and that its zoom is none of it. */
export function coverageOf({ parameters, centres, survey }: Pick<View, "parameters" | "centres" | "survey">): string {
  const focused = centres.find((centre) => centre.focused);
  const zoom = "画面の拡大・移動は写りません。";
  switch (parameters.view) {
    case "map":
    case "split":
      return focused ? `${focused.name}の圏域を写します。${zoom}` : `${survey.place}全体を写します。${zoom}`;
    case "multiples":
      return `全指標の地図を写します。${zoom}`;
    case "compare":
    case "topics":
    case "table":
      return "この表示の全体を写します。画面でどこまで送ったかは写りません。";
    default:
      return "";
  }
}

function withoutWords({
  title: _title,
  subtitle: _subtitle,
  address: _address,
  ...rest
}: PictureOptions): Omit<PictureChoices, "type"> {
  return rest;
}
