/** What pages for paper are called, on the paper and wherever it is named. */
export const sheetMessages = {
  /** Pages of a metric. */
  handout: "配布資料",
  /** Pages of centres. */
  name: "センターごとの配布資料",
  heading: (count: number): string => `${count}センターの配布資料`,
};
