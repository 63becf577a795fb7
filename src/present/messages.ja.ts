import { placeMessages } from "../messages/ja/places.ts";

const scene = (number: number): string => `場面${number}`;
const addShown = "いまの表示を追加";

/** What the presentation, its preparation and the frame in another page say. */
export const messages = {
  /** What a notice calls the scenes and the presentation when they do not load. */
  meeting: "発表のための画面",
  presentation: {
    label: "発表",
    controls: "発表の操作",
    /** Precedes what is read aloud of a scene. */
    place: (number: number, count: number): string => `場面 ${number} / ${count}：`,
    announcement: (place: string, title: string, caption: string): string => `${place}${title}。${caption}`,
    previous: "前の場面",
    next: "次の場面",
    fullScreen: "全画面",
    leaveFullScreen: "全画面をやめる",
    fullScreenRefused: "全画面にできませんでした。このままでも発表できます。",
    leave: "終了",
    leaves: "発表を終了",
    /** Read aloud while nothing is in sight. */
    black: "画面を黒くしました。どのキーでも元に戻ります。",
  },
  scenes: {
    heading: "発表の準備",
    lead: "場面は、地図などの表示に題名と説明をつけたものです。発表中は → で進み、← で戻り、Esc で終わります。場面はこの端末に残ります。",
    start: "発表を始める",
    add: addShown,
    openFile: "ファイルを開く",
    reset: (count: number): string => `はじめの${count}場面に戻す`,
    undo: "元に戻す",
    none: `場面はまだありません。「${addShown}」で加えられます。`,
    /** Says what was done last. */
    done: {
      added: (number: number): string => `いまの表示を${scene(number)}に加えました。`,
      moved: (from: number, to: number): string => `${scene(from)}を${scene(to)}にしました。`,
      removed: (number: number): string => `${scene(number)}を削除しました。`,
      reset: (count: number): string => `はじめの${count}場面に戻しました。`,
      undone: "元に戻しました。",
      noRoom: (most: number): string => `場面は${most}までです。ほかの場面を減らすと、元に戻せます。`,
      /** Says which file is offered, and what to do if the download does not start. */
      saved: (file: string): string =>
        `「${file}」に保存します。保存されないときは、ブラウザーのダウンロードの設定を確かめてください。`,
      opened: (file: string, count: number, note: string): string => `「${file}」の${count}場面を開きました。${note}`,
      refused: (file: string, reason: string): string => `「${file}」：${reason}`,
    },
    fileUnreadable: "ファイルを読めませんでした。いまの場面はそのままです。",
    keptUnreadable: "この端末に残した場面を読めませんでした。はじめの場面を表示しています。",
    notKept: "この端末に場面を残せません。「ファイルに保存」で残してください。",
  },
  /** One scene in the list. */
  scene: {
    name: scene,
    title: "題名",
    caption: (most: number): string => `説明（${most}字まで）`,
    /** What buttons say, and what they are called where the scene must be named. */
    present: "ここから発表",
    presents: (name: string): string => `${name}：ここから発表`,
    up: "上へ",
    movesUp: (name: string): string => `${name}を上へ`,
    down: "下へ",
    movesDown: (name: string): string => `${name}を下へ`,
    remove: "削除",
    removes: (name: string): string => `${name}を削除`,
  },
  /** What a scene shows, part by part. */
  summary: {
    second: (metric: string): string => `重ねる指標：${metric}`,
    area: placeMessages.area,
    selected: (municipality: string): string => `${municipality}を選択`,
    part: "地図の一部",
    highlighted: "値を強調",
    searched: (query: string): string => `「${query}」を検索`,
  },
  embedding: {
    heading: "ほかのページへの埋め込み",
    lead: "次のHTMLをページに貼ると、いまの表示が、出典つきで入ります。",
    field: "埋め込み用のHTML",
    copy: "HTMLをコピー",
    width: { label: "幅", whole: "ページの幅いっぱい", fixed: (pixels: number): string => `${pixels}ピクセル` },
    height: "高さ（ピクセル）",
    follows: "内容に合わせて高くする（短いスクリプトが入ります）",
    preview: "見本",
    /** The frame's title. */
    title: (application: string, view: string, asOf: string): string => `${application}：${view}（${asOf}）`,
  },
  /** In a frame, the link to the whole application, and what only a screen reader adds. */
  embedded: { whole: "詳しく見る", newTab: "（新しいタブで開きます）" },
} as const;
