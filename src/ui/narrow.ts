/** The media query `--narrow` of the style sheets, for `matchMedia`: everything stands below one another. */
export const narrow = "(max-width: 56.1875em)";
