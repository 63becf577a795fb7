import { withoutCheckDigit } from "../../../model/check-digit.ts";
import { mostCompared } from "../../state.ts";
import { type Parameter, listed, reportValues } from "./parameter.ts";

const municipality: Parameter = {
  name: "municipality",
  stage: "then",
  print: (state) => state.municipality ?? "",
  parse: (text, { vocabulary }) => {
    const code = withoutCheckDigit(text);
    return vocabulary.municipalities.has(code) ? { municipality: code } : null;
  },
};

const focus: Parameter = {
  name: "focus",
  stage: "then",
  print: (state) => state.focus ?? "",
  parse: (text, { vocabulary }) => (vocabulary.centres.has(text) ? { focus: text } : null),
};

const compare: Parameter = {
  name: "compare",
  stage: "last",
  print: (state) => state.compare.join(","),
  parse: (text, context) => {
    const named = listed(text);
    const known = (id: string) => context.vocabulary.centres.has(id);
    const centres = [...new Set(named)].filter(known);
    const unknown = named.filter((id) => !known(id));
    const repeated = named.filter((id, index) => known(id) && named.indexOf(id) !== index);
    reportValues("unknown-value", "compare", unknown, context);
    reportValues("surplus-value", "compare", centres.slice(mostCompared), context);
    reportValues("repeated-value", "compare", repeated, context);
    return { compare: centres.slice(0, mostCompared) };
  },
};

const topic: Parameter = {
  name: "topic",
  stage: "then",
  print: (state) => state.topic ?? "",
  parse: (text, { vocabulary }) => (vocabulary.topics.has(text) ? { topic: text } : null),
};

/** What is looked at: a municipality, centres, a topic. */
export const subjectParameters = { municipality, focus, compare, topic };
