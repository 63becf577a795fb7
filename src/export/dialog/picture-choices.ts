import { type PictureOptions, defaultOptions } from "../../render/page/options.ts";
import type { FileFormat } from "../format.ts";
import { formats } from "../registry.ts";

/** What stands over a picture; empty where nobody wrote anything. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
}

/** What a user chooses of a picture, its words apart. */
export interface PictureChoices extends Omit<PictureOptions, "title" | "subtitle" | "address"> {
  readonly format: FileFormat<"picture">;
}

/** What is chosen before anybody has. */
export const firstChoices: PictureChoices = { ...withoutWords(defaultOptions), format: formats[0] };

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

/** The options of a picture. Words of blanks alone are none, and what its format does not offer gives way to what it does. */
export function optionsOf(choices: PictureChoices, words: PictureWords, address: string | null): PictureOptions {
  const { format, ...rest } = choices;
  const { pageSizes, grounds } = format.offers;
  return {
    ...rest,
    pageSize: offered(rest.pageSize, pageSizes),
    ground: offered(rest.ground, grounds),
    title: words.title.trim() || null,
    subtitle: words.subtitle.trim() || null,
    address,
  };
}

/** A choice where it is among those that are offered, else the first of them. */
export function offered<Choice>(choice: Choice, by: readonly [Choice, ...Choice[]]): Choice {
  return by.includes(choice) ? choice : by[0];
}

function withoutWords({
  title: _title,
  subtitle: _subtitle,
  address: _address,
  ...rest
}: PictureOptions): Omit<PictureChoices, "format"> {
  return rest;
}
