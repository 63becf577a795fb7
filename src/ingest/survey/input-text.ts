/** The text of one input file, with the name that messages give it. Reading it from disk is the caller's part. */
export interface InputText {
  /** Path as the reader of a message would look for it. */
  readonly file: string;
  readonly text: string;
}
