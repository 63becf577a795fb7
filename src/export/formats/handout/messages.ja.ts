const label = "配布資料";

/** What the handout is called. */
export const handoutWords = {
  label,
  hint: "いまの指標の地図と凡例、全市町村の値の表、根拠になった報告書の記述を、A4の用紙に印刷します。",
  press: "配布資料を印刷",
  entry: { label, says: "地図、全市町村の値、根拠の文。A4の用紙に印刷。" },
} as const;
