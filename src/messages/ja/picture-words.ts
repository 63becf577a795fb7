/** Sentences that say what a picture shows. */
export const pictureWords = {
  headline: (headline: string): string => `${headline}。`,
  metric: (label: string, counts: string): string => `${label}：${counts}。`,
  symbols: (label: string, counts: string): string => `記号は${label}：${counts}。`,
  secondMap: (label: string, counts: string): string => `2つ目の地図は${label}：${counts}。`,
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
  /** @param shown which part the map shows */
  part: (shown: string): string => `${shown}。`,
  outside: (municipalities: readonly string[]): string => `${municipalities.join("、")}はどの圏域にも含まれません。`,
  /** @param about what the value is about or does not mean; null where there is nothing to say */
  selected: (name: string, centre: string | null, metric: string, value: string, about: string | null): string =>
    `選択した${name}${centre === null ? "" : `（${centre}の圏域）`}の${metric}は、${value}${about === null ? "" : `（${about}）`}。`,
  pinned: (values: readonly string[], municipalities: readonly string[]): string =>
    `強調：${values.join("、")}（${municipalities.length === 0 ? "該当なし" : municipalities.join("、")}）。`,
};
