import { NotArrivedError } from "../../../ui/resource.ts";

/** What PowerPoint is called. */
export const pptxWords = {
  label: "PowerPoint",
  hint: "1枚に1指標の、16：9のスライドです。文字と凡例はPowerPointで直せます。地図は拡大しても粗くならず、報告書の記述はノートに入ります。",
  press: "PowerPointで保存",
  entry: { label: "スライド", says: "文字を直せるPowerPoint。1枚に1指標。" },
} as const;

/** That there is no PowerPoint file. Only where the code that makes it did not arrive does this blame the line. */
export function pptxProblem(cause: unknown): string {
  const retry = cause instanceof NotArrivedError ? "通信を確かめて、もう一度お試しください。" : "";
  return `PowerPointのファイルを作れませんでした。${retry}`;
}
