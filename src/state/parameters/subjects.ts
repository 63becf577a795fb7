import { municipalityCodeName } from "../../messages/ja.ts";
import { mostCompared } from "../state.ts";
import { type Parameter, listed, reportValues } from "./parameter.ts";

const municipality: Parameter = {
  name: "municipality",
  stage: "then",
  meaning: `five-digit code of the selected one (${municipalityCodeName} without check digit)`,
  otherwise: "none",
  print: (state) => state.municipality ?? "",
  parse: (text, { vocabulary }) => (vocabulary.municipalities.has(text) ? { municipality: text } : null),
};

const focus: Parameter = {
  name: "focus",
  stage: "then",
  meaning: "centre id: its coverage area is shown large",
  otherwise: "whole prefecture",
  print: (state) => state.focus ?? "",
  parse: (text, { vocabulary }) => (vocabulary.centres.has(text) ? { focus: text } : null),
};

const compare: Parameter = {
  name: "compare",
  stage: "last",
  meaning: "two to four centre ids, comma-separated",
  otherwise: "none",
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
  meaning: "topic id",
  otherwise: "the first",
  print: (state) => state.topic ?? "",
  parse: (text, { vocabulary }) => (vocabulary.topics.has(text) ? { topic: text } : null),
};

/** What is looked at: a municipality, centres, a topic. */
export const subjectParameters = { municipality, focus, compare, topic };
