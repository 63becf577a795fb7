/** Name of the dialog, and of the button that opens it. */
export const saveAPicture = "画像を保存";

/** What the dialog for pictures, and what else makes files, says to the user. */
export const said = {
  drawing: "画像を作っています…",
  slides: "スライドを作っています…",
  textIsComing: "報告書の本文を読み込んでいます。",
  stopped: "中止しました。",
  stop: "中止",
  progress: "進み具合",
  notDrawn: "この内容では画像を作れませんでした。題名などを変えてお試しください。",
  descriptionHeading: "画像の説明文",
} as const;

/** Says which file is offered before it is. */
export function fileNamed(name: string): string {
  return `ファイル名：${name}`;
}

/** What precedes the link to a file that was offered, the link, and what follows. */
export function fileOffered(name: string): readonly [string, string, string] {
  return [`「${name}」を保存します。保存が始まらないときは、`, "こちらから", "。"];
}

/** Offers another format where one cannot be made. */
export function insteadAs(label: string): string {
  return `代わりに${label}で保存`;
}

/** What of the page a picture shows, and that the screen's zoom is none of it. */
export const coverage = {
  area: (place: string, name: string | null) =>
    `${name === null ? `${place}全体` : `${name}の圏域`}を写します。画面の拡大・移動は写りません。`,
  everyMetric: "全指標の地図を写します。画面の拡大・移動は写りません。",
  whole: "この表示の全体を写します。画面でどこまで送ったかは写りません。",
} as const;

/** Why there is no picture, and what leads to one, or to paper. */
export const noPictureOf = {
  document: "コードブックと報告書は、画像ではなく印刷（Ctrl+P）でお使いください。",
  split: "2つ目の指標を選ぶと、画像にできます。",
  compare: "比べるセンターを2つ以上選ぶと、画像にできます。",
} as const;

/** What notices call the dialog, where it does not load. */
export const exportDialogName = "画像を保存する画面";
