/** Label of each button that closes what it stands in. */
export const closeLabel = "閉じる";

/** Label of each button that loads once more what did not come. */
export const retryLabel = "もう一度読み込む";

/** Says that something did not arrive. */
export function notArrived(what: string): string {
  return `${what}を読み込めませんでした。`;
}

/** Says that something arrived and can't be used: whoever reads this need not look for a fault in their own connection. */
export function notUsable(what: string): string {
  return `${what}を読み込めませんでした。届いたデータが壊れています（通信の問題ではありません）。`;
}
