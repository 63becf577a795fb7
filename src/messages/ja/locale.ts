/** The language of the page, for elements, files and what compares and writes by it. */
export const locale = { language: "ja", tag: "ja-JP" } as const;
