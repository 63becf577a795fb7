import { LoadError, NotArrivedError } from "../../../ui/resource.ts";

/** What Excel is called. */
export const xlsxWords = {
  label: "Excel",
  hint: "",
  press: "Excelで保存",
  entry: null,
} as const;

/** That there is no workbook; only where something did not arrive, the line is to blame. */
export function xlsxProblem(cause: unknown): string {
  const retry =
    cause instanceof NotArrivedError || cause instanceof LoadError ? "通信を確かめて、もう一度お試しください。" : "";
  return `Excelのファイルを作れませんでした。${retry}`;
}
