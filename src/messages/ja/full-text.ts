/** A centre's row in full, which the panel shows. */
export const fullTextMessages = {
  /** A button beside a quote. */
  show: "全文の中で見る",
  loading: "全文を読み込んでいます…",
};
