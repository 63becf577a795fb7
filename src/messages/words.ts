import type { Scope } from "../model/metric.ts";

/** Name of the application, for the page's title and its heading. */
export const applicationName = "就ポツ・アトラス大阪";

/** What the maps are about, for whoever meets one without the application around it. */
export const subject = "大阪府の障害者就業・生活支援センター（就ポツ）ヒアリング";

/** When the report's statements held. */
export const asOf = "平成24年（2012年）8月ヒアリング時点";

/** What the codings are; stands wherever they are shown. Source: the codebook. */
export const provenance = "報告書本文だけを二度独立に読んで付した解釈であり、大阪府・各センターの確認は受けていない";

/** What the metric of a search is: stands in the codings' provenance's place, which it has none of. */
export const searchProvenance =
  "検索のことばがある箇所を数えたもので、問いへの答えではない。「該当なし」も「いいえ」ではない";

/** What it means that a search found nothing in a centre's row. */
export const unfoundMeaning = "センターの記載に、検索したことばがありません。「いいえ」という意味ではありません。";

/** The report, as a source is cited. */
export const reportCredit = "出典：大阪府「障害者就業・生活支援センターヒアリング概要（H24年度）」";

/** The credit that the licence of the boundary data asks for. */
export const boundaryCredit = "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成";

/** Labels of the two values that every metric has. */
export const silenceLabels = {
  "not-mentioned": "記載なし",
  uncovered: "圏域外（どのセンターの圏域にも記載なし）",
} as const;

/** What a coding's scope says, in a phrase. */
export const scopeLabels: Readonly<Record<Scope, string>> = {
  municipality: "この市町村についての記述",
  area: "圏域全体（センター）についての記述",
};

/** One line on how to read the map. */
export const howToRead =
  "色は報告書の記述から読み取った値です。「記載なし」は「いいえ」ではありません。市町村を選ぶと、根拠の文と報告書の全文を読めます。";
