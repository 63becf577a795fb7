/** What the page says where there is no script yet, or none at all. */
export const pageMessages = {
  loading: "地図を読み込んでいます。",
  /** The words that load the page again stand between the other two. */
  late: ["しばらくたっても表示されないときは、", "ページを読み込み直して", "ください。"],
  /** The link to the table of the codings stands between the two parts. */
  withoutScript: ["値の根拠を読み、ほかの指標を見るには JavaScript が必要です。データは", "でも読めます。"],
} as const;
