/** A centre's row in full, which the panel shows. */
export const fullTextMessages = {
  /** A button beside a quote. */
  show: "全文の中で見る",
  /** The same as a name that tells one of many from the others: whose words, what they say, and which of theirs it is. */
  showOf: (label: string, whose: string, { words }: { readonly words: string; readonly number: number }): string =>
    `${label}：${whose}「${words}」`,
  loading: "全文を読み込んでいます…",
};
