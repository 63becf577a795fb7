import { countMessages } from "../messages/ja/counts.ts";
import type { Scope } from "../model/metric.ts";
import type { Orientation } from "./paper.ts";

const municipality = "市町村";

/** What the pages for paper say, and the tools over them. */
export const messages = {
  /** What a notice calls the pages when they do not load. */
  name: "配布資料",
  tools: {
    label: "印刷",
    print: "印刷する",
    orientation: "用紙の向き",
    orientations: { portrait: "A4 縦", landscape: "A4 横" } satisfies Readonly<Record<Orientation, string>>,
    leave: "元の画面に戻る",
    searchMapComing: "検索した件数の地図がそろうと、印刷できます。",
    quotesLoading: "根拠の文を読み込んでいます…",
  },
  title: (metrics: readonly string[]): string => metrics.join("と"),
  map: "地図",
  legend: "凡例",
  values: {
    heading: "市町村ごとの値",
    municipality,
    centre: "センター",
    scope: "記述の範囲",
    /** The scopes, where there is room for a word only. */
    scopes: { municipality: "この市町村", area: "圏域全体" } satisfies Readonly<Record<Scope, string>>,
    /** Stands for the passages of a value that has none. */
    noScope: "―",
  },
  annex: {
    heading: (metric: string): string => `根拠：${metric}`,
    silent: (label: string, count: number): string => `${label}（${countMessages.municipalities(count)}）`,
    municipality,
    value: "センターと値",
    passage: "報告書の記述",
    quotesLoading: "読み込んでいます…",
  },
  credits: "出典",
  sheets: {
    choice: "センター",
    all: "すべて",
    lead: "選んだセンターごとに、A4縦の用紙に印刷します（1枚。長ければ2枚）。この画面のアドレスを送ると、同じセンターの資料が開きます。",
    none: "センターを選ぶと、印刷できます。",
    values: (centre: string): string => `${centre}の値と根拠`,
    counts: (place: string): string => `${place}全体の数`,
    /** What the sign before a count says. */
    own: (centre: string): string => `▶は${centre}`,
    ownCount: "このセンターの値",
    area: (municipalities: string): string => `圏域：${municipalities}`,
  },
} as const;
