/** A long text that the page shows: the history keeps how far it has been scrolled. */
export interface Reader {
  /** How far it is scrolled, in CSS pixels; null until it is there. */
  readonly top: number | null;
  /** A step in the history leads to how far it was scrolled; null to where the address says. */
  move(top: number | null): void;
}

/** What keeps the place of a reader. */
export interface ReaderHistory {
  /** How far the text was scrolled when it was left; null where it is read for the first time. */
  readonly top: number | null;
  /** Keeps how far the text is scrolled now. */
  keep(): void;
  /** The reader has left the page. */
  release(): void;
}
