import type { PictureOptions } from "../../render/page/options.ts";

/** What the dialog for pictures offers, and the choice of documents. */
export const messages = {
  documents: {
    metrics: "スライドにする指標",
    allMetrics: "すべての指標",
    /** The metric that is shown now. */
    shown: (label: string): string => `${label}（いまの表示）`,
    slideCount: (press: string, count: number): string => `${press}（${count}枚）`,
  },
  picture: {
    pageSize: "用途と大きさ",
    format: "形式",
    title: "題名",
    subtitle: "副題",
    /** Stands in the empty field. */
    noSubtitle: "なし",
    extras: "載せるもの",
    legend: "凡例",
    counts: "凡例の数",
    labels: "市町村名",
    north: "方位記号",
    callout: (municipality: string): string => `選んだ市町村（${municipality}）の吹き出し`,
    quotes: "報告書からの引用",
    quoteCounts: { 0: "載せない", 1: "1つまで", 2: "2つまで", 3: "3つまで" } satisfies Readonly<
      Record<PictureOptions["quotes"], string>
    >,
    ground: "背景",
    grounds: { white: "白", transparent: "透明" } satisfies Readonly<Record<PictureOptions["ground"], string>>,
  },
} as const;
