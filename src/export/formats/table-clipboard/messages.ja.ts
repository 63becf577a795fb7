/** What copying the table is called. */
export const tableCopyWords = {
  label: "表のコピー",
  hint: "",
  press: "表をコピー",
  entry: { label: "表", says: "すべての値の表。Excelのファイルに保存、またはコピー。" },
} as const;

/** That rows have been copied. */
export function rowsCopied(count: number): string {
  return `${count}行をコピーしました`;
}

/** That the rows were not copied. */
export const rowsCopyProblem = "コピーできませんでした";
