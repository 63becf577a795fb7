import type { ViewLayout } from "../state/view-traits.ts";
import type { Fault } from "../ui/resource.ts";

/** What the application itself says. */
export const messages = {
  /** What did not load, as the notices and texts that tell of it call it. */
  loads: {
    atlas: "地図のデータ",
    text: "報告書の本文",
    report: "報告書の概要",
    session: "検索と根拠の表示に必要なデータ",
    panel: "地図のまわりのパネル（値と報告書の文、検索など）",
    second: "重ねる指標の記号と表",
    view: "この表示",
    meeting: "発表のための画面",
  },
  /** Told to screen readers. */
  deselected: "市町村の選択なし",
  /** Leads keys past the bar and the metrics. */
  skip: { beside: "地図へ移動", wide: "地図へ移動", alone: "本文へ移動" } satisfies Readonly<
    Record<ViewLayout, string>
  >,
  reportLoading: "報告書を読み込んでいます…",
  /** What to do where the map's data did not arrive. */
  checkTheLine: "通信を確かめて、もう一度お試しください。",
  /** Follows why the large map is not there: another one stands in its place. */
  mapUsable: "表示中の地図はそのまま使えます。",
  /** Said while the page can still be used: a button beside it opens that version. */
  newVersion: "このサイトの新しい版が公開されました。",
  settings: {
    label: "設定",
    scheme: { label: "画面の色", of: { auto: "自動（明暗）", light: "明るい", dark: "暗い" } },
    renderer: {
      label: "地図の描画",
      of: { auto: "自動", gl: "グラフィックス", svg: "標準（SVG）" },
      note: "地図の描画の変更は、次に地図を開いたときから有効です。設定はこのブラウザーだけに残ります。",
    },
  },
  /** What the metrics are chosen in, as a part of the page. */
  metrics: "指標を選ぶ",
  picker: "指標",
  secondPicker: { label: "重ねる指標", none: "指標を重ねない" },
  views: {
    label: "表示",
    groups: { map: "地図", compare: "比べる", table: "表", read: "読む" },
  },
  /** Why the map of a search's counts is not shown. */
  searchMap: {
    coming: "検索した件数の地図を用意しています…",
    withoutText: {
      line: "報告書の本文を読み込めなかったため、検索した件数の地図を表示できません。",
      gone: "報告書の本文がもうないため、検索した件数の地図を表示できません。このサイトの新しい版が公開されたようです。新しい版に更新してください。",
      file: "届いた報告書の本文が壊れているため、検索した件数の地図を表示できません（通信の問題ではありません）。",
    } satisfies Readonly<Record<Fault, string>>,
    nothingToCount: "除くことばだけの検索では、件数を数えられません。検索の指標なしで表示しています。",
  },
} as const;
