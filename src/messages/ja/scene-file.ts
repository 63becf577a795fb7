const limited = { title: "題名", caption: "説明" } as const;

/** A file of scenes, and why one is not used. */
export const sceneFileMessages = {
  /** @param day as 2026-01-31 */
  fileName: (fileLabel: string, day: string): string => `場面_${fileLabel}_${day}`,
  refused: (reason: string): string => `${reason}。いまの場面はそのままです。`,
  tooLarge: (megabytes: number, most: number): string =>
    `ファイルが大きすぎます（${megabytes} MB。場面のファイルは${most} MBまで）`,
  noJson: "場面のファイルではありません（JSONとして読めません）",
  noScenes: "場面のファイルではありません",
  otherVersion: (version: number): string => `このファイルの版には対応していません（対応する版は${version}）`,
  broken: "場面のファイルですが、内容が壊れています",
  empty: "このファイルには場面がありません",
  tooMany: (count: number, most: number): string => `場面が多すぎます（${count}場面。${most}場面まで）`,
  tooLong: (scene: number, what: keyof typeof limited, length: number, most: number): string =>
    `場面${scene}の${limited[what]}が長すぎます（${length}字。${most}字まで）`,
  /** @param more how many faults the scene has besides */
  fault: (scene: number, shown: string, more: number): string =>
    `場面${scene}の「${shown}」${more > 0 ? `ほか${more}件` : ""}`,
  /** @param more how many scenes have faults besides */
  partlyUsed: (faults: readonly string[], more: number): string =>
    `${faults.join("、")}${more > 0 ? `、ほか${more}場面` : ""}は使えないため、使えるところだけで表示します。`,
};
