/** A quote with the place that it is from. */
const quoted = (text: string, column: string, heading: string | null): string =>
  `「${text}」（${column}${heading ? `／${heading}` : ""}）`;

/** A value and what it rests on. */
export const codingMessages = {
  quoted,
  note: (note: string): string => `注記：${note}`,
  /**
   * Silence is no "no", wherever it is read.
   *
   * @param municipality null where the answers are the centres'
   */
  silence: (municipality: string | null): string =>
    `報告書のこのセンターの記載には、${municipality === null ? "" : `${municipality}について、`}この問いの答えを決める記述がありません。「いいえ」という意味ではありません。`,
  /** Lines of a citation. */
  cited: {
    metric: (label: string, question: string): string => `指標：${label}（${question}）`,
    municipality: (name: string, code: string, centre: string): string => `市町村：${name}（${code}、${centre}の圏域）`,
    value: (label: string, scope: string | null): string => `値：${label}${scope ? `（${scope}）` : ""}`,
    quote: (text: string, column: string, heading: string | null): string => `引用：${quoted(text, column, heading)}`,
    source: (report: string, asOf: string): string => `${report}（${asOf}）`,
    edition: (edition: string): string => `読み取りの版：${edition}`,
  },
  /** Who is in whose area. */
  coverage: {
    covered: (municipalities: number, covered: number, centres: number): string =>
      `${municipalities}市町村のうち${covered}市町村が、${centres}センターのいずれかの圏域に入ります。`,
    outside: (municipality: string): string => `${municipality}はどの圏域にも含まれません。`,
  },
};
