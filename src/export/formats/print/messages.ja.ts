/** What printing is called. */
export const printWords = { label: "印刷", hint: "", press: "印刷する" } as const;
