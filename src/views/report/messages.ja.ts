/** What this view says. */
export const messages = { label: "報告書" } as const;
