/** What slides say, and what PowerPoint calls their parts. */
export const messages = {
  /** Names of a slide's parts, as PowerPoint's selection pane lists them. */
  parts: {
    metric: "指標",
    title: "題名",
    finding: "見出し",
    caption: "説明",
    figure: "図",
    questions: "問い",
    facts: "時点",
    count: (value: string): string => `数：${value}`,
    silence: "記載なしの意味",
    remarks: "注",
    legendHeading: "凡例の題名",
    keys: "線の意味",
    credits: "出典",
    map: "地図",
    rule: "線",
    sample: (value: string): string => `見本：${value}`,
  },
  /** Why a scene's slide lacks what it was saved with. */
  scene: {
    /** A search without words to count has no map. */
    nothingCounted: "この検索では件数を数えられないため、図にできません。",
    partlyUnknown: (parameters: readonly string[]): string =>
      `保存した表示のうち${parameters.map((parameter) => `「${parameter}」`).join("")}がいまのデータになく、ほかの部分を示しています。`,
    captionInNotes: "説明が長いため、スライドには載せず、ノートに入れました。",
    told: (number: number, lack: string): string => `場面${number}：${lack}`,
  },
  /** Heading in the notes, over the passages that a metric's values rest on. */
  passages: (metric: string): string => `報告書の記述（${metric}）`,
  /** One answer with who gave it. */
  answer: (who: string, municipalities: readonly string[], answer: string): string =>
    `■ ${who}（${municipalities.join("、")}）：${answer}`,
  /**
   * Names what a file of several slides shows.
   *
   * @param second null where the first slide has one metric
   */
  fileTitle: (metric: string, second: string | null, more: boolean): string =>
    `${metric}${second === null ? "" : `${more ? "と" : "×"}${second}`}${more ? "ほか" : ""}`,
};
