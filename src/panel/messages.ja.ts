/** What the panel says. */
export const messages = {
  coding: {
    /** A button below a quote: to its place further down. */
    read: "全文で読む",
    quotesLoading: "根拠の文を読み込んでいます…",
    copy: "出典つきでコピー",
    copied: "コピーしました",
    notCopied: "コピーできませんでした",
    object: "この読み取りについて知らせる",
    /** Where the site names nobody to whom objections go. */
    objectCopied: "出典をコピーしました。このサイトを公開している人に、これを添えてお知らせください。",
    /** @param code of the municipality */
    objection: (application: string, metric: string, code: string): string =>
      `${application}：${metric}（${code}）の読み取りについて`,
    /** The field to copy from by hand. */
    citation: "出典（選択した文字をコピーしてください）",
  },
  findings: {
    emptyColumn: "この欄は、報告書では空欄です。",
    valuesLoading: "この文に基づく値を読み込んでいます…",
  },
  wayBack: { search: "検索結果に戻る", value: "値の根拠に戻る", none: "パネルを閉じる" },
  deselect: "選択を解除",
  municipality: {
    values: (name: string): string => `${name}の値と根拠`,
    /** Follows the centre's name; its other municipalities follow, if there are any. */
    afterCentre: (others: number): string => (others === 0 ? "の圏域（この市町村のみ）" : "の圏域。ほかに"),
    showWhole: "府全体を表示",
    enlarge: "圏域を拡大",
    otherMetrics: "ほかの指標",
    /** What a value of another metric leads to. */
    sentenceOf: (metric: string, value: string): string => `${metric}：${value}。根拠の文へ`,
    actions: (name: string): string => `${name}についての操作`,
  },
  comparison: {
    remove: "比較から外す",
    add: "比較に加える",
    replace: (last: number): string => `比較の${last}つ目と入れ替える`,
  },
  fullText: {
    label: (centre: string): string => `${centre}の報告書全文`,
    heading: (centre: string): string => `報告書の全文（${centre}）`,
    backToValue: "値に戻る",
    missing: "全文はまだ読み込めていません。",
  },
  /** Before any choice: who has which value. */
  prefecture: { heading: "根拠の一覧" },
  uncovered: {
    inNoArea: (month: string, name: string): string =>
      `${month}の報告書では、${name}はどのセンターの圏域にも記載されていません。支援がないという意味ではありません。`,
    nothingToShow: (name: string): string =>
      `このため、どの指標でも「圏域外」として示します。${name}について表示できる記述は、報告書にありません。`,
  },
} as const;
