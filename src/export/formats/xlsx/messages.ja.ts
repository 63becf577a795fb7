import { LoadError, NotArrivedError } from "../../../ui/resource.ts";

/** What Excel is called. */
export const xlsxWords = {
  label: "Excel",
  hint: "",
  press: "Excelで保存",
  entry: null,
} as const;

/** That there is no workbook. Only where something did not arrive does this blame the line. */
export function xlsxProblem(cause: unknown): string {
  const retry =
    cause instanceof NotArrivedError || cause instanceof LoadError ? "通信を確かめて、もう一度お試しください。" : "";
  return `Excelのファイルを作れませんでした。${retry}`;
}
