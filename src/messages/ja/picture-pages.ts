/** What several views' pictures say of themselves. */
export const picturePageMessages = {
  /** Of a view that is a document of many pages. */
  printed: (label: string) => `${label}は、画像ではなく印刷（Ctrl+P）でお使いください。`,
  /** What a picture of maps shows. */
  mapCoverage: (shown: string) => `${shown}を写します。画面で地図を動かすと、選んだ範囲を写します。`,
  /** The longer edge of a window and of a page are not of one length. */
  partCoverage: "画面の地図で見えている範囲を写します。縦横の比が画面と違うと、長いほうの辺の端は変わります。",
  focusCoverage: (centre: string) => `${centre}の圏域`,
  wholeCoverage: (place: string) => `${place}全体`,
  /** What a picture of a page of text or of a table shows. */
  pageCoverage: "この表示の全体を写します。画面でどこまで送ったかは写りません。",
  /** In a file's name, where municipalities are tiles. */
  tilesInName: "_同じ大きさ",
  /** The same where a part of the map is shown that the reader has chosen. */
  partInName: "_一部",
} as const;
