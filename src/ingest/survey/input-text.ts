import type { Language } from "../../model/language.ts";

/** The text of one input file, with its name for messages. The caller reads it from disk. */
export interface InputText {
  /** Path as the reader of a message would look for it. */
  readonly file: string;
  readonly text: string;
  /** The language that its texts for people are read in; Japanese where none is given. */
  readonly language?: Language;
}
