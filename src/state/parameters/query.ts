import { boundedQuery, longestAddressQuery } from "../bounded-query.ts";
import type { Parameter } from "./parameter.ts";

/** What is searched for. */
export const query: Parameter = {
  name: "q",
  stage: "first",
  meaning: `what is searched for in the report, as typed; at most ${longestAddressQuery.toLocaleString("en")} characters`,
  otherwise: "none",
  print: ({ query: typed }) => encodeURIComponent(typed),
  parse: (text, { report }) => {
    const typed = boundedQuery(text);
    if (text.length > typed.length && typed !== "") report({ kind: "cut", parameter: "q" });
    return { query: typed };
  },
};
