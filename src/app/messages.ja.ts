import type { Fault } from "../ui/resource.ts";

/** What did not load, as the notices and texts that tell of it call it. */
export const loadNames = {
  atlas: "地図のデータ",
  text: "報告書の本文",
  report: "報告書の概要",
  session: "検索と根拠の表示に要るデータ",
  panel: "地図のまわりの欄（値と報告書の文、検索など）",
  second: "もう一つの指標の記号と表",
  view: "この表示",
  meeting: "発表のための画面",
} as const;

/** Says why the map of a search's counts does not come. */
export function withoutTextNoCount(fault: Fault): string {
  return fault === "line"
    ? "報告書の本文を読み込めなかったため、検索した件数の地図を表示できません。"
    : "届いた報告書の本文が壊れているため、検索した件数の地図を表示できません（通信の問題ではありません）。";
}

/** What to do where the map's data did not arrive. */
export const checkTheLine = "通信を確かめて、もう一度お試しください。";

/** What the choice of a second metric says. */
export const secondPicker = { label: "重ねる指標", none: "指標を重ねない" } as const;
