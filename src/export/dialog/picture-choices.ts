import { type PictureOptions, defaultOptions } from "../../render/page/options.ts";
import type { FileFormat } from "../format.ts";
import { formats } from "../registry.ts";

/** The title and subtitle that the user wrote; empty where the user wrote none. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
}

/** What a user chooses for a picture, apart from its words. */
export interface PictureChoices extends Omit<PictureOptions, "title" | "subtitle" | "address"> {
  readonly format: FileFormat<"picture">;
}

/** The choices before the user makes any. */
export const firstChoices: PictureChoices = { ...withoutWords(defaultOptions), format: formats[0] };

/** Nothing written. */
export const noWords: PictureWords = { title: "", subtitle: "" };

/**
 * What the user has chosen, kept while the page is open. Words are kept by the picture that they were written for: a
 * title written for one metric would be wrong over another's map, and it returns with its own metric.
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

/** The options of a picture. Blank words count as none. A choice that the format does not offer becomes its first one. */
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

/** The choice if it is offered, else the first that is. */
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
