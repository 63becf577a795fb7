/** What CSV is called. */
export const csvWords = { label: "CSV", hint: "", press: "CSVをダウンロード", entry: null } as const;

/** That there is no CSV file. */
export const csvProblem = "CSVを作れませんでした";
