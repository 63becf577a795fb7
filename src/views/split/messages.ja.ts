import { silenceSentence } from "../../messages/ja.ts";

/** What this view says. */
export const messages = {
  label: "2指標の地図",
  says: "2つの指標の地図を、並べて見る",
  chooseSecond: "2つ目の指標を選ぶと、画像にできます。",
  split: {
    note: (asOf: string): string => `${asOf}。${silenceSentence}。`,
    /** The name of the centre whose area is shown stands between the two. */
    shownArea: { before: "表示範囲：", after: "の圏域（数は全体のもの）。" },
    keys: "境界の線",
    unpin: "強調をやめる",
    second: "2つ目の指標",
    ask: (metric: string): string => `${metric}と見比べる指標を選んでください`,
    askNote: "選んだ指標の地図が並び、2つの地図は一緒に動きます。",
  },
  legend: (metric: string): string => `${metric}の凡例`,
  picture: {
    note: (facts: readonly string[]): string => facts.map((fact) => `${fact}。`).join(""),
  },
} as const;
