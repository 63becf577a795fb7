/** What this view says. */
export const messages = { label: "話題別" } as const;
