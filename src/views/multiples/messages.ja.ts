/** What this view says. */
export const messages = { label: "全指標の地図" } as const;
