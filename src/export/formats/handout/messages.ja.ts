/** What the handout is called. */
export const handoutWords = {
  label: "配布資料",
  hint: "いまの指標の地図と凡例、全市町村の値の表、根拠になった報告書の記述を、A4の用紙に印刷します。",
  press: "配布資料を印刷",
} as const;
