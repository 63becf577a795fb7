/** What could not be used of an address. */
export const addressMessages = {
  cut: (parameter: string): string => `「${parameter}」は長すぎるため、はじめの部分だけを使いました。`,
  /** @param why a phrase below, or nothing */
  part: (part: string, why: string): string => `「${part}」${why}`,
  repeated: "（2度目）",
  /** @param first the place from which on values are too many */
  surplus: (first: number): string => `（${first}つ目から）`,
  outranked: (by: string): string => `（「${by}」を優先）`,
  more: (count: number): string => `ほか${count}件`,
  /** @param more how many parts are not named, or nothing */
  unused: (parts: readonly string[], more: string): string =>
    `アドレスのうち${parts.join("")}${more}は使えないため、除いて表示しました。`,
};
