/** What a map's caption says below its question. */
export const captionMessages = {
  /** Of metrics whose answers are the centres'. */
  byCentre: "値はセンターごと（圏域の全市町村が同じ色）",
  /** In the place of the survey's own words, where the values are a search's. */
  searchOrigin: "検索のことばがある箇所を、報告書で数えた値",
  /** In the place of the sentence on silence. */
  searchSilence: "「該当なし」は、そのことばが書かれていないという意味です（「いいえ」ではありません）",
};
