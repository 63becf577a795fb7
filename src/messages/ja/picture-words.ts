/** Sentences that say what a picture shows. */
export const pictureWords = {
  metric: (label: string, counts: string): string => `${label}：${counts}。`,
  symbols: (label: string, counts: string): string => `記号は${label}：${counts}。`,
  secondMap: (label: string, counts: string): string => `二つ目の地図は${label}：${counts}。`,
  /** One value of a metric with its count. */
  count: (label: string, count: string, caution: string | null): string =>
    `${label} ${count}${caution ? `（${caution}）` : ""}`,
  /** A map on its own, with the counts below it. */
  mapOf: (metric: string, counts: readonly string[]): string => `${metric}の地図。${counts.join("、")}。`,
  countOf: (label: string, count: string): string => `${label}：${count}`,
  list: (parts: readonly string[]): string => parts.join("、"),
  date: (asOf: string): string => `${asOf}。`,
  focus: (centre: string, municipalities: readonly string[]): string =>
    `表示範囲は${centre}の圏域（${municipalities.join("、")}）。`,
  outside: (municipalities: readonly string[]): string => `${municipalities.join("、")}はどの圏域にも含まれない。`,
  /** @param about what the value is about or does not mean; null where there is nothing to say */
  selected: (name: string, centre: string | null, metric: string, value: string, about: string | null): string =>
    `選択した${name}${centre === null ? "" : `（${centre}の圏域）`}の${metric}は、${value}${about === null ? "" : `（${about}）`}。`,
  pinned: (values: readonly string[], municipalities: readonly string[]): string =>
    `強調：${values.join("、")}（${municipalities.length === 0 ? "該当なし" : municipalities.join("、")}）。`,
  /** What each view is, where a view is more than one map. */
  views: {
    multiples: "全指標の地図。",
    /** @param count how many of its metrics are shown, as a sentence */
    compare: (centres: readonly string[], count: string): string => `センター比較（${centres.join("、")}）。${count}`,
    answers: (centre: string, values: readonly string[]): string => `${centre} ${values.join("と")}`,
    /** @param count what the centres say, as a sentence; empty while the report's text is not there */
    topics: (topic: string, count: string): string => `話題「${topic}」。${count}`,
    table: (municipalities: number, metrics: readonly string[]): string =>
      `指標一覧。${municipalities}市町村の、${metrics.length}指標（${metrics.join("、")}）の値。`,
    codebook: "コードブック。指標の問いと値、読み取りの根拠。",
    report: "報告書の全文。",
  },
};
