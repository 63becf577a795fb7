/** What notices call the pages for paper, where they do not load. */
export const handoutName = "配布資料";
