/** What stands on pictures, sheets and slides, and in the words that go with them. */
export const pictureMessages = {
  title: (metric: string, second: string | null): string => (second === null ? metric : `${metric}と${second}`),
  /** What a legend's short label leaves out. */
  fullLabel: (short: string, rest: string): string => `「${short}」：${rest}`,
  /** Heading of what the colours say, where symbols say something too. */
  colours: (metric: string): string => `色：${metric}`,
  symbols: (metric: string): string => `記号：${metric}`,
  /** Below the cross table: which metric runs down and which across, and what its numbers are. */
  crossTable: (metric: string, second: string): readonly string[] => [
    `${metric}（色）と${second}（記号）`,
    "数は「センター・市町村」",
  ],
  shownArea: (centre: string): string => `表示範囲：${centre}の圏域（数は全体のもの）`,
  /** Where the reader has moved the map: the legend and its counts stay those of the whole. */
  shownPart: "表示範囲：地図を動かして選んだ範囲（数は全体のもの）",
  quotes: "報告書の記述から",
  /** Where the same view opens. */
  sameView: {
    at: (address: string): string => `同じ表示を開く：${address}`,
    tooLong: "同じ表示を開くアドレスは、検索のことばが長いため記していません。",
    inNotes: "同じ表示を開くアドレスは、ノートにあります。",
  },
  /** Pages by their kinds: in a list to choose from, and in a file's name. */
  page: {
    screen: (width: number, height: number): string => `画面 ${width} × ${height}`,
    landscape: { label: "A4 横（300 dpi）", fileLabel: "A4横" },
    portrait: { label: "A4 縦（300 dpi）", fileLabel: "A4縦" },
  },
};
