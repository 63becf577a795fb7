/** What this view says. */
export const messages = {
  label: "表",
  copyByHand: "下の文字をすべて選んでコピーし、表計算ソフトに貼り付けてください。",
  /** What its picture is called. */
  title: "指標一覧",
  description: (municipalities: number, metrics: readonly string[]) =>
    `指標一覧。${municipalities}市町村の、${metrics.length}指標（${metrics.join("、")}）の値。`,
} as const;
