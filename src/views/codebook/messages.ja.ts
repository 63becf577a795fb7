/** What this view says. */
export const messages = {
  label: "コードブック",
  says: "指標ごとに、値のつけ方と根拠を確かめる",
  codebook: {
    heading: "コードブック",
    lead: (provenance: string): string =>
      `値は、${provenance}。「記載なし」と「圏域外」のほかは、どの値にも、根拠の一節を印字のまま引用しています。`,
    rules: (count: number): string => `すべての指標に共通する規則（${count}）`,
    shares: "指標に使われた文と、使われていない文の割合",
    sharesHint: "「報告書」の「使われた文と使われていない文を塗り分ける」で、どの文かが分かります。",
    filters: "絞り込み",
    metric: "指標",
    allMetrics: "すべての指標",
    centre: "センター",
    allCentres: "すべてのセンター",
    chooseValue: "下の表の値を選ぶと、その値だけを並べます。",
    allValues: "すべての値に戻す",
    count: (all: number, listed: number): string =>
      listed === all ? `${listed}件の読み取りすべて` : `${all}件の読み取りのうち${listed}件`,
  },
  metric: {
    unit: "数える単位",
    units: { centre: "センター（圏域の市町村はみな同じ値）", municipality: "市町村" },
    rule: "読み取り方",
    noRule: "この指標だけの規則はありません。すべての指標に共通の規則で読みます。",
    agreement: "二度の読みの一致",
    readOnce: "この指標は一度だけ読みました。一致度はありません。",
    /** Says what it means that two readings never differ, and what it does not mean. */
    fullAgreement:
      "すべて一致したことが示すのは、この規則で本文を読んだ二度の読みに食い違いがなかったことだけです。二度とも同じ読み誤りをした可能性は残ります。値が正しいこと、実際の状況がそうであったことを示すものではありません。",
    noCodings: "この条件に合う読み取りはありません。",
  },
  values: {
    caption: (metric: string): string => `${metric}の値と数`,
    value: "値",
    count: "数",
    silence:
      "「記載なし」は「いいえ」ではありません。報告書のそのセンターの記載に、この問いの答えを決める記述がないということです。",
    uncovered: (municipalities: number): string =>
      `${municipalities}市町村。報告書のどのセンターの圏域にも入らないため、読む記載がありません。`,
    noCodings: "この値の読み取りはありません。",
  },
  coding: {
    onMap: "地図で値と根拠を見る",
    note: "注記",
    noNote: "注記はありません。",
    inReport: "報告書の中で見る",
    quoteInReport: (quote: string): string => `「${quote}」を報告書の中で見る`,
    /** Explains a suspected misprint in a quote; what is printed and the likely reading stand between the three parts. */
    misprint: (likely: boolean, why: string): readonly [string, string, string] => [
      "引用の「",
      "」は、「",
      `」の${likely ? "誤りとみられます" : "誤りかもしれません"}（${why.replace(/。$/u, "")}）。`,
    ],
  },
} as const;
