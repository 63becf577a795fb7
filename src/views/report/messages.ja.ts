import type { Verdict } from "../../model/report.ts";

/** What this view says. */
export const messages = {
  label: "報告書",
  says: "報告書の本文を、そのまま読む",
  report: {
    lead: (citation: string): string =>
      `${citation}の全文です。本文は印字のままで、注・推定される字・用語の説明はこのページが加えたものです。`,
    /** The key: each sentence begins with a sample of what it explains. */
    key: {
      used: { sample: "下線", meaning: "は、どれかの指標の根拠に使われた文。" },
      unused: { sample: "灰色の地", meaning: "は、どの指標にも使われていない文" },
      /** The control that chooses the metric stands between the two parts. */
      marked: { sample: "色の帯", before: "は、指標「", after: "」の値の根拠とした文", metric: "色の帯の指標" },
      misprint: { sample: "波線", meaning: "は、誤りとみられる字" },
      terms: "（点線の語）",
      termKeys: "キーボードでは ← → で次の語へ",
    },
    shade: "使われた文と使われていない文を塗り分ける",
    shares: "センターと欄ごとの、使われた字数の割合",
    text: "報告書の本文",
  },
  /** What the rows say of a passage of the overview that counts, in a phrase. */
  verdicts: {
    "borne-out": "センター別の記載が裏づける",
    partly: "センター別の記載が一部だけ裏づける",
    silent: "センター別の記載からは分からない",
    contradicted: "センター別の記載と食い違う",
  } satisfies Readonly<Record<Verdict, string>>,
  overview: {
    margin: "概要の数と、センター別の記載",
    note: (number: number): string => `注${number}`,
    onMap: (metric: string): string => `「${metric}」を地図で見る`,
  },
  page: { empty: "この欄は、報告書では空欄です。" },
  appendix: {
    heading: "付録：用語",
    lead: (month: string): string => `報告書にはない説明です。${month}の時点での意味を書いています。`,
  },
  contents: { name: "報告書の目次", heading: "目次" },
} as const;
