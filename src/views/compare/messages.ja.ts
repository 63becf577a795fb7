/** What this view says. */
export const messages = {
  label: "センター比較",
  says: "センターどうしの値と根拠を、横に並べる",
  chooseCentres: (fewest: number) => `比べるセンターを${fewest}つ以上選ぶと、画像にできます。`,
  /** Headings of the groups of metrics, by how the centres' answers differ. */
  groups: {
    answers: "答えが異なる指標",
    silence: "記載の有無だけが異なる指標",
    none: "同じ指標",
  },
  group: (label: string, metrics: number): string => `${label}（${metrics}）`,
  /** How many metrics differ. */
  count: {
    same: (metrics: number): string => `${metrics}指標のすべてで同じです。`,
    /** @param silence how many of the differing metrics differ by silence alone */
    different: (metrics: number, different: number, silence: number): string =>
      `${metrics}指標のうち${different}で異なります${silence > 0 ? `（うち${silence}は、記載の有無だけの違い）` : ""}。`,
  },
  /** What area the passage behind an answer is about. */
  about: (municipalities: readonly string[]): string => `${municipalities.join("、")}についての記述`,
  compare: {
    lead: (fewest: number, most: number): string =>
      `${fewest}～${most}センターを選ぶと、指標の値と報告書の記述を横に並べて読めます。`,
    /** @param most the greatest number, once it is reached; else null */
    chosen: (count: number, most: number | null): string =>
      `${count}センターを選択中` +
      (most === null ? "" : `。${most}センターまでです。ほかを加えるには、どれかを外してください。`),
    chooseAgain: "センターを選び直す",
    candidates: "センター",
    shown: "表示するセンター",
    metrics: "指標",
    takeOut: "外す",
    takeOutCentre: (centre: string): string => `${centre}を外す`,
  },
  rows: {
    evidence: "根拠の文を見る",
    findings: "報告書の記述（話題別）",
    readEverywhere: "全センターで読む",
    readTopicEverywhere: (topic: string): string => `${topic}を全センターで読む`,
    noItem: "この話題の項目なし",
  },
  picture: {
    fileName: (centres: readonly string[]): string => `センター比較_${centres.join("と")}`,
    answers: (centre: string, values: readonly string[]): string => `${centre} ${values.join("と")}`,
    title: (label: string, centres: readonly string[]): string => `${label}：${centres.join("、")}`,
  },
} as const;
