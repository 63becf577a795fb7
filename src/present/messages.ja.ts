/** Which file is offered, and where to look when none comes. */
export function fileSaved(name: string): string {
  return `「${name}」に保存します。保存されないときは、ブラウザーのダウンロードの設定を確かめてください。`;
}

/** What notices call the scenes and the presentation, where they do not load. */
export const meetingName = "発表のための画面";
