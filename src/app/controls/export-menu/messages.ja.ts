import { handoutWords } from "../../../export/formats/handout/messages.ja.ts";

/** What the menu says of each way in which what is shown leaves the page. */
export const messages = {
  open: "書き出す",
  entries: {
    picture: { label: "画像", says: "PNGかSVGの画像。題名や大きさを選べます。" },
    slides: { label: "スライド", says: "PowerPoint。1枚に1指標で、文字を直せます。" },
    print: { label: "印刷", says: "いまの表示をそのまま紙かPDFに。" },
    handout: { label: handoutWords.label, says: "地図、全市町村の値、根拠の文をA4の用紙に。" },
    table: { label: "表", says: "すべての値の表へ。コピーしてExcelに貼れます。" },
    csv: { label: "データ（CSV）", says: "市町村ごとの値と引用。表計算ソフト向け。" },
    json: { label: "データ（JSON）", says: "指標、値、全センターの記載。プログラム向け。" },
    embed: { label: "埋め込み", says: "いまの表示をほかのページに載せるHTML。" },
    link: { label: "リンクをコピー", says: "いまの表示が開くアドレス。" },
    present: { label: "発表", says: "表示に題名をつけて並べ、大きな画面で見せます。" },
  },
  /** Where the table is shown already: what its own buttons are called. */
  tableShown: (buttons: readonly string[]): string =>
    `いま表を開いています。表の上の${buttons.map((button) => `「${button}」`).join("")}をお使いください。`,
  copied: "リンクをコピーしました。",
  notCopied: "コピーできませんでした。選択したアドレスを Ctrl+C でコピーしてください。",
  address: "いまの表示のアドレス",
  documents: "スライドと配布資料",
} as const;
