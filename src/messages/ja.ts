import type { Scope } from "../model/metric.ts";
import type { Confidence } from "../model/report.ts";

/** Name of the application, for the page's title and its heading. */
export const applicationName = "就ポツ・アトラス大阪";

/** A source as a credit names it. */
export const sourceOf = (citation: string): string => `出典：${citation}`;

/** The provenance of a search's metric, which has no codings. */
export const searchProvenance =
  "検索のことばがある箇所を数えたもので、問いへの答えではありません。「該当なし」も「いいえ」ではありません";

/** What it means that a search found nothing in a centre's row. */
export const unfoundMeaning = "センターの記載に、検索したことばがありません。「いいえ」という意味ではありません。";

/** Labels of the two values that every metric has, in full. */
export const silenceLabels = {
  "not-mentioned": "記載なし",
  uncovered: "圏域外（どのセンターの圏域にも含まれない）",
} as const;

/** The same where there is little room. */
export const silenceShortLabels = { "not-mentioned": silenceLabels["not-mentioned"], uncovered: "圏域外" } as const;

/** What a coding's scope says, in a phrase. */
export const scopeLabels: Readonly<Record<Scope, string>> = {
  municipality: "この市町村についての記述",
  area: "圏域全体（センター）についての記述",
};

/** The same of a centre's own answer where its area is one municipality: nothing is said of the municipality as such. */
export const centreOfOneLabel = "このセンター（この市のみ）についての記述";

/** One line on how to read the map. */
export const howToRead = "色は報告書の記述から読み取った値です。「記載なし」は「いいえ」ではありません。";

/** How to read on from the map. */
export const howToReadOn = "市町村を選ぶと、根拠の文と報告書の全文を読めます。";

/** What a suspected misprint is called, as surely as it is known. */
export const suspicionLabels: Readonly<Record<Confidence, string>> = {
  likely: "誤りとみられる字",
  possible: "誤りかもしれない字",
};

/** Name of the code that municipalities have. */
export const municipalityCodeName = "全国地方公共団体コード";

/** Explanation of silence, so that nobody reads it as a "no". */
export const caution = "「いいえ」ではありません";

/** What silence means, as a sentence: it fits questions of how and when too, which nobody answers by a "no". */
export const silenceSentence = `「${silenceLabels["not-mentioned"]}」は、報告書に書かれていないという意味です（「いいえ」ではありません）`;

/** What the values without a passage mean, for readers of the handout. */
export const silentMeanings = {
  "not-mentioned":
    "報告書のセンターの記載に、この問いの答えを決める記述がありません。「いいえ」という意味ではありません。",
  uncovered: "どのセンターの圏域にも含まれません。「いいえ」という意味ではありません。",
  unfound: unfoundMeaning,
} as const;
