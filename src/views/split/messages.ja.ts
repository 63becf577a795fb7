/** What this view says. */
export const messages = { label: "2指標の地図" } as const;
