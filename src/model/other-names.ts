/** A ward, or a municipality or ward that is gone: what people say where a map has another name. */
export interface District {
  readonly name: string;
  /** As the page calls it, where that has other letters. */
  readonly label?: string;
  /** In hiragana. */
  readonly kana: string;
  /** In Latin letters, without its suffix. */
  readonly roman: string;
  /** Code of the municipality that has its land. */
  readonly municipality: string;
  /** Five digits; null where it has none any more. */
  readonly code: string | null;
  /** The year when the name went; null where it is in use. */
  readonly until: number | null;
  /** The ward that has its land, where it is known, as the page calls it. */
  readonly ward: string | null;
}

/** What places are found by besides their own names. */
export interface OtherNames {
  /** By municipality code, the county that stands before its name in an address; cities have none. */
  readonly counties: Readonly<Record<string, string>>;
  readonly districts: readonly District[];
  /** By another form of a character, the form that names have here. */
  readonly variants: Readonly<Record<string, string>>;
}
