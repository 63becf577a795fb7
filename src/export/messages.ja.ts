/** Name of the dialog, and of the button that opens it. */
export const saveAPicture = "画像を保存";

/** What the dialog for pictures and other elements that make files say. */
export const said = {
  drawing: "画像を作っています…",
  slides: "スライドを作っています…",
  pageIsComing: "画像を用意しています。",
  textIsComing: "報告書の本文を読み込んでいます。",
  stopped: "中止しました。",
  stop: "中止",
  progress: "進み具合",
  notDrawn: "この内容では画像を作れませんでした。題名などを変えてお試しください。",
  descriptionHeading: "画像の説明文",
} as const;

/** Says the name of the file before it is made. */
export function fileNamed(name: string): string {
  return `ファイル名：${name}`;
}

/** What precedes the link to a file that was offered, the link, and what follows. */
export function fileOffered(name: string): readonly [string, string, string] {
  return [`「${name}」を保存します。保存が始まらないときは、`, "こちらから", "。"];
}

/** Labels words that the clipboard did not take. */
export const copyTheseWords = "選択した文字をコピーしてください。";

/** Offers another format where one cannot be made. */
export function insteadAs(label: string): string {
  return `代わりに${label}で保存`;
}

/** What a notice calls the dialog when it does not load. */
export const exportDialogName = "画像を保存する画面";

/** What is told of a text that was to be copied. */
export const copyableMessages = {
  copied: "コピーしました。",
  notCopied: "コピーできませんでした。選択した文字を Ctrl+C でコピーしてください。",
} as const;

/** What the dialog of citations says. */
export const citationsMessages = {
  heading: "引用の仕方",
  lead: "資料や論文で引用するときは、次の文をお使いください。「読み取りの版」は、値や根拠の文が1つでも変わると変わります。",
  ofView: "いまの表示",
  ofCoding: "選んでいる市町村の値",
  ofSite: "このサイト",
  copy: "コピー",
} as const;
