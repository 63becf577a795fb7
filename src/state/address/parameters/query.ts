import { boundedQuery } from "../../bounded-query.ts";
import { type Parameter, encoded } from "./parameter.ts";

/** What is searched for. */
export const query: Parameter = {
  name: "q",
  typed: true,
  stage: "first",
  print: ({ query: typed }) => encoded(typed),
  parse: (text, { report }) => {
    const typed = boundedQuery(text);
    if (text.length > typed.length && typed !== "") report({ kind: "cut", parameter: "q" });
    return { query: typed };
  },
};
