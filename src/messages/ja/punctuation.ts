/** Signs by which words and sentences are joined. */
export const punctuation = {
  /** Sentences that follow one another, empty ones aside. */
  text: (sentences: readonly string[]): string => sentences.join(""),
  /** What is shown, part by part, in a page's title. */
  title: (parts: readonly string[]): string => parts.join("｜"),
  /** What is told in a row, without an end. */
  steps: (parts: readonly string[]): string => parts.join("。"),
  list: (parts: readonly string[]): string => parts.join("、"),
  /** Names that belong together. */
  names: (parts: readonly string[]): string => parts.join("・"),
  aside: (text: string): string => `（${text}）`,
  /** An aside after what it is about. */
  withAside: (text: string, aside: string): string => `${text}（${aside}）`,
  pair: (label: string, text: string): string => `${label}：${text}`,
  /** Ends a pair's label where another element follows. */
  labelEnd: "：",
  /** Between a column and a heading in it, and between answers. */
  under: "／",
  /** Counts of centres and of municipalities where there is no room for their units. */
  both: (centres: number, municipalities: number): string => `${centres}・${municipalities}`,
  /** Between a number and its unit. */
  unitGap: "",
  sentence: (text: string): string => `${text}。`,
  quote: (text: string): string => `「${text}」`,
  percent: (value: number): string => `${value}％`,
  /** What a full label adds to its short form; the full one where it does not begin with that. */
  rest: (label: string, short: string): string =>
    label.startsWith(`${short}（`) ? label.slice(short.length + 1).replace(/）$/u, "") : label,
} as const;
