/** What this view says. */
export const messages = { label: "センター比較" } as const;
