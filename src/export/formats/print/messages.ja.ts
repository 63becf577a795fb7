/** What printing is called. */
export const printWords = {
  label: "印刷",
  hint: "",
  press: "印刷する",
  entry: { label: "印刷", says: "いまの表示をそのまま、紙かPDFに印刷。" },
} as const;
