/** What pages of centres are called, on the paper and wherever it is named. */
export const sheetMessages = {
  name: "センターごとの配布資料",
  heading: (count: number): string => `${count}センターの配布資料`,
};
