import { silenceSentence } from "../../messages/ja.ts";
import { unitWords } from "../../messages/ja/counts.ts";
import type { MetricUnit } from "../../model/metric.ts";

/** What this view says. */
export const messages = {
  label: "全指標の地図",
  says: "すべての指標の地図を、一目で見比べる",
  /** What the file of its picture is called. */
  fileSubject: (place: string, tiles: string) => `全指標_${place}${tiles}`,
  multiples: {
    /** The note's sentences: the first with the survey's date, the second on the screen only. */
    note: {
      date: (asOf: string): string => `${asOf}。`,
      press: "指標名を押すと大きな地図が、地図を押すと根拠が出ます。",
      scope: "記述の範囲（市町村か圏域全体か）は大きな地図に示します。",
    },
    legend: (metric: string): string => `${metric}の凡例`,
    /** Above the counts of a legend. */
    unit: (unit: MetricUnit): string => `${unitWords[unit]}の数`,
    centres: (count: number): string => `${count}センター`,
  },
  picture: {
    note: (asOf: string): string => `${asOf}。${silenceSentence}。圏域外は、どのセンターの圏域にも含まれない市町村。`,
  },
} as const;
