/** What several views' pictures say of themselves. */
export const picturePageMessages = {
  /** Of a view that is a document of many pages. */
  printed: (label: string) => `${label}は、画像ではなく印刷（Ctrl+P）でお使いください。`,
  /** What a picture of maps shows: their part of the land, and not what was zoomed to. */
  mapCoverage: (shown: string) => `${shown}を写します。画面の拡大・移動は写りません。`,
  focusCoverage: (centre: string) => `${centre}の圏域`,
  wholeCoverage: (place: string) => `${place}全体`,
  /** What a picture of a page of text or of a table shows. */
  pageCoverage: "この表示の全体を写します。画面でどこまで送ったかは写りません。",
  /** In a file's name, where municipalities are tiles. */
  tilesInName: "_同じ大きさ",
} as const;
