/** What the page says where there is no script yet, or none at all. */
export const pageMessages = {
  loading: "地図を読み込んでいます。",
  /** The words that load the page again stand between the other two. */
  late: ["しばらくたっても表示されないときは、", "ページを読み込み直して", "ください。"],
  /** Stands before the words that load the page again. */
  failed: "プログラムを読み込めませんでした。",
  unsupported: "お使いのブラウザーは古く、このページは動きません。",
  /** Those that `supported` of the page's early script lets through, as the README has them. */
  browsers: "Chrome 123、Edge 123、Firefox 125、Safari 17.5 以降で動きます。",
  /** A page opened as a file can't start: the name of the file that can stands between the two parts. */
  fromFile: ["ファイルとして開くと動きません。同じフォルダーの ", " を開いてください。"],
  /** The link to the table of the codings stands between the two parts. */
  withoutScript: ["値の根拠を読み、ほかの指標を見るには JavaScript が必要です。データは", "でも読めます。"],
} as const;
