/** What the menu says of itself, and of the ways out of the page that are no format of what is shown. */
export const messages = {
  open: "書き出す",
  entries: {
    csv: { label: "データ（CSV）", says: "市町村ごとの値と引用。表計算ソフト向け。" },
    json: { label: "データ（JSON）", says: "指標、値、全センターの記載。プログラム向け。" },
    package: { label: "データ一式（ZIP）", says: "値、二度の読み、引用、境界。列の説明つき。" },
    embed: { label: "埋め込み", says: "いまの表示をほかのページに載せるHTML。" },
    link: { label: "リンクをコピー", says: "いまの表示を開くアドレス。" },
    share: { label: "共有", says: "リンクをこの端末のアプリで送信。" },
    cite: { label: "引用の仕方", says: "いまの表示、選んだ値、サイトを引用する文。" },
    present: { label: "発表", says: "題名をつけた表示を、大きな画面で順に見せる。" },
  },
  /** Where the view that has the buttons is open already. */
  shownAlready: (view: string, buttons: readonly string[]): string =>
    `いま${view}を開いています。${view}の上の${buttons.map((button) => `「${button}」`).join("")}をお使いください。`,
  copied: "リンクをコピーしました。",
  notCopied: "コピーできませんでした。選択したアドレスを Ctrl+C でコピーしてください。",
  address: "いまの表示のアドレス",
  documents: "スライドと配布資料",
} as const;
