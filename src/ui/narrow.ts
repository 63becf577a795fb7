/** Whether everything stands below one another: what `--narrow` of the style sheets is, for `matchMedia`. */
export const narrow = "(max-width: 899px)";
