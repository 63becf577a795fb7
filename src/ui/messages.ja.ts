/** Label of all close buttons. */
export const closeLabel = "閉じる";

/** What the grip of a sheet does next. */
export const sheetLabels = { unfold: "パネルを開く", enlarge: "パネルを広げる", fold: "パネルをたたむ" } as const;

/** Label of all buttons that retry a load. */
export const retryLabel = "もう一度読み込む";

/** Label of all buttons that open the page anew, as its address has it. */
export const reopenLabel = "ページを開き直す";

/** Label of all buttons that open the newer version of the site that is on the server, as the address has it. */
export const updateLabel = "新しい版に更新";

/** Says that something did not arrive. */
export function notArrived(what: string): string {
  return `${what}を読み込めませんでした。`;
}

/** Says that something did not arrive, and that this page will not get it. */
export function notThereAnyMore(what: string): string {
  return `${what}を読み込めませんでした。このサイトの新しい版が公開されたようです。新しい版に更新してください。`;
}

/** Says that something arrived but can't be used, so that readers do not look for a fault in their connection. */
export function notUsable(what: string): string {
  return `${what}を読み込めませんでした。届いたデータが壊れています（通信の問題ではありません）。`;
}
