/** What this view says. */
export const messages = { label: "地図" } as const;
