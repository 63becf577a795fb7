/** What this view says. */
export const messages = {
  label: "地図",
  crossTable: {
    note: "数は「センター・市町村」（色・記号の意味は凡例に）",
    none: "該当なし",
    /** A cell by the labels of its row and column. */
    cell: (row: string, column: string): string => `${row}、${column}`,
  },
  secondPicker: { label: "重ねる指標", none: "指標を重ねない" },
} as const;
