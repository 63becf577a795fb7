/** A centre's row in full, which the panel shows. */
export const fullTextMessages = {
  /** A button beside a quote. */
  show: "全文の中で見る",
  /** The same as a name that tells one of many from the others: whose words, and how they begin. */
  showOf: (label: string, whose: string, words: string): string => `${label}：${whose}「${words}」`,
  loading: "全文を読み込んでいます…",
};
