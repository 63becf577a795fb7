/** What a passage of the findings can be about. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  /** What belongs to it, in one line. */
  readonly description: string;
}
