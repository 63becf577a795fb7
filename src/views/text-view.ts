import type { ViewDefinition } from "./definition.ts";

/** What all views are that are a text to read, without a map and its rail. */
export const textView = {
  group: "read",
  layout: "alone",
  calledBy: "label",
  second: null,
  filtersRows: false,
  textComes: "at-once",
  loadSecond: null,
  aside: null,
  givesRows: false,
} as const satisfies Partial<ViewDefinition>;
