import { sheetMessages } from "../../../messages/ja/sheets.ts";

/** What pages of centres are called. */
export const sheetsWords = {
  label: sheetMessages.name,
  hint: "選んだセンターごとに、圏域の地図、全指標の値と根拠の文、府全体の数を、A4の用紙に1枚ずつ（長ければ2枚に）印刷します。",
  press: "センターを選んで印刷",
  entry: { label: sheetMessages.name, says: "圏域、全指標の値と根拠、府全体の数。A4の用紙に印刷。" },
} as const;
