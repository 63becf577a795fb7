/** What is said in and around the report's text. */
export const messages = {
  misprint: {
    /** Stands after a suspected misprint, in the line. */
    likely: (reading: string): string => `（${reading}か）`,
    corrected: (printed: string, reading: string): string => `「${printed}」→「${reading}」`,
  },
  /** Around the other heading that a passage stands under, before the column's name. */
  passageFrom: ["「", "」の項目から："],
  /** What rests on a sentence. */
  sentence: {
    noValues: "この文に基づく値はありません。",
    values: (count: number): string => `この文に基づく値（${count}）。色のつく市町村を地図で囲んでいます。`,
    noMetric: "どの指標も、この文を根拠にしていません。",
    terms: "用語",
    questionAndRule: "問いと規則",
    noRule: "この指標だけの規則はありません。すべての指標に共通の規則で読みます。",
    showOnMap: (metric: string): string => `「${metric}」を地図で見る`,
  },
  /** The table of what share of the text is quoted. */
  textUse: {
    caption: (whole: string): string =>
      `どれかの指標の根拠に使われた字数の割合です。見出しも字数に入れ、概要の章は入れません。全体では${whole}です。`,
    centre: "センター",
    /** The column of whole rows, and the row of whole columns. */
    wholeRow: "全体",
    wholeColumn: "すべて",
  },
  textLoading: "報告書の本文を読み込んでいます…",
  explainTerms: "用語の説明",
  /** Number of a counted passage. */
  noteNumber: (index: number): string => `注${index}`,
  tools: {
    shade: "使われた文と使われていない文を塗り分ける",
    /** Names of the two kinds of shading, each with the words after it. */
    used: ["下線", "は、どれかの指標の根拠に使われた文。"],
    unused: ["灰色の地", "は、どの指標にも使われていない文。"],
    share: "このセンターの全文で使われた割合",
    help: "文を選ぶと、その文に基づく値と、用語や誤りとみられる字の説明が出ます。キーボードでは、矢印キーで文を移り、Enterで選びます。",
  },
} as const;
