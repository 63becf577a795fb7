/** A long text whose scroll position the history keeps. */
export interface Reader {
  /** How far it is scrolled, in CSS pixels; null until it is shown. */
  readonly top: number | null;
  /** Scrolls to where it was; with null, to the place that the address names. */
  move(top: number | null): void;
}

/** Keeps a reader's scroll position. */
export interface ReaderHistory {
  /** How far the text was scrolled when the reader left it; null the first time. */
  readonly top: number | null;
  /** Keeps how far the text is scrolled now. */
  keep(): void;
  /** The reader has left the page. */
  release(): void;
}
