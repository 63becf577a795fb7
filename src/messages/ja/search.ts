import type { HitStep } from "../../model/hit-steps.ts";
import type { Why } from "../../text/search/why.ts";

/** The metric that a search makes. */
export const searchMetricMessages = {
  label: (query: string): string => `検索：${query}`,
  question: (query: string): string => `センターの記載に「${query}」が何か所あるか`,
  values: {
    "five-or-more": "5か所以上",
    "two-to-four": "2～4か所",
    one: "1か所",
    none: "該当なし",
  } satisfies Readonly<Record<HitStep, string>>,
};

/** Why a passage was found that has not what was typed, as a sentence. */
export function whyInWords(why: Why): string {
  return why.kind === "equal"
    ? `「${why.printed}」は「${why.typed}」と同じことばです。`
    : `「${why.printed}」は「${why.reading}」の誤りとみられ、「${why.reading}」で見つかりました（${why.why.replace(/。$/u, "")}）。`;
}
