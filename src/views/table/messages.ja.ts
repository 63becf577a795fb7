/** What this view says. */
export const messages = {
  label: "表",
  copyByHand: "下の文字をすべて選んでコピーし、表計算ソフトに貼り付けてください。",
} as const;
