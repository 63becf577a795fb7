/** The languages that the site is built in; the report itself is Japanese. */
export const languages = ["ja", "en"] as const;

/** One of them, as the page's root names it. */
export type Language = (typeof languages)[number];
