/** What this view says. */
export const messages = { label: "表" } as const;
