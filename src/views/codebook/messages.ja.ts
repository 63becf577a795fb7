/** What this view says. */
export const messages = { label: "コードブック" } as const;
